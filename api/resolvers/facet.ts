import type { Label } from "../../schema/graph/nodes.ts";
import type { FacetValueResolvers } from "../generated/resolvers.ts";
import type { FacetedPage } from "../store/answers.ts";
import { codeOf } from "../store/lookups/codes.ts";
import { nameIn } from "../store/lookups/name.ts";
import { required } from "../store/lookups/required.ts";
import { shortTitleIn } from "../store/lookups/treaty-title.ts";
import { labelIn } from "../store/lookups/wording.ts";

/** What every list that can be narrowed says of its facets. */
const faceted = {
  facets: <L extends Label>(page: FacetedPage<L>, { of }: { readonly of: readonly string[] }) =>
    page.facets(of),
};

export const CaseConnection = faceted;
export const LawConnection = faceted;
export const ProvisionConnection = faceted;
export const TreatyConnection = faceted;
export const SourceConnection = faceted;
export const JurisdictionConnection = faceted;

export const FacetValue: FacetValueResolvers = {
  label: async ({ value, names }, { lang }, context) => {
    if (value === null || names === null) return null;
    if (names === "Jurisdiction") return nameIn(await required(names, value, context), lang);
    if (names === "Treaty") return shortTitleIn(await required(names, value, context), lang);
    return labelIn(await codeOf(names, value, context), lang, context);
  },
};
