import { jurisdictionFacets } from "../filters/facets/jurisdiction.ts";
import { FILTERS } from "../filters/filters.ts";
import type { Language, QueryResolvers } from "../generated/resolvers.ts";
import { NAME_IN } from "../store/lookups/name.ts";
import { facetedListOf, textOf } from "./lists.ts";

/** First letters with accents, which stand behind Z otherwise. */
const PLAIN = { Á: "A", Å: "A", É: "E", Î: "I", Ö: "O" } as const;

/** The name by which jurisdictions are ordered in a language. */
const nameKey = (lang: Language): string =>
  Object.entries(PLAIN).reduce(
    (key, [letter, plain]) => `replace(${key}, '${letter}', '${plain}')`,
    `coalesce(n.${NAME_IN[lang]}, n.nameEn)`,
  );

export const jurisdictions: NonNullable<QueryResolvers["jurisdictions"]> = (_, given, context) => {
  const lang = given.orderBy?.lang ?? "en";
  const name = nameKey(lang);
  return facetedListOf(
    {
      // A cursor holds a name, so that of another language is another place.
      list: lang === "en" ? "jurisdictions" : `jurisdictions in ${lang}`,
      label: "Jurisdiction",
      terms: FILTERS.Jurisdiction,
      orders: {
        name: textOf(name),
        research: textOf(`CASE WHEN n.researched THEN '0' ELSE '1' END + ${name}`),
      },
    },
    jurisdictionFacets,
    given,
    context,
  );
};
