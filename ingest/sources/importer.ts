import { readdirSync, readFileSync } from "node:fs";
import { OverlayCard } from "../../schema/records/overlay.ts";
import type { TreatyFile } from "../../schema/records/treaty.ts";
import type { Issue } from "../issues.ts";

export interface ImportOptions {
  /** The treaty whose status the file tells, as the atlas has it. */
  readonly treaty: TreatyFile;
  /** Where the file was downloaded, and when. */
  readonly url: string;
  readonly retrieved: string;
  /** A country by its code or name. */
  readonly countryOf: (text: string) => string | undefined;
}

/** What an importer makes of a file: the files of an overlay by their paths; none where there are complaints. */
export interface Imported {
  readonly files: Readonly<Record<string, object>>;
  readonly issues: readonly Issue[];
  /** What was read and what was not, for people. */
  readonly says?: string;
}

/** A folder of `ingest/sources` with an `import.ts`: it makes an overlay of a file that a user downloads. */
export interface Importer {
  readonly id: string;
  readonly card: OverlayCard;
  importFile(file: string, options: ImportOptions): Imported;
}

const HERE = new URL("./", import.meta.url);

/** All importers, by name. Adding one is adding a folder with `source.json` and `import.ts`. */
export async function listImporters(): Promise<Importer[]> {
  const ids = readdirSync(HERE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => readdirSync(new URL(`${name}/`, HERE)).includes("import.ts"))
    .sort();
  return Promise.all(
    ids.map(async (id) => {
      const card = OverlayCard.parse(
        JSON.parse(readFileSync(new URL(`${id}/source.json`, HERE), "utf8")),
      );
      const { importFile } = (await import(new URL(`${id}/import.ts`, HERE).href)) as Pick<
        Importer,
        "importFile"
      >;
      return { id, card, importFile };
    }),
  );
}
