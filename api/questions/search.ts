import { page, pageParams } from "../arguments/paging.ts";
import { textAsked } from "../arguments/text-argument.ts";
import type { QueryResolvers, SearchKind } from "../generated/resolvers.ts";
import type { SearchHit } from "../search/find.ts";
import { searchRelease } from "../search/search-release.ts";

export const search: NonNullable<QueryResolvers["search"]> = async (_, given, context) => {
  const query = textAsked("query", given.query);
  const { index, known } = await searchRelease(query, context);
  const kinds = given.kinds ? new Set<SearchKind>(given.kinds) : null;
  const only = given.jurisdictions ? new Set(given.jurisdictions) : null;
  const asked = pageParams(`search ${query}`, {}, given);
  const wanted = known.hits.filter(
    ({ document: { kind, jurisdiction } }) =>
      (kinds === null || kinds.has(kind)) &&
      (only === null || (jurisdiction !== null && only.has(jurisdiction))),
  );
  const behind = typeof asked.params.key === "number" ? asked.params.key + 1 : 0;
  const rows = wanted
    .slice(behind, behind + asked.size + 1)
    .map((hit, position): { node: SearchHit; key: number } => {
      const { jurisdiction } = hit.document;
      const narrowed = jurisdiction !== null && known.within.includes(jurisdiction);
      const state = narrowed ? (index.places.rows.get(jurisdiction)?.nameEn ?? null) : null;
      return { node: { ...hit, state }, key: behind + position };
    });
  const { nodes, totalCount, pageInfo } = page(asked, rows, wanted.length);
  return {
    hits: nodes,
    totalCount,
    pageInfo,
    within: known.within.flatMap((id) => index.places.rows.get(id) ?? []),
    didYouMean: known.didYouMean,
  };
};
