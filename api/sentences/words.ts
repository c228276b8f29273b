import { formatterOf } from "../../schema/language/formatter.ts";
import type { Language } from "../../schema/language/locales.ts";
import { pointsIn } from "../../schema/language/points.ts";
import ar from "./words/ar.json" with { type: "json" };
import en from "./words/en.json" with { type: "json" };
import es from "./words/es.json" with { type: "json" };
import fr from "./words/fr.json" with { type: "json" };
import ru from "./words/ru.json" with { type: "json" };
import zh from "./words/zh.json" with { type: "json" };

/**
 * What the API says of its answers, one file a language, as ICU messages under the same keys. English comes first; a
 * key that another file lacks does not compile, and a placeholder that it lacks fails a test.
 */
export type SentenceKey = keyof typeof en;
export const MESSAGES: Readonly<Record<Language, Readonly<Record<SentenceKey, string>>>> = {
  en,
  es,
  fr,
  ar,
  ru,
  zh,
};

type Values = Readonly<Record<string, string | number>>;

/** The messages of one language, and how it lists and orders. */
export interface Words {
  readonly lang: Language;
  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
  /** `2026-11-30` → `30 November 2026` */
  readonly day: (day: string) => string;
  /** Whether a name comes before another. */
  readonly compare: (a: string, b: string) => number;
  /** The message of a key with its values put in. */
  (key: SentenceKey, values?: Values): string;
}

function make(lang: Language): Words {
  const { locale, format } = formatterOf(lang, MESSAGES[lang]);
  const say = (key: SentenceKey, values?: Values): string => String(format(key, values));
  const conjunction = new Intl.ListFormat(locale, { type: "conjunction" });
  const disjunction = new Intl.ListFormat(locale, { type: "disjunction" });
  return Object.assign(say, {
    lang,
    and: (items: readonly string[]) => conjunction.format(items),
    or: (items: readonly string[]) => disjunction.format(items),
    day: pointsIn(locale),
    compare: new Intl.Collator(locale).compare,
  });
}

const made = new Map<Language, Words>();

/** The words of a language; made once. */
export function wordsIn(lang: Language): Words {
  const known = made.get(lang) ?? make(lang);
  made.set(lang, known);
  return known;
}

/** What a field that takes a language is given. */
export interface InLanguage {
  readonly lang?: Language | null | undefined;
}

/** A field that says what an answer must not be taken for. */
export const caution =
  (of: Extract<SentenceKey, `caution.${string}`>) =>
  (_: unknown, { lang }: InLanguage): string =>
    wordsIn(lang ?? "en")(of);
