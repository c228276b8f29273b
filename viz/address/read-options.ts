import type { Lens, Weight } from "../generated/queries.ts";
import type { Messages } from "../i18n/messages.ts";
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

const read = <T>(option: Option<T>, query: URLSearchParams, name: string, t: Messages): T =>
  option.parse(
    query.getAll(name).filter((text) => text !== ""),
    name,
    t,
  );

export const lensOf = (query: URLSearchParams, t: Messages): Lens =>
  read(lensOption(""), query, "lens", t) ?? USUAL_LENS;

export const powerOf = (query: URLSearchParams, t: Messages): string =>
  read(codeOption(""), query, "power", t) ?? USUAL_POWER;

/** The offence as a variable; none if the address names none. */
export function offenceOf(query: URLSearchParams, t: Messages): { offence?: string } {
  const offence = read(codeOption(""), query, "offence", t);
  return offence === null ? {} : { offence };
}

/** The day as a variable; none if the address names none: today. */
export function dayOf(query: URLSearchParams, t: Messages): { asOf?: string } {
  const asOf = read(dayOption(""), query, "asOf", t);
  return asOf === null ? {} : { asOf };
}

/** Countries of an address, at most so many; none named is an empty list. */
export const countriesOf = (query: URLSearchParams, most: number, t: Messages): string[] =>
  read(countriesOption("", most), query, "countries", t);

/** The option by which an address weighs safeguards, in a few words. */
export const WEIGHTS_OPTION = { weights: weightsOption.describe } as const;

/** The weights as a variable; none if the address changes none. */
export function weightsOf(query: URLSearchParams, t: Messages): { weights?: Weight[] } {
  const weights = read(weightsOption, query, "weights", t);
  return weights.length === 0 ? {} : { weights };
}

/** That an address changes weights, for the line on what was asked; empty if it changes none. */
export const weightsSubtitle = (query: URLSearchParams, t: Messages): string =>
  describeWeights(weightsOf(query, t).weights ?? [], t);

/** A number between two others. */
export const numberOf = (
  query: URLSearchParams,
  name: string,
  [least, most]: readonly [number, number],
  t: Messages,
): number | null => read(numberOption("", least, most), query, name, t);

/** The first and the last year of an address; left out where it names none. */
export function yearsOf(query: URLSearchParams, t: Messages): { from?: number; to?: number } {
  const [from, to] = (["from", "to"] as const).map((name) => read(yearOption(""), query, name, t));
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
