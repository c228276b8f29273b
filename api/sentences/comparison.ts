import { codebook } from "../../schema/codebook/codebook.ts";
import type { CodingRow, OffenceRow } from "../measures/comparison.ts";
import type { OffenceCell } from "../measures/offence-on.ts";

type NameOf = (jurisdiction: string) => string;

/** `2 years`, `18 months`, `life` */
function term({ heaviestPrison, heaviestMonths }: OffenceCell): string {
  if (heaviestPrison === "life") return "life in prison";
  if (heaviestPrison === "death") return "the death penalty";
  if (heaviestPrison === "none") return "no prison";
  if (heaviestPrison === "unknown") return "a penalty that no source gives";
  if (heaviestMonths === null) return "prison of a length that no source gives";
  const years = heaviestMonths / 12;
  return Number.isInteger(years)
    ? `up to ${years} ${years === 1 ? "year" : "years"}`
    : `up to ${heaviestMonths} months`;
}

function offenceDifference({ code, cells }: OffenceRow, nameOf: NameOf): string {
  const label = codebook.offence[code]?.label ?? code;
  const parts = cells.map((cell) =>
    cell.inForce === null
      ? `${nameOf(cell.jurisdiction)}: nothing in the atlas`
      : `${nameOf(cell.jurisdiction)}: ${term(cell)}`,
  );
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
