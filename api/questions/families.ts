import { group } from "d3";
import { z } from "zod";
import { NODES } from "../../schema/graph/nodes.ts";
import { onlyNode, query } from "../../schema/graph/query.ts";
import { offenceAsked } from "../arguments/checks.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { adopted, type Families, firstOf, traitsOf, when } from "../measures/families.ts";
import { structuralFamilies, type Traited } from "../measures/structural-families.ts";
import { factsOf } from "../store/facts.ts";
import { statesAsked } from "./common-arguments.ts";
import { textFamilies } from "./text-families.ts";

const punishing = query({
  name: "provisions on an offence",
  row: onlyNode(NODES.Provision),
  cypher: `
MATCH (n:Provision)
WHERE $offence IN n.offences AND n.status <> 'draft'
RETURN properties(n) AS node
ORDER BY n.id`,
});

const periodsThere = query({
  name: "periods on an offence",
  row: onlyNode(NODES.Period),
  cypher: `
MATCH (n:Provision)-[:IN_FORCE_DURING]->(p:Period)
WHERE $offence IN n.offences
RETURN properties(p) AS node
ORDER BY p.id`,
});

const claimedThere = query({
  name: "claims on an offence",
  row: onlyNode(NODES.Influence),
  cypher: `
MATCH (i:Influence)<-[:SAID_TO_FOLLOW]-(:Law)-[:CONTAINS]->(n:Provision)
WHERE $offence IN n.offences
WITH DISTINCT i
RETURN properties(i) AS node
ORDER BY i.id`,
});

const modelling = query({
  name: "treaties that model an offence",
  row: z.object({ treaty: z.string(), adopted: z.string().nullish() }),
  cypher: `
MATCH (t:Treaty)-[:HAS_ARTICLE]->(a:Article)
WHERE $offence IN a.offences
WITH DISTINCT t
RETURN t.id AS treaty, t.adopted AS adopted
ORDER BY adopted, treaty`,
});

export const families: NonNullable<QueryResolvers["families"]> = async (_, given, context) => {
  const offence = offenceAsked(given.offence);
  const { store, signal, today } = context;
  const shown = new Set(statesAsked(given.jurisdictions, await factsOf(context)));
  const [provisions, periods, claimed, models, text] = await Promise.all([
    store.read(punishing, { offence }, { signal }),
    store.read(periodsThere, { offence }, { signal }),
    store.read(claimedThere, { offence }, { signal }),
    store.read(modelling, { offence }, { signal }),
    textFamilies(offence, shown, context),
  ]);
  const periodsOf = group(periods, ({ of }) => of);
  const own = provisions.filter(({ jurisdiction }) => shown.has(jurisdiction));
  const adoption = own
    .map((provision) => adopted(provision, periodsOf.get(provision.id) ?? [], today))
    .sort((a, b) =>
      when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : a.provision.id < b.provision.id ? -1 : 1,
    );
  const byId = new Map(adoption.map((one) => [one.provision.id, one]));
  const traited = own.map(
    (provision): Traited => ({
      id: provision.id,
      jurisdiction: provision.jurisdiction,
      traits: traitsOf(provision),
    }),
  );
  const { families: groups, ...counts } = structuralFamilies(traited);
  const found: Families = {
    offence,
    adoption,
    first: firstOf(adoption),
    claimed,
    structural: {
      ...counts,
      families: groups.map(({ members, shared }) => {
        const sorted = adoption.filter((one) => members.includes(one.provision.id));
        const earliest = sorted[0] ? when(sorted[0]) : "9999";
        const model = models.find(({ adopted: made }) => made && made < earliest);
        return {
          members: sorted.flatMap((one) => byId.get(one.provision.id) ?? []),
          shared,
          commonModel: model?.treaty ?? null,
        };
      }),
    },
    text,
  };
  return found;
};
