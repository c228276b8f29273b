import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { WebAddress } from "../../schema/records/web-address.ts";
import type { Material } from "../material.ts";

/** What `source.json` says of a source: who publishes it, how it may be used, how much is expected of it. */
const SourceCard = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  licence: z.string(),
  url: WebAddress.optional(),
  /** The folder without which it has nothing to read; it is then left out. */
  needs: z.enum(["texts"]).optional(),
  /** Least number of records of a kind; fewer means that reading broke. */
  atLeast: z.record(z.string(), z.int().nonnegative()),
});

/** The folders from which sources read. */
export interface Folders {
  /** The curated data. */
  readonly atlas: string;
  /** Texts of laws that a user brings, if there are any. */
  readonly texts?: string | undefined;
}

/** A folder of `ingest/sources`: its card, and how it is read. */
export interface SourceFolder extends z.infer<typeof SourceCard> {
  readonly id: string;
  read(folders: Folders): Promise<Material>;
}

const HERE = new URL("./", import.meta.url);

/** All sources, by name. Adding one is adding a folder with `source.json` and `read.ts`. */
export async function listSources(): Promise<SourceFolder[]> {
  const ids = readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => readdirSync(new URL(`${name}/`, HERE)).includes("read.ts"))
    .sort();
  return Promise.all(
    ids.map(async (id) => {
      const card = SourceCard.parse(
        JSON.parse(readFileSync(new URL(`${id}/source.json`, HERE), "utf8")),
      );
      const { read } = (await import(new URL(`${id}/read.ts`, HERE).href)) as Pick<
        SourceFolder,
        "read"
      >;
      return { id, ...card, read };
    }),
  );
}
