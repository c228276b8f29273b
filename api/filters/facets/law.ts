import { LAW_KINDS, LAW_STATUSES } from "../../../schema/records/law.ts";
import type { LawFacet } from "../../generated/resolvers.ts";
import { type FacetDefinition, stored, year } from "./facet.ts";

export const lawFacets: Readonly<Record<LawFacet, FacetDefinition>> = {
  country: stored({ names: "Jurisdiction", value: (node) => `${node}.jurisdiction` }),
  kind: stored({ among: LAW_KINDS, value: (node) => `${node}.kind` }),
  status: stored({ among: LAW_STATUSES, value: (node) => `${node}.status` }),
  offence: stored({
    names: "offence",
    path: ["-[:CONTAINS]->", "Provision"],
    value: (provision) => `${provision}.offences`,
    isList: true,
  }),
  year: year("since"),
};
