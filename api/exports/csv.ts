import { csvText } from "../../schema/csv.ts";
import type { Label } from "../../schema/graph/nodes.ts";
import { columnsOf, textOf } from "./columns.ts";
import type { ExportContext } from "./format.ts";
import { LABELS, nodesOf, relationshipsOf } from "./read.ts";
import { type LinkTable, TABLES } from "./tables.ts";

/** The table of a label as CSV. */
export async function* labelCsv(label: Label, from: ExportContext): AsyncGenerator<string> {
  const names = columnsOf(label).map(({ name }) => name);
  yield csvText([names]);
  for await (const page of nodesOf(label, from))
    yield csvText(
      page.map((node) => {
        const row = node as unknown as Record<string, unknown>;
        return names.map((name) => textOf(row[name]));
      }),
    );
}

/** A table of relationships as CSV. */
export async function* linkCsv(link: LinkTable, from: ExportContext): AsyncGenerator<string> {
  const [starts, ends] = [Object.entries(link.from), Object.entries(link.to)];
  yield csvText([[...starts, ...ends].map(([column]) => column)]);
  for (const [, start] of starts)
    for await (const page of relationshipsOf(start, from, [link.type]))
      yield csvText(
        page.map((relationship) => [
          ...starts.map(([, label]) =>
            label === relationship.fromLabel ? relationship.from : null,
          ),
          ...ends.map(([, label]) => (label === relationship.toLabel ? relationship.to : null)),
        ]),
      );
}

/** Which fact cites which source, as CSV. */
export async function* citationsCsv(from: ExportContext): AsyncGenerator<string> {
  yield csvText([["table", "fact", "source"]]);
  for (const label of LABELS)
    for await (const page of relationshipsOf(label, from, ["CITES"]))
      yield csvText(
        page.map((relationship) => [TABLES[label], relationship.from, relationship.to]),
      );
}
