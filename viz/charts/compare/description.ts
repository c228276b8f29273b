import type { CompareQuery } from "../../generated/queries.ts";
import { formatList } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { isKnownValue } from "../../layouts/known-values.ts";

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
