import type { Node } from "../../../schema/graph/nodes.ts";
import type { Language } from "../../generated/resolvers.ts";

/** The property that holds a jurisdiction's name in each language. */
export const NAME_IN = {
  en: "nameEn",
  es: "nameEs",
  fr: "nameFr",
  ar: "nameAr",
  ru: "nameRu",
  zh: "nameZh",
} as const satisfies Record<Language, keyof Node<"Jurisdiction">>;

/** A jurisdiction's name in a language; the English one where there is none. */
export const nameIn = (row: Node<"Jurisdiction">, lang: Language | null | undefined): string =>
  row[NAME_IN[lang ?? "en"]] ?? row.nameEn;
