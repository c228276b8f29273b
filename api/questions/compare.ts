import { group } from "d3";
import { codebook } from "../../schema/codebook/codebook.ts";
import type { Node } from "../../schema/graph/nodes.ts";
import { dayAsked, jurisdictionsAsked, weightsAsked } from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import type { Interval } from "../measures/interval.ts";
import { answersOn, heldOn, level, safeguardsOf } from "../measures/level.ts";
import { type FoundOffenceCell, offenceOn } from "../measures/offence-on.ts";
import { differencesOf } from "../sentences/comparison.ts";
import { type Facts, factsOf } from "../store/facts.ts";

export interface FoundOffenceRow {
  readonly code: string;
  readonly cells: readonly FoundOffenceCell[];
  readonly differs: boolean;
}
export interface FoundCodingCell {
  readonly jurisdiction: string;
  readonly values: readonly string[];
  readonly codings: readonly Node<"Coding">[];
}
export interface FoundCodingRow {
  readonly kind: "power" | "safeguard";
  readonly code: string;
  readonly cells: readonly FoundCodingCell[];
  readonly differs: boolean;
}
export interface CompareFound {
  readonly asOf: string;
  readonly jurisdictions: readonly string[];
  readonly levels: readonly Interval[];
  readonly offences: readonly FoundOffenceRow[];
  readonly powers: readonly FoundCodingRow[];
  readonly safeguards: readonly FoundCodingRow[];
  readonly differences: readonly string[];
}

/** The heaviest penalty as a text to compare; null where nothing is known of it. */
const severity = ({ inForce, heaviestPrison, heaviestMonths }: FoundOffenceCell): string | null => {
  if (inForce === null || heaviestPrison === "unknown") return null;
  if (heaviestPrison === "term" && heaviestMonths === null) return null;
  return `${heaviestPrison} ${heaviestMonths ?? ""}`;
};

/** Values that say that nothing is known; they differ from no other. */
const NOT_KNOWN = new Set(["unknown", "no_known_law", "not_researched"]);

function offenceRows(
  jurisdictions: readonly string[],
  asOf: string,
  facts: Facts,
): FoundOffenceRow[] {
  return Object.keys(codebook.offence).flatMap((code) => {
    const cells = jurisdictions.map((jurisdiction) =>
      offenceOn({ jurisdiction, offence: code, asOf }, facts),
    );
    if (cells.every(({ inForce }) => inForce === null)) return [];
    const known = new Set(cells.flatMap((cell) => severity(cell) ?? []));
    return [{ code, cells, differs: known.size > 1 }];
  });
}

function codingRows(
  kind: "power" | "safeguard",
  codes: readonly string[],
  jurisdictions: readonly string[],
  codings: readonly Node<"Coding">[],
): FoundCodingRow[] {
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

const isKnown = (row: FoundCodingRow): boolean =>
  row.cells.some(({ codings }) => codings.length > 0);

export const compare: NonNullable<QueryResolvers["compare"]> = async (_, given, context) => {
  const facts = await factsOf(context);
  const jurisdictions = jurisdictionsAsked(given.jurisdictions, facts);
  if (jurisdictions.length < 2 || jurisdictions.length > 8)
    throw refuse(
      "BAD_USER_INPUT",
      `compare takes 2 to 8 jurisdictions, not ${jurisdictions.length}`,
    );
  const asOf = dayAsked(given.asOf, context);
  const counted = safeguardsOf(given.lens ?? null);
  const weights = weightsAsked(given.weights);
  const { release } = context;
  const offences = offenceRows(jurisdictions, asOf, facts);
  const codings = jurisdictions
    .flatMap((id) => facts.codingsOf.get(id) ?? [])
    .filter((coding) => heldOn(coding, asOf, release.knowledgeDate));
  const powers = codingRows("power", Object.keys(codebook.power), jurisdictions, codings).filter(
    isKnown,
  );
  const safeguards = codingRows("safeguard", counted, jurisdictions, codings);
  const answers = answersOn(
    codings.filter(({ kind }) => kind === "safeguard"),
    asOf,
    release.knowledgeDate,
  );
  const nameOf = (id: string) => facts.jurisdictions.find((one) => one.id === id)?.nameEn ?? id;
  return {
    asOf,
    jurisdictions,
    levels: jurisdictions.map((id) => level(answers.get(id), counted, weights)),
    offences,
    powers,
    safeguards,
    differences: differencesOf(offences, powers, safeguards, nameOf),
  };
};
