import { BadAddress } from "../../address/errors.ts";
import { countriesIn, dayOf, kept, lensAsked, weightsOf } from "../../address/options.ts";
import type { CompareQueryVariables } from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";
import { ORDERS, type Order } from "../../layouts/compare.ts";

/** As many jurisdictions as fit beside one another. */
export const MOST_COMPARED = 8;

/** What an address asks to compare. */
export interface CompareAsked {
  readonly variables: CompareQueryVariables;
  /** How the rows are ordered; null for the codebook's order. */
  readonly order: Order | null;
  /** What the address said, to be kept in links. */
  readonly query: Record<string, string>;
}

/**
 * Reads two to eight jurisdictions from `/compare/KEN~DEU`, `?countries=KEN~DEU` or the form's
 * `?country=KEN&country=DEU`; null where none is named yet.
 */
export function compareAsked(
  rest: string,
  query: URLSearchParams,
  words: Words,
): CompareAsked | null {
  const named = [rest || query.get("countries") || "", ...query.getAll("country")];
  const jurisdictions = countriesIn(named, words);
  if (jurisdictions.length === 0) return null;
  if (jurisdictions.length < 2 || jurisdictions.length > MOST_COMPARED)
    throw new BadAddress(words("refused.compared", { count: jurisdictions.length }));
  const lens = lensAsked(query, words);
  const order = query.get("sort") || null;
  if (order !== null && !ORDERS.includes(order as Order))
    throw new BadAddress(words("refused.sort", { sort: order, orders: ORDERS.join(", ") }));
  const said = {
    ...(lens === null ? {} : { lens }),
    ...weightsOf(query),
    ...dayOf(query, words),
  };
  return {
    variables: { lang: words.lang, jurisdictions, ...said },
    order: order as Order | null,
    query: kept(query, ["lens", "weights", "asOf", "sort"]),
  };
}
