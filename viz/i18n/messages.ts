import { IntlMessageFormat } from "intl-messageformat";
import type { ComponentChildren, VNode } from "preact";
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

/**
 * The locale by which numbers and dates are written. Arabic has Western digits, because sections, ids,
 * addresses and pictures have them too.
 */
const LOCALES: Readonly<Record<Language, string>> = {
  en: "en-GB",
  es: "es",
  fr: "fr",
  ar: "ar-u-nu-latn",
  ru: "ru",
  zh: "zh-CN",
};

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

type Ast = ReturnType<IntlMessageFormat["getAst"]>;

/** The names of the values by whose text a message chooses among its variants, at any depth. */
const selectsIn = (parts: Ast): string[] =>
  parts.flatMap((part) => {
    if (!("options" in part)) return [];
    const within = Object.values(part.options).flatMap(({ value }) => selectsIn(value));
    // A plural chooses by a number, which is never isolated.
    return [part.value, ...within];
  });

const made = new Map<Language, Messages>();

function make(lang: Language): Messages {
  const locale = LOCALES[lang];
  const compiled = new Map<MessageKey, IntlMessageFormat>();
  const messageOf = (key: MessageKey): IntlMessageFormat => {
    const known = compiled.get(key);
    if (known) return known;
    const message = new IntlMessageFormat(MESSAGES[lang][key], locale);
    compiled.set(key, message);
    return message;
  };
  const dir = lang === "ar" ? "rtl" : "ltr";
  const selected = new Map<MessageKey, ReadonlySet<string>>();
  /** The values by which a message chooses: they are compared, so they stay as they are. */
  const choosing = (key: MessageKey): ReadonlySet<string> => {
    const known = selected.get(key) ?? new Set(selectsIn(messageOf(key).getAst()));
    selected.set(key, known);
    return known;
  };
  // From right to left a Latin name or an id must not take the signs beside it along.
  const isolated = <T>(key: MessageKey, values: Readonly<Record<string, T>> = {}) =>
    dir === "ltr"
      ? values
      : Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            name,
            typeof value === "string" && !choosing(key).has(name) ? `\u2068${value}\u2069` : value,
          ]),
        );
  const say = (key: MessageKey, values?: Values): string =>
    String(messageOf(key).format(isolated(key, values)));
  const rich = (key: MessageKey, values: RichValues): ComponentChildren =>
    messageOf(key).format(isolated(key, values) as never) as ComponentChildren;
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
