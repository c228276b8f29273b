import distance from "damerau-levenshtein";
import type { Messages } from "../i18n/messages.ts";
import { BadAddress } from "./errors.ts";
import { isTracking } from "./tracking.ts";

/*
 * Which parts of an address's query are options of what stands there. The one rule, for charts, oEmbed
 * and pages, in this order:
 *  1. a name that is an option, or equals one but for case, is that option;
 *  2. a name that others add to any address to track or to pass a cache by is ignored;
 *  3. a name that is nearly an option is refused, since to ignore a slip would answer another question:
 *     at most two slips (a letter more, less, other, or two swapped) and fewer than half of the longer
 *     name's letters, so that `v` is not `to`; or the plural of one that is a singular;
 *  4. every other name is ignored.
 */

const MOST_SLIPS = 2;

const singular = (name: string): string => name.toLowerCase().replace(/ies$/, "y");

/** How far apart two names are; infinitely where one cannot be meant by the other. */
function apart(name: string, option: string): number {
  const [a, b] = [singular(name), singular(option)];
  // A name as long as an address can be is not worth the time.
  if (Math.abs(a.length - b.length) > MOST_SLIPS) return Number.POSITIVE_INFINITY;
  const { steps } = distance(a, b);
  return steps <= MOST_SLIPS && steps < Math.max(a.length, b.length) / 2
    ? steps
    : Number.POSITIVE_INFINITY;
}

/** What the name of a part of a query is. */
export type Named =
  | { readonly is: "option"; readonly option: string }
  | { readonly is: "nearly"; readonly option: string }
  | { readonly is: "other" };

export function named(name: string, options: readonly string[]): Named {
  const own =
    options.find((option) => option === name) ??
    options.find((option) => option.toLowerCase() === name.toLowerCase());
  if (own !== undefined) return { is: "option", option: own };
  if (isTracking(name)) return { is: "other" };
  const [nearest] = options
    .map((option) => ({ option, far: apart(name, option) }))
    .filter(({ far }) => Number.isFinite(far))
    .toSorted((a, b) => a.far - b.far);
  return nearest ? { is: "nearly", option: nearest.option } : { is: "other" };
}

/**
 * The options of a query as the canonical address has them: under their own names, in the order in which
 * they are listed, each thing said once, what has no value left out. What is nearly an option is refused.
 */
export function optionsIn(
  query: URLSearchParams,
  options: readonly string[],
  refuse: (name: string, option: string) => BadAddress,
): URLSearchParams {
  const said = new Map<string, readonly [name: string, value: string]>();
  for (const [name, value] of query) {
    const found = named(name, options);
    if (found.is === "nearly") throw refuse(name, found.option);
    if (found.is === "option" && value !== "")
      said.set(`${found.option}=${value}`, [found.option, value]);
  }
  return new URLSearchParams(
    options.flatMap((option) =>
      [...said.values()].filter(([name]) => name === option).map((pair) => [...pair]),
    ),
  );
}

/** The same for a page, in the reader's language. */
export const pageOptionsIn = (
  query: URLSearchParams,
  options: readonly string[],
  t: Messages,
): URLSearchParams =>
  optionsIn(
    query,
    options,
    (option, near) =>
      new BadAddress(t("refused.option", { option, near, options: options.join(", ") })),
  );
