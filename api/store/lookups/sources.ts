import { handleMaybePromise, type MaybePromise } from "@whatwg-node/promise-helpers";
import type { Context } from "../context.ts";
import type { FactData, SourceData } from "../rows.ts";

/** The sources of a fact, in the order in which it cites them. */
export const sources = (
  { sources: ids }: FactData,
  _: unknown,
  { loaders }: Context,
): MaybePromise<SourceData[]> =>
  handleMaybePromise(
    () => loaders.node("Source").loadMany(ids),
    (found) => found.filter((row) => row !== null),
  );
