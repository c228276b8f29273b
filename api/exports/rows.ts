import type { Label } from "../../schema/graph/nodes.ts";
import { type Column, columnsOf } from "./columns.ts";
import type { ExportContext } from "./format.ts";
import { LABELS, nodesOf, relationshipsOf } from "./read.ts";
import { LINKS, type LinkTable, TABLES } from "./tables.ts";

type Value = string | number | boolean | readonly unknown[] | null;

/** A table of a release: its columns, and its rows page by page as they are read from the store. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Omit<Column, "required">[];
  pages(from: ExportContext): AsyncIterable<readonly (readonly Value[])[]>;
}

const textColumns = (names: readonly string[]): Table["columns"] =>
  names.map((name) => ({ name, type: "string" }));

function ofLabel(label: Label): Table {
  const columns = columnsOf(label);
  return {
    name: TABLES[label],
    columns,
    async *pages(from) {
      for await (const page of nodesOf(label, from))
        yield page.map((node) => {
          const row = node as unknown as Record<string, Value | undefined>;
          return columns.map(({ name }) => row[name] ?? null);
        });
    },
  };
}

function ofLink({ name, type, from: starting, to }: LinkTable): Table {
  const [starts, ends] = [Object.entries(starting), Object.entries(to)];
  return {
    name,
    columns: textColumns([...starts, ...ends].map(([column]) => column)),
    async *pages(from) {
      for (const [, start] of starts)
        for await (const page of relationshipsOf(start, from, [type]))
          yield page.map((relationship) => [
            ...starts.map(([, label]) =>
              label === relationship.fromLabel ? relationship.from : null,
            ),
            ...ends.map(([, label]) => (label === relationship.toLabel ? relationship.to : null)),
          ]);
    },
  };
}

/** Which fact cites which source. */
const citations: Table = {
  name: "citations",
  columns: textColumns(["table", "fact", "source"]),
  async *pages(from) {
    for (const label of LABELS)
      for await (const page of relationshipsOf(label, from, ["CITES"]))
        yield page.map((relationship) => [TABLES[label], relationship.from, relationship.to]);
  },
};

/** Every table of a release, in the order in which files have them. */
export const tables: readonly Table[] = [...LABELS.map(ofLabel), ...LINKS.map(ofLink), citations];
