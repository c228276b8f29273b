import { within } from "../../schema/language/within.ts";
import type { Context } from "../store/context.ts";
import { codeOf } from "../store/lookups/codes.ts";
import { nameIn } from "../store/lookups/name.ts";
import { required } from "../store/lookups/required.ts";
import { labelIn } from "../store/lookups/wording.ts";
import { type InLanguage, type Words, wordsIn } from "./words.ts";

/** What sentences of one language are made of: messages, and how it calls countries and codes. */
export interface Speech {
  readonly t: Words;
  readonly countryName: (id: string) => Promise<string>;
  readonly label: (kind: string, code: string) => Promise<string>;
}

/** The words of a language over the data of a release. */
export function speechIn({ lang }: InLanguage, context: Context): Speech {
  return {
    t: wordsIn(lang ?? "en"),
    countryName: async (id) => nameIn(await required("Jurisdiction", id, context), lang),
    label: async (kind, code) => labelIn(await codeOf(kind, code, context), lang, context),
  };
}

/** Names that are given one by one; further ones are counted. */
const NAMED = 12;

/** `A, B and C`, by name; `A, … and 3 more` where there are many. */
export async function countries(ids: readonly string[], { t, countryName }: Speech) {
  const names = (await Promise.all(ids.map(countryName))).toSorted(t.compare);
  const rest = names.length - NAMED;
  return t.and(rest > 0 ? [...names.slice(0, NAMED), t("more", { count: rest })] : names);
}

/** What the codebook calls codes, as it stands within a sentence. */
export const labels = async (kind: string, codes: readonly string[], { label }: Speech) =>
  (await Promise.all(codes.map((code) => label(kind, code)))).map(within);

/** `a; b; c`, for parts that hold commas themselves. */
export const joined = (parts: readonly string[], t: Words): string => parts.join(t("semicolon"));

/** Sentences that belong together. */
export const paragraph = (sentences: readonly string[], t: Words): string =>
  sentences.join(t("gap"));
