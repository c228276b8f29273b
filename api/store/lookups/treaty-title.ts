import type { Node } from "../../../schema/graph/nodes.ts";
import type { Language } from "../../../schema/language/locales.ts";

type Treaty = Node<"Treaty">;

/** The properties that hold a treaty's titles and depositary in each language. */
const WORDS_IN = {
  en: ["title", "shortTitle", "depositary"],
  es: ["titleEs", "shortTitleEs", "depositaryEs"],
  fr: ["titleFr", "shortTitleFr", "depositaryFr"],
  ar: ["titleAr", "shortTitleAr", "depositaryAr"],
  ru: ["titleRu", "shortTitleRu", "depositaryRu"],
  zh: ["titleZh", "shortTitleZh", "depositaryZh"],
} as const satisfies Record<Language, readonly (keyof Treaty)[]>;

/** A treaty's full title in a language; the English one where there is none. */
export const titleIn = (row: Treaty, lang: Language | null | undefined): string =>
  row[WORDS_IN[lang ?? "en"][0]] ?? row.title;

/** What people call a treaty in a language; in English where there is no such title. */
export const shortTitleIn = (row: Treaty, lang: Language | null | undefined): string =>
  row[WORDS_IN[lang ?? "en"][1]] ?? row.shortTitle;

/** Who keeps a treaty, in a language; in English where there is no such word, null if not noted. */
export const depositaryIn = (row: Treaty, lang: Language | null | undefined): string | null =>
  row[WORDS_IN[lang ?? "en"][2]] ?? row.depositary;

/** A treaty's titles in other languages than English, by which a search finds it too. */
export const otherTitlesOf = (row: Treaty): string[] => {
  const { en: _, ...others } = WORDS_IN;
  const titles = Object.values(others).flatMap((words) => words.slice(0, 2));
  return [...new Set(titles.flatMap((property) => row[property] ?? []))];
};
