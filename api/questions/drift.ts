import { group } from "d3";
import { z } from "zod";
import { NODES } from "../../schema/graph/nodes.ts";
import { query } from "../../schema/graph/query.ts";
import { weightsAsked } from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { COVERAGE_THRESHOLD } from "../measures/coverage.ts";
import {
  breadth,
  type Drift,
  type DriftState,
  type DriftYear,
  moved,
  worldAt,
  yearsBetween,
} from "../measures/drift.ts";
import { answersOn, level, safeguardsOf } from "../measures/level.ts";
import { EXPRESSION_AND_TOOLS } from "../measures/serious-crime-reach.ts";
import { factsOf } from "../store/facts.ts";
import { statesAsked } from "./common-arguments.ts";

const CAUTION =
  "What was not known of a year is not counted as absent, so early years have wide bounds and few states. No cause is claimed, and no trend beyond the states compared.";

/** Events of one state that are shown at most. */
const MOST_EVENTS = 100;
const FIRST_YEAR = 1990;

const happened = query({
  name: "changes of states",
  row: z.object({ node: NODES.Change }),
  cypher: `
MATCH (n:Change)
WHERE n.jurisdiction IN $jurisdictions AND n.day >= $from AND n.firstDay <= $to
  AND n.kind IN ['law', 'amendment', 'participation']
RETURN properties(n) AS node
ORDER BY n.day, n.id`,
});

const lastDay = (year: number, today: string): string =>
  `${year}-12-31` < today ? `${year}-12-31` : today;

export const drift: NonNullable<QueryResolvers["drift"]> = async (_, given, context) => {
  const { today, release, store, signal } = context;
  const thisYear = Number(today.slice(0, 4));
  const [from, to] = [given.from ?? 2000, given.to ?? thisYear];
  if (from < FIRST_YEAR || to > thisYear || from > to)
    throw refuse(
      "BAD_USER_INPUT",
      `from and to must be years from ${FIRST_YEAR} to ${thisYear}, in order, not ${from} and ${to}`,
    );
  const facts = await factsOf(context);
  const lens = given.lens ?? "privacy_cross_border";
  const safeguards = safeguardsOf(lens);
  const weights = weightsAsked(given.weights);
  const shown = statesAsked(given.jurisdictions, facts);
  const years = yearsBetween(from, to);
  const crimesOf = group(facts.crimes, ({ jurisdiction }) => jurisdiction);
  const answersIn = years.map((year) =>
    answersOn(facts.safeguards, lastDay(year, today), release.knowledgeDate),
  );
  const events = await store.read(
    happened,
    { jurisdictions: shown, from: `${from}-01-01`, to: `${to}-12-31` },
    { signal },
  );
  const eventsOf = group(
    events.map(({ node }) => node),
    ({ jurisdiction }) => jurisdiction ?? "",
  );
  const states = shown.map((jurisdiction): DriftState => {
    const own = crimesOf.get(jurisdiction) ?? [];
    return {
      jurisdiction,
      events: (eventsOf.get(jurisdiction) ?? []).slice(0, MOST_EVENTS),
      years: years.map((year, index) => ({
        year,
        level: level(answersIn[index]?.get(jurisdiction), safeguards, weights),
        ...breadth(own, EXPRESSION_AND_TOOLS, lastDay(year, today)),
      })),
    };
  });
  const ends = states.flatMap(({ years: own }) => {
    const [first, last] = [own[0], own.at(-1)];
    return first && last ? [{ first, last }] : [];
  });
  const known = ends.filter(
    ({ first, last }) =>
      first.level.coverage >= COVERAGE_THRESHOLD && last.level.coverage >= COVERAGE_THRESHOLD,
  );
  const middle = ({ level: { low, high } }: DriftYear) => (low + high) / 2;
  const between = (pairs: typeof ends, of: (year: DriftYear) => number) =>
    pairs.length < 2
      ? null
      : moved(
          pairs.map(({ first }) => of(first)),
          pairs.map(({ last }) => of(last)),
        );
  const found: Drift = {
    lens,
    states,
    world: years.map((year, index) =>
      worldAt(
        year,
        states.flatMap(({ years: own }) => own[index]?.level ?? []),
        COVERAGE_THRESHOLD,
      ),
    ),
    moved: between(known, middle),
    // Only states of which nothing is open at either end: else what was only learnt would look like change.
    punishmentMoved: between(
      ends.filter(
        ({ first, last }) => first.certain === first.possible && last.certain === last.possible,
      ),
      ({ certain }) => certain,
    ),
    caution: CAUTION,
  };
  return found;
};
