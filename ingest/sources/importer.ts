import { readdirSync, readFileSync } from "node:fs";
import { OverlayCard } from "../../schema/records/overlay.ts";
import type { TreatyFile } from "../../schema/records/treaty.ts";
import type { Issue } from "../issues.ts";
import type { Material } from "../material.ts";

/** What an importer may have to be told beside the files. */
export const NEEDS = {
  treaty: "--treaty: the treaty of the atlas that the file is about, such as iccpr",
  url: "--url: where you downloaded the file",
  mapping: "--mapping: the YAML file that says which column is which field",
} as const;
export type Need = keyof typeof NEEDS;

export interface ImportOptions {
  /** The name of the importer, and what its `source.json` says. */
  readonly id: string;
  readonly card: OverlayCard;
  /** The address of the file, or of the page on which its publisher offers it, and when it was downloaded. */
  readonly url: string;
  readonly retrieved: string;
  /** The atlas, with which the file is compared. */
  readonly atlas: Material;
  /** A country by its code or name. */
  readonly countryOf: (text: string) => string | undefined;
  /** The treaty whose status the file tells, as the atlas has it; there where it is needed. */
  readonly treaty?: TreatyFile | undefined;
  /** The file of the user that says which column is which field; there where it is needed. */
  readonly mapping?: string | undefined;
}

/** The treaty of an importer that says it needs one. */
export function neededTreaty({ treaty }: ImportOptions): TreatyFile {
  if (!treaty) throw new Error("an importer that needs a treaty says so in `needs`");
  return treaty;
}

/** What an importer makes of files: the files of an overlay by their paths; none where there are complaints. */
export interface Imported {
  readonly files: Readonly<Record<string, object>>;
  readonly issues: readonly Issue[];
  /** What was read and what was not, for people. */
  readonly says?: string;
  /** What is said of the overlay, where it is not what is said of the importer. */
  readonly card?: OverlayCard;
}

/** How one kind of file is imported: the default export of `import.ts`. */
export interface ImporterDefinition {
  /** The file that it takes, for people. */
  readonly takes: string;
  /** Whether several files make one overlay. */
  readonly several?: boolean;
  readonly needs?: readonly Need[];
  importFiles(files: readonly string[], options: ImportOptions): Promise<Imported> | Imported;
}

/** A folder of `ingest/sources` with an `import.ts`: it makes an overlay of a file that a user downloads. */
export interface Importer extends ImporterDefinition {
  readonly id: string;
  readonly card: OverlayCard;
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
      const { default: definition } = (await import(new URL(`${id}/import.ts`, HERE).href)) as {
        default: ImporterDefinition;
      };
      return { id, card, ...definition };
    }),
  );
}
