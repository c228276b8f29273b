import { group } from "d3";
import { codebook } from "../../schema/codebook/codebook.ts";
import type { Node } from "../../schema/graph/nodes.ts";
import type { Interval } from "./interval.ts";
import { type OffenceCell, type OffenceFacts, offenceOn } from "./offence-on.ts";

export interface OffenceRow {
  readonly code: string;
  readonly cells: readonly OffenceCell[];
  readonly differs: boolean;
}

export interface CodingCell {
  readonly jurisdiction: string;
  readonly values: readonly string[];
  readonly codings: readonly Node<"Coding">[];
}

export interface CodingRow {
  readonly kind: "power" | "safeguard";
  readonly code: string;
  readonly cells: readonly CodingCell[];
  readonly differs: boolean;
}

export interface Comparison {
  readonly asOf: string;
  readonly jurisdictions: readonly string[];
  readonly levels: readonly Interval[];
  readonly offences: readonly OffenceRow[];
  readonly powers: readonly CodingRow[];
  readonly safeguards: readonly CodingRow[];
}

/** What is known of an offence as a text to compare, by its basic form; null where nothing is known of it. */
const severity = ({ standing, basic, notPunished }: OffenceCell): string | null => {
  if (notPunished.length > 0) return "not_punished";
  if (standing === "struck_down") return standing;
  const { prison, months } = basic;
  if (standing !== "punished" || prison === "unknown") return null;
  if (prison === "term" && months === null) return null;
  return `${prison} ${months ?? ""}`;
};

/** Values that say that nothing is known; they differ from no other. */
const NOT_KNOWN = new Set(["unknown", "no_known_law", "not_researched"]);

export function offenceRows(
  jurisdictions: readonly string[],
  asOf: string,
  facts: OffenceFacts,
): OffenceRow[] {
  return Object.keys(codebook.offence).flatMap((code) => {
    const cells = jurisdictions.map((jurisdiction) =>
      offenceOn({ jurisdiction, offence: code, asOf }, facts),
    );
    const isOnFile = cells.some(
      ({ standing, notPunished }) => standing !== "not_on_file" || notPunished.length > 0,
    );
    if (!isOnFile) return [];
    const known = new Set(cells.flatMap((cell) => severity(cell) ?? []));
    return [{ code, cells, differs: known.size > 1 }];
  });
}

export function codingRows(
  kind: "power" | "safeguard",
  codes: readonly string[],
  jurisdictions: readonly string[],
  codings: readonly Node<"Coding">[],
): CodingRow[] {
  const found = group(
    codings.filter((coding) => coding.kind === kind),
    ({ code }) => code,
    ({ jurisdiction }) => jurisdiction,
  );
  return codes.map((code) => {
    const cells = jurisdictions.map((jurisdiction) => {
      const own = found.get(code)?.get(jurisdiction) ?? [];
      return { jurisdiction, codings: own, values: [...new Set(own.map(({ value }) => value))] };
    });
    const known = new Set(
      cells.flatMap(({ values }) => {
        const told = values.filter((value) => !NOT_KNOWN.has(value));
        return told.length > 0 ? [told.sort().join(" ")] : [];
      }),
    );
    return { kind, code, cells, differs: known.size > 1 };
  });
}

export const isKnown = (row: CodingRow): boolean =>
  row.cells.some(({ codings }) => codings.length > 0);
