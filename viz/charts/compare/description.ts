import type { CompareQuery } from "../../generated/queries.ts";
import { showList, showMonths } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";

export type Comparison = CompareQuery["compare"];
export type OffenceCell = Comparison["offences"][number]["cells"][number];

export type Mark = "yes" | "partial" | "no" | "disputed" | "not_applicable" | "unknown";

/** The names of the jurisdictions, as the language lists them. */
export const namesOf = ({ jurisdictions }: Comparison, words: Words): string =>
  showList(
    jurisdictions.map(({ name }) => name),
    words,
  );

/** The one mark of a cell: differing codings are disputed, none is unknown. */
export function markOf(values: readonly string[]): Mark {
  const known = values.filter((value) => value !== "not_researched" && value !== "no_known_law");
  if (known.length === 0) return "unknown";
  if (known.length > 1) return "disputed";
  return known[0] as Mark;
}

/** The heaviest term of a cell in words; nothing in the atlas is not “no”. */
export function cellInWords(cell: OffenceCell, words: Words): string {
  if (cell.standing === "not_on_file") return words("compare.nothing");
  if (cell.standing !== "punished") return words(`standing.${cell.standing}`);
  if (cell.heaviestPrison === "term")
    return cell.heaviestMonths === null
      ? words("bar.lengthUnknown")
      : showMonths(cell.heaviestMonths, words);
  if (cell.heaviestPrison === "none") return words("bar.noPrison");
  if (cell.heaviestPrison === "unknown") return words("bar.penaltyUnknown");
  return words(cell.heaviestPrison === "life" ? "bar.life" : "bar.death");
}

/** The sentence that says what the picture shows, from its data. */
export function compareDescription(comparison: Comparison, words: Words): string {
  const known = comparison.safeguards.filter(({ cells }) =>
    cells.every(({ values }) => markOf(values) !== "unknown"),
  ).length;
  return words("compare.described", {
    names: namesOf(comparison, words),
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
      ]),
    ),
    ...[...powers, ...safeguards].flatMap(({ cells }) => cells.flatMap(({ codings }) => codings)),
  ];
  return new Set(behind.flatMap(({ sources }) => sources.map(({ id }) => id))).size;
}
