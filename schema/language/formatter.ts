import { IntlMessageFormat } from "intl-messageformat";
import { type Language, LOCALES } from "./locales.ts";

type Ast = ReturnType<IntlMessageFormat["getAst"]>;

/** The names of the values by whose text a message chooses among its variants, at any depth. */
const selectsIn = (parts: Ast): string[] =>
  parts.flatMap((part) => {
    if (!("options" in part)) return [];
    const within = Object.values(part.options).flatMap(({ value }) => selectsIn(value));
    // A plural chooses by a number, which is never isolated.
    return [part.value, ...within];
  });

/** ICU messages of one language, each compiled when it is first needed. */
export interface Formatter<Key extends string> {
  readonly dir: "ltr" | "rtl";
  /** For Intl. */
  readonly locale: string;
  /** The message of a key with its values put in: a text, or parts where a value is more than text. */
  readonly format: (key: Key, values?: Readonly<Record<string, unknown>>) => unknown;
}

/** `printed` gives a message as it is set in print; as it is if left out. */
export function formatterOf<Key extends string>(
  lang: Language,
  messages: Readonly<Record<Key, string>>,
  printed: (message: string) => string = (message) => message,
): Formatter<Key> {
  const locale = LOCALES[lang];
  const dir = lang === "ar" ? "rtl" : "ltr";
  const compiled = new Map<Key, IntlMessageFormat>();
  const messageOf = (key: Key): IntlMessageFormat => {
    const known = compiled.get(key);
    if (known) return known;
    const message = new IntlMessageFormat(printed(messages[key]), locale);
    compiled.set(key, message);
    return message;
  };
  const selected = new Map<Key, ReadonlySet<string>>();
  /** The values by which a message chooses: they are compared, so they stay as they are. */
  const choosing = (key: Key): ReadonlySet<string> => {
    const known = selected.get(key) ?? new Set(selectsIn(messageOf(key).getAst()));
    selected.set(key, known);
    return known;
  };
  // From right to left a Latin name or an id must not take the signs beside it along.
  const isolated = (key: Key, values: Readonly<Record<string, unknown>> = {}) =>
    dir === "ltr"
      ? values
      : Object.fromEntries(
          Object.entries(values).map(([name, value]) => [
            name,
            typeof value === "string" && !choosing(key).has(name) ? `\u2068${value}\u2069` : value,
          ]),
        );
  return {
    dir,
    locale,
    format: (key, values) => messageOf(key).format(isolated(key, values) as never),
  };
}
