import type { Context } from "../context.ts";
import type { FactData, SourceData } from "../rows.ts";

/** The sources of a fact, in the order in which it cites them. */
export async function sources({ sources: ids }: FactData, _: unknown, { loaders }: Context) {
  const found = await loaders.node("Source").loadMany(ids);
  return found.filter((row): row is SourceData => row !== null && !(row instanceof Error));
}
