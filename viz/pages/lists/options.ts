import { partsOf } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import { withQuery } from "../../address/links.ts";
import { countryIn, treatyIn, treatyText } from "../../address/options.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { ListDefinition, ListFacet, ListSort } from "./definition.ts";

/** How an address names that of which nothing is on file. */
export const NOT_ON_FILE = "not_on_file";

/** As the API's `words` says. */
const LONGEST = 200;
/** As the API's `skip` says, in pages. */
const LAST_PAGE = 4_000;
/** Rows of a page. */
export const A_PAGE = 25;

/** What is chosen of a facet. */
export interface Chosen {
  readonly values: readonly string[];
  readonly unknown: boolean;
}

/** What an address asks of a list. */
export interface ListOptions {
  readonly words: string | null;
  /** By the facet's option; a facet of which nothing is chosen is left out. */
  readonly chosen: ReadonlyMap<string, Chosen>;
  readonly sort: ListSort;
  /** From 1 on. */
  readonly page: number;
  /** A cursor, as addresses of lists had them before pages had numbers. */
  readonly after: string | null;
}

type Asked = Pick<ListDefinition<never>, "facets" | "sorts">;

/** The options that an address of a list may have, in their order. */
export const optionNames = ({ facets }: Pick<Asked, "facets">): string[] => [
  "q",
  ...facets.map(({ option }) => option),
  "sort",
  "page",
  "after",
];

function valueIn({ option, values }: ListFacet, text: string, t: Messages): string {
  switch (values) {
    case "country":
      return countryIn(text.toUpperCase(), t);
    case "treaty":
      return treatyIn(text);
    case "code":
      if (!/^[a-z_]+$/.test(text)) throw new BadAddress(t("refused.code", { option, code: text }));
      return text;
    case "year":
      if (!/^\d{4}$/.test(text)) throw new BadAddress(t("refused.code", { option, code: text }));
      return text;
    case "text":
      return text;
    default:
      if (!values.includes(text))
        throw new BadAddress(t("refused.kind", { kind: text, kinds: values.join(", ") }));
      return text;
  }
}

function chosenIn(facet: ListFacet, texts: readonly string[], t: Messages): Chosen | null {
  const parts = partsOf(texts);
  if (parts.length === 0) return null;
  const values = parts
    .filter((part) => part.toLowerCase() !== NOT_ON_FILE)
    .map((part) => valueIn(facet, part, t));
  return { values: [...new Set(values)], unknown: parts.length > values.length };
}

const first = (query: URLSearchParams, name: string): string => query.get(name)?.trim() ?? "";

export function parseList(
  { facets, sorts }: Asked,
  query: URLSearchParams,
  t: Messages,
): ListOptions {
  const words = first(query, "q");
  if (words.length > LONGEST)
    throw new BadAddress(t("search.tooLong", { most: LONGEST, count: words.length }));
  const named = first(query, "sort");
  const sort = named === "" ? sorts[0] : sorts.find(({ name }) => name === named);
  if (!sort)
    throw new BadAddress(
      t("refused.sort", { sort: named, orders: sorts.map(({ name }) => name).join(", ") }),
    );
  const number = first(query, "page");
  const page = number === "" ? 1 : Number(number);
  if (!Number.isInteger(page) || page < 1 || page > LAST_PAGE)
    throw new BadAddress(t("refused.code", { option: "page", code: number }));
  return {
    words: words || null,
    chosen: new Map(
      facets.flatMap((facet) => {
        const own = chosenIn(facet, query.getAll(facet.option), t);
        return own ? [[facet.option, own] as const] : [];
      }),
    ),
    sort,
    page,
    after: first(query, "after") || null,
  };
}

/** What an address says of options, without what need not be said: `parseList` of it gives them again. */
export function formatList(
  { facets, sorts }: Asked,
  { words, chosen, sort, page, after }: ListOptions,
): Record<string, string> {
  const facetTexts = facets.flatMap(({ option, values: check }): [string, string][] => {
    const own = chosen.get(option);
    if (!own) return [];
    const values = check === "treaty" ? own.values.map(treatyText) : own.values;
    return [[option, [...values, ...(own.unknown ? [NOT_ON_FILE] : [])].join("~")]];
  });
  const said: [string, string][] = [
    ["q", words ?? ""],
    ...facetTexts,
    ["sort", sort === sorts[0] ? "" : sort.name],
    ["page", page === 1 ? "" : String(page)],
    ["after", after ?? ""],
  ];
  return Object.fromEntries(said.filter(([, text]) => text !== ""));
}

/** The address of a list, or of its file. */
export const listAddress = (
  definition: Asked & { readonly path: string },
  options: ListOptions,
  path = definition.path,
): string => withQuery(path, formatList(definition, options));

/** Options with what is chosen of one facet changed, from the first page on; null takes it away. */
export function withChosen(options: ListOptions, option: string, own: Chosen | null): ListOptions {
  const chosen = new Map(options.chosen);
  if (own === null || (own.values.length === 0 && !own.unknown)) chosen.delete(option);
  else chosen.set(option, own);
  return { ...options, chosen, page: 1, after: null };
}
