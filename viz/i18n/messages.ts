import type { ComponentChildren, VNode } from "preact";
import { formatterOf } from "../../schema/language/formatter.ts";
import type { Language } from "../../schema/language/locales.ts";
import ar from "./ar.json" with { type: "json" };
import en from "./en.json" with { type: "json" };
import es from "./es.json" with { type: "json" };
import fr from "./fr.json" with { type: "json" };
import ru from "./ru.json" with { type: "json" };
import zh from "./zh.json" with { type: "json" };

export type { Language };

/**
 * The words of the interface, one file a language, as ICU messages under the same keys. English comes
 * first; a key that another file lacks does not compile, and a placeholder that it lacks fails a test.
 */
export type MessageKey = keyof typeof en;
const MESSAGES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
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

/** What a message woven of text and elements takes: a value, or what to make of the text between its tags. */
type RichValues = Readonly<
  Record<string, ComponentChildren | ((inner: ComponentChildren[]) => VNode)>
>;

/** The words, numbers and dates of one language. */
export interface Messages {
  readonly lang: Language;
  readonly dir: "ltr" | "rtl";
  /** For Intl. */
  readonly locale: string;
  /** The same message where elements stand in it, such as links. */
  readonly rich: (key: MessageKey, values: RichValues) => ComponentChildren;
  /** The message of a key with its values put in. */
  (key: MessageKey, values?: Values): string;
}

const made = new Map<Language, Messages>();

/** French sets some signs off by a space, at which no line may be broken; `::` begins a format of ICU. */
const FRENCH_SPACES = / (?=[;?!»]|:(?!:))|(?<=«) /g;

/** How messages are set in print, where a language asks for more than is typed. */
const PRINTED: Readonly<Partial<Record<Language, (message: string) => string>>> = {
  fr: (message) => message.replaceAll(FRENCH_SPACES, "\u00a0"),
};

function make(lang: Language): Messages {
  const { dir, locale, format } = formatterOf(lang, MESSAGES[lang], PRINTED[lang]);
  const say = (key: MessageKey, values?: Values): string => String(format(key, values));
  const rich = (key: MessageKey, values: RichValues) => format(key, values) as ComponentChildren;
  return Object.assign(say, { lang, locale, rich, dir } as const);
}

/** The words of a language; made once. */
export function messagesIn(lang: Language): Messages {
  const known = made.get(lang);
  if (known) return known;
  const t = make(lang);
  made.set(lang, t);
  return t;
}

/** Whether a text names one of the languages. */
export const isLanguage = (text: string): text is Language => Object.hasOwn(LANGUAGES, text);

/** Whether there is a message of this key. */
export const isMessageKey = (key: string): key is MessageKey => Object.hasOwn(en, key);

/** All messages by language, for tests. */
export const allMessages = MESSAGES;
