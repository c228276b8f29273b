import type { CompareQueryVariables } from "../generated/queries.ts";
import type { Words } from "../words/words.ts";
import { countriesIn, dayOf, lensAsked } from "./asked.ts";
import { BadAddress } from "./page.ts";

/** What an address asks to compare. */
export interface CompareAsked {
  readonly variables: CompareQueryVariables;
  readonly query: Record<string, string>;
}

/**
 * Reads two to four jurisdictions from `/compare/KEN~DEU`, `?countries=KEN~DEU` or the form's
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
  if (jurisdictions.length < 2 || jurisdictions.length > 4)
    throw new BadAddress(words("refused.compared", { count: jurisdictions.length }));
  const lens = lensAsked(query, words);
  const said = { ...(lens === null ? {} : { lens }), ...dayOf(query, words) };
  return {
    variables: { lang: words.lang, jurisdictions, ...said },
    query: said,
  };
}
