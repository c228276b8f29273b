import { handleMaybePromise, type MaybePromise } from "@whatwg-node/promise-helpers";
import type { Node } from "../../../schema/graph/nodes.ts";
import type { Context } from "../context.ts";

/** The sources of a fact, in the order in which it cites them. */
export const sources = (
  { sources: ids }: { readonly sources: readonly string[] },
  _: unknown,
  { loaders }: Context,
): MaybePromise<Node<"Source">[]> =>
  handleMaybePromise(
    () => loaders.node("Source").loadMany(ids),
    (found) => found.filter((row) => row !== null),
  );
