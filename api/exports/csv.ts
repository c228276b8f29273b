import { stringify } from "csv-stringify/sync";
import type { Label } from "../../schema/graph/nodes.ts";
import { columnsOf, textOf } from "./columns.ts";
import type { Taken } from "./format.ts";
import { arrowsOf, LABELS, nodesOf } from "./read.ts";
import { type LinkTable, TABLES } from "./tables.ts";

const csv = (rows: readonly (readonly (string | null)[])[]): string =>
  stringify(rows as (string | null)[][]);

/** The table of a label as CSV. */
export async function* labelCsv(label: Label, from: Taken): AsyncGenerator<string> {
  const names = columnsOf(label).map(({ name }) => name);
  yield csv([names]);
  for await (const page of nodesOf(label, from))
    yield csv(
      page.map((node) => {
        const row = node as unknown as Record<string, unknown>;
        return names.map((name) => textOf(row[name]));
      }),
    );
}

/** A table of arrows as CSV. */
export async function* linkCsv(link: LinkTable, from: Taken): AsyncGenerator<string> {
  const [starts, ends] = [Object.entries(link.from), Object.entries(link.to)];
  yield csv([[...starts, ...ends].map(([column]) => column)]);
  for (const [, start] of starts)
    for await (const page of arrowsOf(start, from, [link.type]))
      yield csv(
        page.map((arrow) => [
          ...starts.map(([, label]) => (label === arrow.fromLabel ? arrow.from : null)),
          ...ends.map(([, label]) => (label === arrow.toLabel ? arrow.to : null)),
        ]),
      );
}

/** Which fact cites which source, as CSV. */
export async function* citationsCsv(from: Taken): AsyncGenerator<string> {
  yield csv([["table", "fact", "source"]]);
  for (const label of LABELS)
    for await (const page of arrowsOf(label, from, ["CITES"]))
      yield csv(page.map((arrow) => [TABLES[label], arrow.from, arrow.to]));
}
