import type { CompareQuery } from "../../generated/queries.ts";
import { formatList, within } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { isKnownValue } from "../../layouts/known-values.ts";
import { formatTermOf } from "../../records/terms.ts";

export type Comparison = CompareQuery["compare"];
export type OffenceCell = Comparison["offences"][number]["cells"][number];

export type Mark = "yes" | "partial" | "no" | "disputed" | "not_applicable" | "unknown";

/** The names of the jurisdictions, as the language lists them. */
export const namesOf = ({ jurisdictions }: Comparison, t: Messages): string =>
  formatList(
    jurisdictions.map(({ name }) => name),
    t,
  );

/** The one mark of a cell: differing codings are disputed, none is unknown. */
export function markOf(values: readonly string[]): Mark {
  const known = values.filter(isKnownValue);
  if (known.length === 0) return "unknown";
  if (known.length > 1) return "disputed";
  return known[0] as Mark;
}

/**
 * The longest basic term of a cell in words, with the lightest where sections differ, or that nobody has read which
 * form it is for; not on file is not “no”.
 */
export function describeCell(cell: OffenceCell, t: Messages): string {
  if (cell.notPunished.length > 0) return within(t("country.offences.notPunished"));
  if (cell.standing === "not_on_file") return t("list.notOnFile");
  if (cell.standing !== "punished") return t(`standing.${cell.standing}`);
  const term = cell.formNotRead
    ? t("compare.formNotRead", { term: formatTermOf(cell.formNotRead, t) })
    : formatTermOf(cell.basic, t);
  return cell.basicFrom === null
    ? term
    : t("compare.bySection", { term, other: formatTermOf(cell.basicFrom, t) });
}

/** A cell in one line: the basic term, and beside it the heavier form, which the law gives under a condition. */
export function describeWhole(cell: OffenceCell, t: Messages): string {
  const basic = describeCell(cell, t);
  return cell.aggravated === null
    ? basic
    : `${basic} (${t("list.heavier", { term: formatTermOf(cell.aggravated, t) })})`;
}

/** The sentence that says what the picture shows, from its data. */
export function compareDescription(comparison: Comparison, t: Messages): string {
  const known = comparison.safeguards.filter(({ cells }) =>
    cells.every(({ values }) => markOf(values) !== "unknown"),
  ).length;
  return t("compare.described", {
    names: namesOf(comparison, t),
    day: comparison.asOf,
    offences: comparison.offences.length,
    safeguards: comparison.safeguards.length,
    known,
    differences: comparison.differences.length,
  });
}

/** How many different sources are behind the cells. */
export function compareSources({ offences, powers, safeguards }: Comparison): number {
  const behind = [
    ...offences.flatMap(({ cells }) =>
      cells.flatMap((cell) => [
        ...cell.provisions,
        ...cell.undecided,
        ...cell.also,
        ...cell.struckDown,
        ...cell.notPunished,
      ]),
    ),
    ...[...powers, ...safeguards].flatMap(({ cells }) => cells.flatMap(({ codings }) => codings)),
  ];
  return new Set(behind.flatMap(({ sources }) => sources.map(({ id }) => id))).size;
}
