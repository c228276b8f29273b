import { checkedDay } from "../arguments/checks.ts";
import type { CaseFilter } from "../generated/resolvers.ts";
import { anyCoded, checked, coded } from "./codes.ts";
import { caseFacets } from "./facets/case.ts";
import { chosen } from "./facets/chosen.ts";
import { holdsWords, linked, ofTiers, oneOf, type Terms } from "./filter.ts";

export const caseTerms: Terms<CaseFilter> = {
  jurisdictions: oneOf("jurisdiction"),
  roles: anyCoded("role", "roles"),
  chargedUnder: (id, { node, bind }) =>
    `EXISTS { MATCH (${node})-[:CHARGED_UNDER]->(charged) WHERE charged.id = ${bind(id)} OR charged.law = ${bind(id)} }`,
  provision: linked("-[:CHARGED_UNDER]->", "Provision"),
  stages: (codes, { node, bind }) =>
    `EXISTS { MATCH (${node})-[:WENT_THROUGH]->(stage:Stage) WHERE stage.stage IN ${bind(checked("stage", codes))} }`,
  sanctions: (codes, { node, bind }) =>
    `EXISTS { MATCH (${node})-[:SANCTIONED_WITH]->(sanction:Sanction) WHERE sanction.sanction IN ${bind(checked("sanction", codes))} }`,
  prisonAtLeastMonths: (months, { node, bind }) =>
    `EXISTS { MATCH (${node})-[:SANCTIONED_WITH]->(sanction:Sanction) WHERE sanction.sanction IN ['prison', 'suspended_prison'] AND sanction.months >= ${bind(months)} }`,
  outcomes: oneOf("outcomeCode"),
  rights: anyCoded("right", "rights"),
  crossBorder: anyCoded("cross_border", "crossBorder"),
  naming: coded("naming", "naming"),
  notBefore: (day, { node, bind }) =>
    `coalesce(${node}.lastDay >= ${bind(checkedDay(day))}, false)`,
  notAfter: (day, { node, bind }) =>
    `coalesce(${node}.firstDay <= ${bind(checkedDay(day))}, false)`,
  jurisdiction: linked("-[:TOOK_PLACE_IN]->", "Jurisdiction"),
  sourceTiers: ofTiers,
  facets: chosen(caseFacets),
  words: holdsWords("case"),
};
