import type { Label, Node } from "../../schema/graph/nodes.ts";
import { type Order, type PageArguments, page, pageParams } from "../arguments/paging.ts";
import { type Combinable, conditionOf, type Terms } from "../filters/filter.ts";
import { FILTERS } from "../filters/filters.ts";
import type { FacetedPage } from "../store/answers.ts";
import type { Context } from "../store/context.ts";
import { countOf, pageOf } from "../store/statements.ts";
import { countFacet, type Facetable, type FacetTable } from "./count-facet.ts";

/** A list that can be filtered, ordered and paged. */
export interface List<L extends Label, W> {
  /** Its field, which its cursors name. */
  readonly list: string;
  readonly label: L;
  readonly terms: Terms<W>;
  /** The orders besides that by id, by their name in the SDL. */
  readonly orders: Readonly<Record<string, Order>>;
}

export interface ListArguments<W> extends PageArguments {
  readonly where?: W | null | undefined;
}

/** An order by a text, unknown last. */
export const text = (property: string): Order => textOf(`n.${property}`);

/** The same by an expression on `n` that gives a text. */
export const textOf = (value: string): Order => ({ value, first: "", last: "\uffff" });

/** An order by a number that is never negative, unknown last. */
export const number = (property: string): Order => ({
  value: `n.${property}`,
  first: -1,
  last: 1e12,
});

/** One page of a label's nodes that meet a condition, with how many meet it in all. */
export async function listOf<L extends Label, W extends Combinable>(
  { list, label, terms, orders }: List<L, W>,
  given: ListArguments<W>,
  context: Context,
) {
  const { store, signal } = context;
  const asked = pageParams(list, orders, given);
  const { cypher, params } = await conditionOf(terms, given.where, context, FILTERS);
  const [rows, [total = 0]] = await Promise.all([
    store.read(pageOf(label, cypher, asked.order), { ...params, ...asked.params }, { signal }),
    store.read(countOf(label, cypher), params, { signal }),
  ]);
  return page(asked, rows as { node: Node<L> & { id: string }; key: string | number }[], total);
}

/** The same page with what its list can be narrowed by. */
export async function facetedListOf<L extends Label, W extends Facetable>(
  list: List<L, W>,
  facets: FacetTable,
  given: ListArguments<W>,
  context: Context,
): Promise<FacetedPage<L>> {
  const count = (name: string) => countFacet({ ...list, facets }, name, given.where, context);
  return {
    ...(await listOf(list, given, context)),
    facets: (names) => Promise.all([...new Set(names)].map(count)),
  };
}
