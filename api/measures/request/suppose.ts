import type { Crimes } from "../crimes.ts";
import type { Answers } from "../level.ts";
import type { Scenario } from "../scenario.ts";
import type { RequestFacts } from "./assistance-request.ts";
import type { Claims, ClaimValue } from "./claims.ts";
import type { Party, RequestTreaty } from "./treaty.ts";

const BOUND = {
  signed: null,
  consented: null,
  inForce: "0001-01-01",
  partyBy: null,
  denounced: null,
  reported: null,
  notPartyAsOf: null,
  invited: null,
  domestic: null,
  reserved: [],
} as const;

const certainly = (jurisdiction: string, before?: Party): Party => ({
  ...BOUND,
  jurisdiction,
  reserved: before?.reserved ?? [],
});

const of = <T extends { treaty: string; jurisdiction: string }>(
  all: readonly T[] | undefined,
  { id }: RequestTreaty,
) => (all ?? []).filter(({ treaty }) => treaty === id);

/** Who takes part once states have joined and left. */
function moved(treaty: RequestTreaty, scenario: Scenario): RequestTreaty {
  const joins = new Set(of(scenario.ratify, treaty).map(({ jurisdiction }) => jurisdiction));
  const leaves = new Set(of(scenario.denounce, treaty).map(({ jurisdiction }) => jurisdiction));
  const every = scenario.everySignatory?.includes(treaty.id) ?? false;
  if (joins.size + leaves.size === 0 && !every) return treaty;
  const supposed = joins.size > 0 || every;
  const participations = treaty.participations.flatMap((participation): Party[] => {
    const { jurisdiction, signed, consented, partyBy, inForce, reported, denounced } =
      participation;
    if (leaves.has(jurisdiction)) return [];
    const takesPart = (signed ?? consented ?? partyBy ?? inForce ?? (reported || null)) !== null;
    const enters =
      joins.has(jurisdiction) ||
      (denounced === null && ((every && takesPart) || (supposed && consented !== null)));
    return [enters ? certainly(jurisdiction, participation) : participation];
  });
  const before = new Set(treaty.participations.map(({ jurisdiction }) => jurisdiction));
  const fresh = [...joins].filter((state) => !before.has(state));
  return {
    ...treaty,
    inForce: supposed ? "0001-01-01" : treaty.inForce,
    participations: [...participations, ...fresh.map((state) => certainly(state))],
  };
}

/** The treaty without the states that exclude an article, for the clauses of that article alone. */
function reserved(treaty: RequestTreaty, scenario: Scenario): RequestTreaty[] {
  const reservations = of(scenario.reserve, treaty);
  if (reservations.length === 0) return [treaty];
  const articleOf = ({ clause }: { clause: string }) => Number.parseInt(clause, 10);
  const articles = [...new Set(treaty.clauses.map(articleOf))];
  return articles.map((article) => {
    const out = new Set(
      reservations.flatMap((one) => (one.article === article ? [one.jurisdiction] : [])),
    );
    return {
      ...treaty,
      clauses: treaty.clauses.filter((clause) => articleOf(clause) === article),
      participations: treaty.participations.filter(({ jurisdiction }) => !out.has(jurisdiction)),
    };
  });
}

const VALUE: Readonly<Record<number, ClaimValue>> = { 1: "yes", 0.5: "partial", 0: "no" };

function supposedClaims(claims: Claims, { safeguards = [] }: Scenario): Claims {
  if (safeguards.length === 0) return claims;
  const supposed = new Map(
    safeguards.map((one) => [`${one.jurisdiction} ${one.safeguard}`, VALUE[one.value]]),
  );
  return {
    of(state, safeguard) {
      const value = supposed.get(`${state} ${safeguard}`);
      return value ? { value, codings: [] } : claims.of(state, safeguard);
    },
  };
}

function supposedCrimes(crimes: Crimes, { penalties = [] }: Scenario): Crimes {
  if (penalties.length === 0) return crimes;
  const supposed = new Map(
    penalties.map(({ jurisdiction, offence, months }) => [`${jurisdiction} ${offence}`, months]),
  );
  return {
    of(state, offence) {
      const months = supposed.get(`${state} ${offence}`);
      const known = crimes.of(state, offence);
      if (months === undefined) return known;
      const certainty = months > 0 ? "certainly" : "no";
      return { ...known, certainty, lowMonths: months, highMonths: months };
    },
    offencesOf: (state) => [
      ...new Set([
        ...crimes.offencesOf(state),
        ...penalties.flatMap((one) => (one.jurisdiction === state ? [one.offence] : [])),
      ]),
    ],
  };
}

/** The same facts in a world in which the scenario holds. */
export const suppose = (facts: RequestFacts, scenario: Scenario): RequestFacts => ({
  ...facts,
  treaties: facts.treaties.flatMap((treaty) => reserved(moved(treaty, scenario), scenario)),
  claims: supposedClaims(facts.claims, scenario),
  crimes: supposedCrimes(facts.crimes, scenario),
});

/** What each state's own law says in such a world. */
export function supposeAnswers(
  answers: ReadonlyMap<string, Answers>,
  { safeguards = [] }: Scenario,
): ReadonlyMap<string, Answers> {
  const supposed = new Map(answers);
  for (const { jurisdiction, safeguard, value } of safeguards)
    supposed.set(
      jurisdiction,
      new Map(supposed.get(jurisdiction)).set(safeguard, { low: value, high: value }),
    );
  return supposed;
}
