import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { z } from "zod";

/** Without what every object has: in a file anything may be named `constructor`, and is no code of ours. */
export function withoutInherited<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutInherited) as T;
  if (value === null || typeof value !== "object") return value;
  const own = Object.entries(value).map(([key, part]) => [key, withoutInherited(part)]);
  return Object.assign(Object.create(null), Object.fromEntries(own)) as T;
}

/** `codes.yaml` of an importer, from its own folder: the publisher's codes to ours. */
export const readCodes = <T>(folder: URL, shape: z.ZodType<T>): T =>
  withoutInherited(shape.parse(parse(readFileSync(new URL("codes.yaml", folder), "utf8"))));
