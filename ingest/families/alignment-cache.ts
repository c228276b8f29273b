import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { z } from "zod";
import { writeDurably } from "../../schema/graph/durable.ts";
import { DEFAULT_STORE, folderOf } from "../../schema/graph/open.ts";
import type { StoreSettings } from "../../schema/graph/store.ts";
import type { Alignment } from "./align.ts";

/** Raised when an alignment of the same words comes out differently. */
const VERSION = 1;

const File = z.object({
  version: z.literal(VERSION),
  alignments: z.record(
    z.string(),
    z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]).nullable(),
  ),
});
type Row = z.infer<typeof File>["alignments"][string];

/** Where alignments are kept: in the folder of the store, or where it would be if there is none. */
export const keptFile = (settings: StoreSettings): string =>
  join(folderOf(settings) ?? resolve(DEFAULT_STORE), "text-alignments.json");

/** Alignments by what was aligned, so that a run computes only those that no earlier one did. */
export interface Kept {
  /** The alignment of a key: the one known, or the one that `compute` gives. */
  get(key: string, compute: () => Alignment | null): Alignment | null;
  /** How many had to be computed. */
  computed(): number;
  /** Keeps what this run asked for, and nothing else. */
  save(): void;
}

function known(file: string | undefined): Readonly<Record<string, Row>> {
  if (file === undefined || !existsSync(file)) return {};
  try {
    // What another version or a broken disk left is computed anew.
    return File.parse(JSON.parse(readFileSync(file, "utf8"))).alignments;
  } catch {
    return {};
  }
}

const rowOf = (found: Alignment | null): Row =>
  found && [found.score, found.aFrom, found.aTo, found.bFrom, found.bTo, found.shared];

const alignmentOf = (row: Row): Alignment | null => {
  if (row === null) return null;
  const [score, aFrom, aTo, bFrom, bTo, shared] = row;
  return { score, aFrom, aTo, bFrom, bTo, shared };
};

/** Alignments kept in a file, which holds numbers and hashes and no word of a text; in memory only without one. */
export function openKept(file?: string): Kept {
  const before = known(file);
  const used = new Map<string, Row>();
  let computed = 0;
  return {
    get(key, compute) {
      let row = used.has(key)
        ? used.get(key)
        : Object.hasOwn(before, key)
          ? before[key]
          : undefined;
      if (row === undefined) {
        computed += 1;
        row = rowOf(compute());
      }
      used.set(key, row);
      return alignmentOf(row);
    },
    computed: () => computed,
    save() {
      if (file === undefined) return;
      const text = JSON.stringify({ version: VERSION, alignments: Object.fromEntries(used) });
      try {
        mkdirSync(dirname(file), { recursive: true });
        writeDurably(file, text);
      } catch {
        // The release is published; where nothing can be kept, the next run aligns anew.
      }
    },
  };
}
