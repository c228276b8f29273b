import { IntlMessageFormat } from "intl-messageformat";
import ar from "./ar.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import ru from "./ru.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

/** The six languages of the United Nations, as in the SDL. */
export type Language = "en" | "es" | "fr" | "ar" | "ru" | "zh";

/**
 * The words of the interface, one file a language, as ICU messages under the same keys. English comes
 * first; a key that another file lacks does not compile, and a placeholder that it lacks fails a test.
 */
export type WordKey = keyof typeof en;
const WORDS: Readonly<Record<Language, Readonly<Record<WordKey, string>>>> = {
  en,
  es,
  fr,
  ar,
  ru,
  zh,
};

/** The languages of the interface, each by its own name. */
export const LANGUAGES: Readonly<Record<Language, string>> = {
  en: "English",
  es: "Español",
  fr: "Français",
  ar: "العربية",
  ru: "Русский",
  zh: "中文",
};

export type Values = Readonly<Record<string, string | number>>;

/** The words, numbers and dates of one language. */
export interface Words {
  readonly lang: Language;
  readonly dir: "ltr" | "rtl";
  /** The message of a key with its values put in. */
  (key: WordKey, values?: Values): string;
}

const made = new Map<Language, Words>();

function make(lang: Language): Words {
  const compiled = new Map<WordKey, IntlMessageFormat>();
  const say = (key: WordKey, values?: Values): string => {
    let message = compiled.get(key);
    if (!message) {
      message = new IntlMessageFormat(WORDS[lang][key], lang);
      compiled.set(key, message);
    }
    return String(message.format(values));
  };
  return Object.assign(say, { lang, dir: lang === "ar" ? ("rtl" as const) : ("ltr" as const) });
}

/** The words of a language; made once. */
export function wordsIn(lang: Language): Words {
  const known = made.get(lang);
  if (known) return known;
  const words = make(lang);
  made.set(lang, words);
  return words;
}

/** Whether a text names one of the languages. */
export const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text);

/** All messages by language, for tests. */
export const allWords = WORDS;
