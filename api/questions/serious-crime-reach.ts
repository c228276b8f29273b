import { z } from "zod";
import { query } from "../../schema/graph/query.ts";
import { dayAsked, offenceAsked } from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import {
  EXPRESSION_AND_TOOLS,
  seriousCrimeReach as reachMeasure,
  type SeriousCrimeReach,
} from "../measures/serious-crime-reach.ts";
import type { Context } from "../store/context.ts";
import { factsOf } from "../store/facts.ts";
import { onceARelease } from "../store/memoize-per-release.ts";
import { statesAsked } from "./common-arguments.ts";

const charged = query({
  name: "cases by provision",
  row: z.object({ provision: z.string(), cases: z.array(z.string()) }),
  cypher: `
MATCH (p:Provision)<-[:CHARGED_UNDER]-(n:\`Case\`)
WITH p.id AS provision, n.id AS id
ORDER BY provision, id
WITH provision, collect(id) AS cases
RETURN provision, cases
ORDER BY provision`,
});

/** The cases charged under each provision, by id. */
const casesByProvision = onceARelease(async ({ store }: Context) => {
  const rows = await store.read(charged);
  return new Map(rows.map(({ provision, cases }) => [provision, cases]));
});

export const seriousCrimeReach: NonNullable<QueryResolvers["seriousCrimeReach"]> = async (
  _,
  given,
  context,
) => {
  const threshold = given.thresholdMonths ?? 48;
  if (threshold <= 0 || threshold > 1200)
    throw refuse(
      "BAD_USER_INPUT",
      `thresholdMonths must be more than 0 and at most 1200, not ${threshold}`,
    );
  const asOf = dayAsked(given.asOf, context);
  const [facts, cases] = await Promise.all([factsOf(context), casesByProvision(context)]);
  const shown = new Set(statesAsked(given.jurisdictions, facts));
  const offences = given.offences?.map(offenceAsked) ?? EXPRESSION_AND_TOOLS;
  const found: SeriousCrimeReach = {
    asOf,
    offences,
    ...reachMeasure(
      facts.crimes.filter(({ jurisdiction }) => shown.has(jurisdiction)),
      new Set(offences),
      asOf,
      threshold,
      (provision) => cases.get(provision) ?? [],
    ),
  };
  return found;
};
