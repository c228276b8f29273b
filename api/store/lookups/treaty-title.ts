import type { Node } from "../../../schema/graph/nodes.ts";
import type { Language } from "../../../schema/language/locales.ts";

type Treaty = Node<"Treaty">;

/** The properties that hold a treaty's titles in each language. */
const TITLES_IN = {
  en: ["title", "shortTitle"],
  es: ["titleEs", "shortTitleEs"],
  fr: ["titleFr", "shortTitleFr"],
  ar: ["titleAr", "shortTitleAr"],
  ru: ["titleRu", "shortTitleRu"],
  zh: ["titleZh", "shortTitleZh"],
} as const satisfies Record<Language, readonly (keyof Treaty)[]>;

/** A treaty's full title in a language; the English one where there is none. */
export const titleIn = (row: Treaty, lang: Language | null | undefined): string =>
  row[TITLES_IN[lang ?? "en"][0]] ?? row.title;

/** What people call a treaty in a language; in English where there is no such title. */
export const shortTitleIn = (row: Treaty, lang: Language | null | undefined): string =>
  row[TITLES_IN[lang ?? "en"][1]] ?? row.shortTitle;

/** A treaty's titles in other languages than English, by which a search finds it too. */
export const otherTitlesOf = (row: Treaty): string[] => {
  const { en: _, ...others } = TITLES_IN;
  return [
    ...new Set(
      Object.values(others)
        .flat()
        .flatMap((property) => row[property] ?? []),
    ),
  ];
};
