import { sum } from "d3";
import { LRUCache } from "lru-cache";
import type { Context } from "../store/context.ts";
import { onceARelease } from "../store/memoize-per-release.ts";
import { type FoundAll, findAll } from "./find.ts";
import { type Index, readIndex } from "./index.ts";

/** How many hits, and places in them, are kept with their queries: a page asks for one kind after the other. */
const KEPT = 20_000;

const readKept = onceARelease(async (context: Context) => ({
  index: await readIndex(context),
  found: new LRUCache<string, FoundAll>({
    maxSize: KEPT,
    sizeCalculation: ({ hits }) => 1 + sum(hits, ({ holds }) => 1 + holds.length),
  }),
}));

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
