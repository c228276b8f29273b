import type { CompareQueryVariables, Lens } from "../generated/queries.ts";
import { type Words, wordsIn } from "../words/words.ts";
import { BadAddress } from "./page.ts";

const LENSES: readonly Lens[] = ["due_process", "privacy_cross_border", "speech", "research"];

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
  words: Words = wordsIn("en"),
): CompareAsked | null {
  const listed = (rest || query.get("countries") || "").split("~");
  const codes = [...listed, ...query.getAll("country")]
    .map((code) => code.trim().toUpperCase())
    .filter((code) => code !== "");
  const jurisdictions = [...new Set(codes)];
  if (jurisdictions.length === 0) return null;
  const wrong = jurisdictions.find((code) => !/^[A-Z]{3}$/.test(code));
  if (wrong !== undefined) throw new BadAddress(words("refused.countries", { code: wrong }));
  if (jurisdictions.length < 2 || jurisdictions.length > 4)
    throw new BadAddress(words("refused.compared", { count: jurisdictions.length }));
  const lens = query.get("lens") || null;
  if (lens !== null && !LENSES.includes(lens as Lens))
    throw new BadAddress(words("refused.lens", { lens, lenses: LENSES.join(", ") }));
  const asOf = query.get("asOf") || null;
  if (asOf !== null && !/^\d{4}-\d{2}-\d{2}$/.test(asOf))
    throw new BadAddress(words("refused.day", { day: asOf }));
  return {
    variables: {
      lang: words.lang,
      jurisdictions,
      ...(lens === null ? {} : { lens: lens as Lens }),
      ...(asOf === null ? {} : { asOf }),
    },
    query: { ...(lens === null ? {} : { lens }), ...(asOf === null ? {} : { asOf }) },
  };
}
