import type { LawFilter } from "../generated/resolvers.ts";
import { chosen } from "./facets/chosen.ts";
import { lawFacets } from "./facets/law.ts";
import { holdsWords, inForce, linked, ofTiers, oneOf, type Terms } from "./filter.ts";

export const lawTerms: Terms<LawFilter> = {
  jurisdictions: oneOf("jurisdiction"),
  status: oneOf("status"),
  kinds: oneOf("kind"),
  inForce,
  jurisdiction: linked("<-[:ENACTED]-", "Jurisdiction"),
  provision: linked("-[:CONTAINS]->", "Provision"),
  case: linked("<-[:CHARGED_UNDER]-", "Case"),
  sourceTiers: ofTiers,
  facets: chosen(lawFacets),
  words: holdsWords("law"),
};
