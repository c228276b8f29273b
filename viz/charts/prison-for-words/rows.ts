import { showDate, showList, showMonths } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import type { ChartRow, ChartShown } from "../kit/definition.ts";
import type { Answer, Row } from "./marks.ts";

export const columnsIn = (words: Words): ChartShown["columns"] => [
  ["state", words("col.state")],
  ["law", words("col.law")],
  ["section", words("col.section")],
  ["offence", words("col.offence")],
  ["objects", words("words.col.objects")],
  ["months", words("words.col.basic")],
  ["aggravated", words("words.col.aggravated")],
  ["kind", words("words.col.kind")],
  ["group", words("col.group")],
  ["why", words("words.col.why")],
  ["newest", words("words.col.newest")],
  ["sources", words("words.col.sources")],
];

/** A basic term as the table has it: months, life, death, no prison, or nothing where it is not on file. */
function basicOf({ prison, months }: Row["basic"], words: Words): string | number | null {
  if (prison === "term") return months;
  return prison === "unknown" ? null : words(`term.${prison}`);
}

/** The heavier form with its condition; empty where none is on file. */
export function aggravatedIn({ aggravated }: Pick<Row, "aggravated">, words: Words): string | null {
  if (!aggravated) return null;
  const { prison, months, condition } = aggravated;
  const term =
    prison === "term" && months !== null
      ? showMonths(months, words)
      : prison === "term" || prison === "unknown"
        ? words("words.noTerm")
        : words(`term.${prison}`);
  return condition === null ? term : `${term}${words("list.colon")}${condition}`;
}

export const reasonsIn = ({ reasons }: Pick<Row, "reasons">, words: Words): string =>
  showList(
    reasons.map((reason) => words(`words.reason.${reason}`)),
    words,
  );

/** Each provision with each of its offences: the table twin of the picture. */
export const rowsOf = ({ rows }: Answer, words: Words): ChartRow[] =>
  rows.map((row) => ({
    state: row.jurisdiction.name,
    law: row.provision.law.title,
    section: row.provision.section,
    offence: row.offence.label,
    objects:
      row.objects.length === 0
        ? null
        : showList(
            row.objects.map(({ label }) => label),
            words,
          ),
    months: basicOf(row.basic, words),
    aggravated: aggravatedIn(row, words),
    kind: words(`words.kind.${row.kind}`),
    group: words(`words.group.${row.group}`),
    why: row.reasons.length === 0 ? null : reasonsIn(row, words),
    newest: row.newest === null ? null : showDate(row.newest, words),
    sources: row.sources.map(({ url }) => url).join(" "),
  }));
