import distance from "damerau-levenshtein";
import { nodePath } from "../../address/links.ts";
import {
  NearestCountriesDocument,
  NearestDocument,
  type NearestQuery,
} from "../../generated/queries.ts";
import type { Language, Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import { type Named, nodeName } from "../../records/node-name.tsx";
import { SECTIONS, type SectionPage } from "../../shell/sections.ts";
import { namesIn, wordsOf } from "./words-of.ts";

/** What an address that leads nowhere may have meant. */
export interface Nearest {
  /** What the search is filled with. */
  readonly words: string;
  /** Pages of the site whose address is a slip away. */
  readonly pages: readonly SectionPage[];
  readonly records: readonly Named[];
}

const MOST = 8;
const MOST_BY_ID = 4;
/** The longest id that is compared with others; ours are shorter. */
const LONGEST_ID = 120;
const MOST_SLIPS = 2;

/** What ids of the records under a part of the site begin with. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  laws: "",
  provisions: "",
  cases: "case/",
  treaties: "treaty/",
  organizations: "organization/",
};

const sitePages: readonly SectionPage[] = SECTIONS.flatMap(({ pages, path, title, says }) => [
  { path, title, says },
  ...pages,
]);
const FIRST_PARTS = new Set([
  ...sitePages.map(({ path }) => path.split("/")[1] ?? ""),
  ...Object.keys(BEGINNINGS),
]);

/** The nearest by their ids: fewer slips than half of what is longer. */
function nearById(id: string, nodes: readonly Named[]): Named[] {
  if (id.length > LONGEST_ID) return [];
  return nodes
    .map((node) => ({ node, slips: distance(id, node.id).steps }))
    .filter(({ node, slips }) => slips < Math.max(id.length, node.id.length) / 2)
    .toSorted((a, b) => a.slips - b.slips)
    .slice(0, MOST_BY_ID)
    .map(({ node }) => node);
}

/** Whether a word of the address stands in a record's name or id: a search also finds what is only like it. */
function sharesWord(node: Named, words: readonly string[], t: Messages): boolean {
  const own = `${nodeName(node, t)} ${node.id}`.toLowerCase();
  return words.some((word) => word.length > 2 && own.includes(word.toLowerCase()));
}

async function countriesIn(ask: Ask, path: string, lang: Language): Promise<Named[]> {
  const named = await Promise.all(
    namesIn(path).map((name) => ask(NearestCountriesDocument, { name, lang })),
  );
  return named.flatMap(({ jurisdictionsNamed }) => jurisdictionsNamed);
}

const recordsIn = (
  { above, article, laws, cases, treaties, search }: NearestQuery,
  id: string,
) => ({
  around: [article, above].filter((node) => node !== null),
  byId: nearById(
    id,
    [laws, cases, treaties].flatMap((list): readonly Named[] => list?.nodes ?? []),
  ),
  byWords: search.hits.map(({ node }) => node),
});

/** What is near to an address that leads nowhere; nothing but its words where nobody can be asked. */
export async function nearest(ask: Ask, path: string, t: Messages): Promise<Nearest> {
  const words = wordsOf(path, (first) => FIRST_PARTS.has(first));
  const pages = sitePages.filter(
    (page) =>
      page.path !== path && distance(page.path, path.slice(0, LONGEST_ID)).steps <= MOST_SLIPS,
  );
  const [, part = "", ...rest] = decodeURIComponent(path).split("/");
  const id = `${BEGINNINGS[part] ?? ""}${rest.join("/")}`;
  try {
    const countries = await countriesIn(ask, path, t.lang);
    const found = await ask(NearestDocument, {
      above: id.replace(/[/#][^/#]*$/, "") || "-",
      article: id.replace(/\/([^/#]*)$/, "#$1") || "-",
      words: words || "-",
      countries: countries.map((country) => country.id),
      laws: part === "laws" && countries.length > 0,
      cases: part === "cases" && countries.length > 0,
      treaties: part === "treaties",
      lang: t.lang,
    });
    const { around, byId, byWords } = recordsIn(found, id);
    const of = words.split(" ");
    const byName = byWords.filter((node) => sharesWord(node, of, t));
    const records = new Map(
      [...around, ...byId, ...countries, ...byName]
        .filter((node) => nodePath(node) !== null)
        .map((node) => [node.id, node]),
    );
    return { words, pages, records: [...records.values()].slice(0, MOST) };
  } catch {
    return { words, pages, records: [] };
  }
}
