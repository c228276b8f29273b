import type { Lens, Weight } from "../generated/queries.ts";
import type { Words } from "../i18n/messages.ts";
import type { Option } from "./codec.ts";
import {
  codeOption,
  countriesOption,
  dayOption,
  describeWeights,
  lensOption,
  numberOption,
  USUAL_LENS,
  USUAL_POWER,
  weightsOption,
  yearOption,
} from "./options.ts";

/*
 * Single options of an address, for the charts that read it in one step (`charts/kit/one-step.ts`) and their
 * pages. Others have a codec.
 */

const read = <T>(option: Option<T>, query: URLSearchParams, name: string, words: Words): T =>
  option.parse(
    query.getAll(name).filter((text) => text !== ""),
    name,
    words,
  );

export const lensOf = (query: URLSearchParams, words: Words): Lens =>
  read(lensOption(""), query, "lens", words) ?? USUAL_LENS;

export const powerOf = (query: URLSearchParams, words: Words): string =>
  read(codeOption(""), query, "power", words) ?? USUAL_POWER;

/** The offence as a variable; none if the address names none. */
export function offenceOf(query: URLSearchParams, words: Words): { offence?: string } {
  const offence = read(codeOption(""), query, "offence", words);
  return offence === null ? {} : { offence };
}

/** The day as a variable; none if the address names none: today. */
export function dayOf(query: URLSearchParams, words: Words): { asOf?: string } {
  const asOf = read(dayOption(""), query, "asOf", words);
  return asOf === null ? {} : { asOf };
}

/** Countries of an address, at most so many; none named is an empty list. */
export const countriesOf = (query: URLSearchParams, most: number, words: Words): string[] =>
  read(countriesOption("", most), query, "countries", words);

/** The option by which an address weighs safeguards, in a few words. */
export const WEIGHTS_OPTION = { weights: weightsOption.describe } as const;

/** The weights as a variable; none if the address changes none. */
export function weightsOf(query: URLSearchParams, words: Words): { weights?: Weight[] } {
  const weights = read(weightsOption, query, "weights", words);
  return weights.length === 0 ? {} : { weights };
}

/** That an address changes weights, for the line on what was asked; empty if it changes none. */
export const weightsTold = (query: URLSearchParams, words: Words): string =>
  describeWeights(weightsOf(query, words).weights ?? [], words);

/** A number between two others. */
export const numberOf = (
  query: URLSearchParams,
  name: string,
  [least, most]: readonly [number, number],
  words: Words,
): number | null => read(numberOption("", least, most), query, name, words);

/** The first and the last year of an address; left out where it names none. */
export function yearsOf(query: URLSearchParams, words: Words): { from?: number; to?: number } {
  const [from, to] = (["from", "to"] as const).map((name) =>
    read(yearOption(""), query, name, words),
  );
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

/** What an address said of these options, to be kept in links. */
export const kept = (query: URLSearchParams, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const values = query.getAll(name).filter((value) => value !== "");
      return values.length === 0 ? [] : [[name, values.join("~")]];
    }),
  );
