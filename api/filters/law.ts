import type { LawFilter } from "../generated/resolvers.ts";
import { caseTerms } from "./case.ts";
import { inForce, linked, ofTiers, oneOf, type Terms } from "./filter.ts";
import { ofJurisdiction } from "./jurisdiction.ts";
import { provisionTerms } from "./provision.ts";

export const lawTerms: Terms<LawFilter> = {
  jurisdictions: oneOf("jurisdiction"),
  status: oneOf("status"),
  kinds: oneOf("kind"),
  inForce,
  jurisdiction: (where, scope) => ofJurisdiction("<-[:ENACTED]-")(where, scope),
  provision: linked("-[:CONTAINS]->", "Provision", () => provisionTerms),
  case: linked("<-[:CHARGED_UNDER]-", "Case", () => caseTerms),
  sourceTiers: ofTiers,
};
