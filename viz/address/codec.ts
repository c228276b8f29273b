import type { Messages } from "../i18n/messages.ts";

/** One option of an address: how it is read, and how it is written. */
export interface Option<T> {
  readonly describe: string;
  /** From the texts that an address has under its name, none of them empty; refused with what may be said. */
  parse(texts: readonly string[], name: string, t: Messages): T;
  /** Empty where the address need not say it. */
  format(value: T): string;
}

/** The options of an address as one typed value: `parse(format(options))` equals `options`. */
export interface Codec<O> {
  /** Each option in a few words, in the order in which an address says them. */
  readonly describe: { readonly [Name in keyof O]: string };
  parse(query: URLSearchParams, t: Messages): O;
  /** What an address says, without what need not be said. */
  format(options: O): Record<string, string>;
}

export type OptionsOf<C> = C extends Codec<infer O> ? O : never;

/** A codec of named options; `check` refuses options that each may be, but not together. */
export function codecOf<O extends object>(
  options: { readonly [Name in keyof O]: Option<O[Name]> },
  check: (options: O, t: Messages) => void = () => {},
): Codec<O> {
  const named = Object.entries(options) as [keyof O & string, Option<O[keyof O]>][];
  return {
    describe: Object.fromEntries(
      named.map(([name, { describe }]) => [name, describe]),
    ) as Codec<O>["describe"],
    parse(query, t) {
      const texts = (name: string) => query.getAll(name).filter((text) => text !== "");
      const parsed = Object.fromEntries(
        named.map(([name, option]) => [name, option.parse(texts(name), name, t)]),
      ) as O;
      check(parsed, t);
      return parsed;
    },
    format: (given) =>
      Object.fromEntries(
        named.flatMap(([name, option]) => {
          const text = option.format(given[name]);
          return text === "" ? [] : [[name, text]];
        }),
      ),
  };
}

type Read<T> = (text: string, name: string, t: Messages) => T;

/** An option that may be left out: null then. */
export const optional = <T>(
  describe: string,
  read: Read<T>,
  write: (value: T) => string = String,
): Option<T | null> => ({
  describe,
  parse: ([text], name, t) => (text === undefined ? null : read(text, name, t)),
  format: (value) => (value === null ? "" : write(value)),
});

/** Parts of an option, `KEN~DEU`, or of one given several times, as a form does: each part once. */
export const partsOf = (texts: readonly string[], between = "~"): string[] =>
  texts
    .flatMap((text) => text.split(between))
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** An option that lists things, each once; empty where it is left out. */
export const listed = <T>(
  describe: string,
  read: Read<T>,
  write: (value: T) => string = String,
  between = "~",
): Option<T[]> => ({
  describe,
  parse: (texts, name, t) => [
    ...new Map(
      partsOf(texts, between)
        .map((part) => read(part, name, t))
        .map((value) => [write(value), value]),
    ).values(),
  ],
  format: (values) => values.map(write).join(between),
});
