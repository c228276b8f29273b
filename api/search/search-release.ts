import { rollup, sum } from "d3";
import { LRUCache } from "lru-cache";
import type { SearchKind } from "../generated/resolvers.ts";
import type { Context } from "../store/context.ts";
import { BETWEEN_HEAVY, createTurns } from "../store/heavy-work.ts";
import { onceARelease } from "../store/memoize-per-release.ts";
import { type FoundAll, findAll } from "./find.ts";
import { type Index, readIndex } from "./index.ts";

/** How many hits, and places in them, are kept with their queries: a page asks for one kind after the other. */
const KEPT = 20_000;

/** The ids of what a query finds, by kind. */
type IdsByKind = ReadonlyMap<SearchKind, readonly string[]>;

/** Looks words up one query after the other. */
const lookUp = createTurns(BETWEEN_HEAVY);

/** What one request has looked up so far: the facets of a list ask with the same words again and again. */
const lookedUp = new WeakMap<Context["loaders"], Map<string, Promise<IdsByKind>>>();

const readKept = onceARelease(async (context: Context) => ({
  index: await readIndex(context),
  found: new LRUCache<string, FoundAll>({
    maxSize: KEPT,
    sizeCalculation: ({ hits }) => 1 + sum(hits, ({ holds }) => 1 + holds.length),
  }),
}));

/** The ids of what a query finds of a kind; looked up once a request, one query after the other. */
export async function idsFound(
  query: string,
  kind: SearchKind,
  context: Context,
): Promise<readonly string[]> {
  const known = lookedUp.get(context.loaders) ?? new Map<string, Promise<IdsByKind>>();
  lookedUp.set(context.loaders, known);
  const found =
    known.get(query) ??
    lookUp(context.signal, async (): Promise<IdsByKind> => {
      const { hits } = (await searchRelease(query, context)).known;
      return rollup(
        hits,
        (of) => of.map(({ id }) => id),
        ({ document }) => document.kind as SearchKind,
      );
    });
  known.set(query, found);
  return (await found).get(kind) ?? [];
}

/** All that a query finds in a release, with the index in which it was looked for. */
export async function searchRelease(
  query: string,
  context: Context,
): Promise<{ readonly index: Index; readonly known: FoundAll }> {
  const { index, found } = await readKept(context);
  const known = found.get(query) ?? findAll(query, index);
  found.set(query, known);
  return { index, known };
}
