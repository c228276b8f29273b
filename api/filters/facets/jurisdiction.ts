import type { JurisdictionFacet } from "../../generated/resolvers.ts";
import { boundOn } from "../../measures/bound-on.ts";
import { factsOf } from "../../store/facts.ts";
import { computed, type FacetDefinition, stored } from "./facet.ts";

export const jurisdictionFacets: Readonly<Record<JurisdictionFacet, FacetDefinition>> = {
  region: stored({ value: (node) => `${node}.region` }),
  research: stored({
    among: ["law", "treaties"],
    value: (node) => `CASE WHEN ${node}.researched THEN 'law' ELSE 'treaties' END`,
  }),
  treaty: computed({ names: "Treaty" }, async (context) => {
    const { treaties } = await factsOf(context);
    const bound = new Map<string, string[]>();
    for (const { id, inForce, participations } of treaties)
      for (const participation of participations)
        if (boundOn(participation, inForce, context.today) === "certainly")
          bound.set(participation.jurisdiction, [
            ...(bound.get(participation.jurisdiction) ?? []),
            id,
          ]);
    return bound;
  }),
  offence: stored({
    names: "offence",
    path: ["-[:ENACTED]->(:`Law`)-[:CONTAINS]->", "Provision"],
    value: (provision) => `${provision}.offences`,
    isList: true,
  }),
};
