import { sum } from "d3";
import { LRUCache } from "lru-cache";
import { page, pageParams } from "../arguments/paging.ts";
import type { QueryResolvers, SearchKind } from "../generated/resolvers.ts";
import { type FoundAll, findAll, type SearchHit } from "../search/find.ts";
import { readIndex } from "../search/index.ts";
import type { Context } from "../store/context.ts";
import { onceARelease } from "../store/memoize-per-release.ts";
import { textAsked } from "./text-argument.ts";

/** How many hits, and places in them, are kept with their queries: a page asks for one kind after the other. */
const KEPT = 20_000;

const readKept = onceARelease(async (context: Context) => ({
  index: await readIndex(context),
  found: new LRUCache<string, FoundAll>({
    maxSize: KEPT,
    sizeCalculation: ({ hits }) => 1 + sum(hits, ({ holds }) => 1 + holds.length),
  }),
}));

export const search: NonNullable<QueryResolvers["search"]> = async (_, given, context) => {
  const query = textAsked("query", given.query);
  const { index, found } = await readKept(context);
  const known = found.get(query) ?? findAll(query, index);
  found.set(query, known);
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
