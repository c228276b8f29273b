import { heldOn, type SafeguardFact } from "../level.ts";

/** A coding of a safeguard, with the powers for which it was read. */
export interface SafeguardCoding extends SafeguardFact {
  readonly id: string;
  /** Powers for which it was read; `all` where it is tied to none; empty where nobody noted it. */
  readonly readFor: readonly string[];
}

/** What the record says of one safeguard in one state, for one power. */
export type ClaimValue =
  | "yes"
  | "partial"
  | "no"
  | "not_applicable"
  | "no_known_law"
  | "disputed"
  /** There is a coding, but nobody noted whether it was read for this power. */
  | "read_for_not_noted"
  /** An answer is on file, but it was read for other powers alone. */
  | "read_for_other_powers"
  | "not_researched";

export interface Claim {
  readonly value: ClaimValue;
  /** Ids of the codings on which it rests. */
  readonly codings: readonly string[];
}

const NOT_RESEARCHED: Claim = { value: "not_researched", codings: [] };

/** What the record says of safeguards, by state and safeguard. */
export interface Claims {
  of(state: string, safeguard: string): Claim;
}

/** Powers that are no help from state to state, so that what was read for such help does not fit them. */
const NO_ASSISTANCE = new Set(["extradition", "foreign_direct_request"]);

/** What was read for mutual legal assistance fits every power that one state may use for another. */
const fits = ({ readFor }: SafeguardCoding, power: string): boolean =>
  readFor.includes("all") ||
  readFor.includes(power) ||
  (readFor.includes("mutual_legal_assistance") && !NO_ASSISTANCE.has(power));

function claimOf(codings: readonly SafeguardCoding[], power: string): Claim {
  const fitting = codings.filter((one) => fits(one, power));
  const told = fitting.filter(({ value }) => value !== "not_researched");
  const ids = told.map(({ id }) => id);
  const values = new Set(told.map(({ value }) => value));
  if (values.size > 1) return { value: "disputed", codings: ids };
  const [value] = values;
  if (value !== undefined) return { value: value as ClaimValue, codings: ids };
  const others = codings.filter((one) => one.value !== "not_researched");
  const silent = others.filter(({ readFor }) => readFor.length === 0);
  if (silent.length > 0)
    return { value: "read_for_not_noted", codings: silent.map(({ id }) => id) };
  return others.length > 0
    ? { value: "read_for_other_powers", codings: others.map(({ id }) => id) }
    : NOT_RESEARCHED;
}

/** What the record says on a day of safeguards for a power, worked out when first asked for. */
export function claimsOn(
  facts: readonly SafeguardCoding[],
  power: string,
  asOf: string,
  knowledgeDate: string | null,
): Claims {
  const byState = new Map<string, Map<string, SafeguardCoding[]>>();
  for (const fact of facts) {
    if (!heldOn(fact, asOf, knowledgeDate)) continue;
    const own = byState.get(fact.jurisdiction) ?? new Map<string, SafeguardCoding[]>();
    byState.set(fact.jurisdiction, own);
    const codings = own.get(fact.code) ?? [];
    own.set(fact.code, codings);
    codings.push(fact);
  }
  const known = new Map<string, Claim>();
  return {
    of(state, safeguard) {
      const key = `${state} ${safeguard}`;
      const before = known.get(key);
      if (before) return before;
      const claim = claimOf(byState.get(state)?.get(safeguard) ?? [], power);
      known.set(key, claim);
      return claim;
    },
  };
}
