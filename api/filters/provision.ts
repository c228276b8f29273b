import { codebook } from "../../schema/codebook/codebook.ts";
import { refuse } from "../arguments/errors.ts";
import type { ProvisionFilter } from "../generated/resolvers.ts";
import { anyCoded, checked } from "./codes.ts";
import { chosen } from "./facets/chosen.ts";
import { provisionFacets } from "./facets/provision.ts";
import { holdsWords, inForce, linked, ofTiers, oneOf, type Terms } from "./filter.ts";

export const provisionTerms: Terms<ProvisionFilter> = {
  jurisdictions: oneOf("jurisdiction"),
  offences: anyCoded("offence", "offences"),
  powers: anyCoded("power", "powers"),
  element: ({ element, values }, { node, bind }) => {
    checked("element", [element]);
    const allowed = codebook.element[element]?.values ?? [];
    const unknown = values.find((value) => !allowed.includes(value));
    if (unknown !== undefined)
      throw refuse(
        "UNKNOWN_CODE",
        `unknown answer to ${element}: ${JSON.stringify(unknown)}; one of ${allowed.join(", ")}`,
        { element, unknown },
      );
    const answers = values.map((value) => `${element}:${value}`);
    return `any(item IN ${node}.elements WHERE item IN ${bind(answers)})`;
  },
  prisonAtLeastMonths: (months, { node, bind }) =>
    `coalesce(${node}.heaviest >= ${bind(months)}, false)`,
  inForce,
  status: oneOf("status"),
  jurisdiction: async (where, scope) => {
    const { node, condition } = await scope.on("Jurisdiction", where);
    return `EXISTS { MATCH (${scope.node})<-[:CONTAINS]-(:Law)<-[:ENACTED]-(${node}:Jurisdiction) WHERE ${condition} }`;
  },
  law: linked("<-[:CONTAINS]-", "Law"),
  case: linked("<-[:CHARGED_UNDER]-", "Case"),
  sourceTiers: ofTiers,
  facets: chosen(provisionFacets),
  words: holdsWords("provision"),
};
