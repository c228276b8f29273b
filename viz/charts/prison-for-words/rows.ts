import { formatDate, formatList, formatMonths } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Chart, ChartRow } from "../kit/definition.ts";
import type { Answer, Row } from "./marks.ts";

export const columnsIn = (t: Messages): Chart["columns"] => [
  ["state", t("col.state")],
  ["law", t("common.law")],
  ["section", t("col.section")],
  ["offence", t("col.offence")],
  ["objects", t("words.col.objects")],
  ["months", t("words.col.basic")],
  ["aggravated", t("words.col.aggravated")],
  ["kind", t("words.col.kind")],
  ["group", t("col.group")],
  ["why", t("words.col.why")],
  ["newest", t("words.col.newest")],
  ["sources", t("chart.sources")],
];

/** A basic term as the table has it: months, life, death, no prison, or nothing where it is not on file. */
function basicOf({ prison, months }: Row["basic"], t: Messages): string | number | null {
  if (prison === "term") return months;
  return prison === "unknown" ? null : t(`term.${prison}`);
}

/** The heavier form with its condition; empty where none is on file. */
export function aggravatedIn({ aggravated }: Pick<Row, "aggravated">, t: Messages): string | null {
  if (!aggravated) return null;
  const { prison, months, condition } = aggravated;
  const term =
    prison === "term" && months !== null
      ? formatMonths(months, t)
      : prison === "term" || prison === "unknown"
        ? t("words.mark.maximum_not_on_file")
        : t(`term.${prison}`);
  return condition === null ? term : `${term}${t("list.colon")}${condition}`;
}

export const reasonsIn = ({ reasons }: Pick<Row, "reasons">, t: Messages): string =>
  formatList(
    reasons.map((reason) => t(`words.reason.${reason}`)),
    t,
  );

/** Each provision with each of its offences: the table twin of the picture. */
export const rowsOf = ({ rows }: Answer, t: Messages): ChartRow[] =>
  rows.map((row) => ({
    state: row.jurisdiction.name,
    law: row.provision.law.title,
    section: row.provision.section,
    offence: row.offence.label,
    objects:
      row.objects.length === 0
        ? null
        : formatList(
            row.objects.map(({ label }) => label),
            t,
          ),
    months: basicOf(row.basic, t),
    aggravated: aggravatedIn(row, t),
    kind: t(`words.kind.${row.kind}`),
    group: t(`words.group.${row.group}`),
    why: row.reasons.length === 0 ? null : reasonsIn(row, t),
    newest: row.newest === null ? null : formatDate(row.newest, t),
    sources: row.sources.map(({ url }) => url).join(" "),
  }));
