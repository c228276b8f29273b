import { codebook } from "../../schema/codebook/codebook.ts";
import type { CodingRow, OffenceRow } from "../measures/comparison.ts";
import type { PrisonTerm } from "../measures/forms.ts";
import type { OffenceCell } from "../measures/offence-on.ts";

type NameOf = (jurisdiction: string) => string;

/** `up to 2 years`, `up to 18 months`, `life in prison` */
function term({ prison, months }: PrisonTerm): string {
  if (prison === "life") return "life in prison";
  if (prison === "death") return "the death penalty";
  if (prison === "none") return "no prison";
  if (prison === "unknown") return "a penalty that no source gives";
  if (months === null) return "prison of a length that no source gives";
  const years = months / 12;
  return Number.isInteger(years)
    ? `up to ${years} ${years === 1 ? "year" : "years"}`
    : `up to ${months} months`;
}

/** A condition as it stands within a sentence. */
const within = (condition: string): string =>
  /^[A-Z][a-z]/.test(condition)
    ? `${condition.charAt(0).toLowerCase()}${condition.slice(1)}`
    : condition;

/** What a jurisdiction is known to threaten: the basic form, and beside it the heavier one with its condition. */
function punishment({ standing, basic, aggravated }: OffenceCell): string {
  if (standing === "not_on_file") return "nothing in the atlas";
  if (standing === "struck_down") return "struck down";
  if (standing === "also") return "only within a provision on something else";
  if (standing === "undecided")
    return "within a provision on several offences, of which nobody has read which it is about";
  if (!aggravated) return term(basic);
  const condition = aggravated.condition ? within(aggravated.condition) : "in a heavier form";
  return `${term(basic)} (${condition}: ${term(aggravated)})`;
}

function offenceDifference({ code, cells }: OffenceRow, nameOf: NameOf): string {
  const label = codebook.offence[code]?.label ?? code;
  const parts = cells.map((cell) => `${nameOf(cell.jurisdiction)}: ${punishment(cell)}`);
  return `${label}: ${parts.join("; ")}.`;
}

function codingDifference({ kind, code, cells }: CodingRow, nameOf: NameOf): string {
  const entry = kind === "power" ? codebook.power[code] : codebook.safeguard[code];
  const labels = kind === "power" ? codebook.authority : codebook.value;
  const shown = (values: readonly string[]) =>
    values.length === 0
      ? "not researched"
      : values.map((value) => (labels[value]?.label ?? value).toLowerCase()).join(" or ");
  const parts = cells.map(
    ({ jurisdiction, values }) => `${nameOf(jurisdiction)}: ${shown(values)}`,
  );
  return `${entry?.label ?? code}: ${parts.join("; ")}.`;
}

/** Where known values differ, in words: offences first, then powers, then safeguards. */
export const differencesOf = (
  offences: readonly OffenceRow[],
  powers: readonly CodingRow[],
  safeguards: readonly CodingRow[],
  nameOf: NameOf,
): string[] => [
  ...offences.filter(({ differs }) => differs).map((row) => offenceDifference(row, nameOf)),
  ...[...powers, ...safeguards]
    .filter(({ differs }) => differs)
    .map((row) => codingDifference(row, nameOf)),
];
