import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { z } from "zod";

/** `codes.yaml` of an importer, from its own folder: the publisher's codes to ours. */
export const readCodes = <T>(folder: URL, shape: z.ZodType<T>): T =>
  shape.parse(parse(readFileSync(new URL("codes.yaml", folder), "utf8")));
