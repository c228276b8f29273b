import type { Label, Node } from "../../schema/graph/nodes.ts";
import type { Params } from "../../schema/graph/query.ts";
import type { Context } from "../context.ts";
import { type PageArguments, page, pageParams } from "../paging.ts";
import { countOf, pageOf } from "../statements.ts";

/** One page of a label's nodes that meet a condition, with how many meet it in all. */
export async function listOf<L extends Label>(
  list: string,
  label: L,
  given: PageArguments,
  context: Context,
  condition = "true",
  params: Params = {},
) {
  const { store, signal } = context;
  const { size, after, limit } = pageParams(list, given);
  const [rows, [total = 0]] = await Promise.all([
    store.read(pageOf(label, condition), { ...params, after, limit }, { signal }),
    store.read(countOf(label, condition), params, { signal }),
  ]);
  return page(list, size, rows as (Node<L> & { id: string })[], total);
}
