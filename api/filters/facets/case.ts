import { CASE_OUTCOMES } from "../../../schema/records/case.ts";
import type { CaseFacet } from "../../generated/resolvers.ts";
import { type FacetDefinition, stored, year } from "./facet.ts";

export const caseFacets: Readonly<Record<CaseFacet, FacetDefinition>> = {
  role: stored({ names: "role", value: (node) => `${node}.roles`, isList: true }),
  country: stored({ names: "Jurisdiction", value: (node) => `${node}.jurisdiction` }),
  offence: stored({
    names: "offence",
    path: ["-[:CHARGED_UNDER]->", "Provision"],
    value: (provision) => `${provision}.offences`,
    isList: true,
  }),
  outcome: stored({ among: CASE_OUTCOMES, value: (node) => `${node}.outcomeCode` }),
  sanction: stored({
    names: "sanction",
    path: ["-[:SANCTIONED_WITH]->", "Sanction"],
    value: (sanction) => `${sanction}.sanction`,
  }),
  year: year("firstDay"),
};
