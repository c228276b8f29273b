import type { Element, Root } from "xast";
import { toXml } from "xast-util-to-xml";
import {
  articlePath,
  casePath,
  jurisdictionPath,
  lawPath,
  letterPath,
  safeguardsPath,
  treatyPath,
  whoMayAskPath,
} from "../address/links.ts";
import {
  SitemapCasesDocument,
  SitemapJurisdictionsDocument,
  SitemapLawsDocument,
  SitemapListsDocument,
} from "../generated/queries.ts";
import { allPages } from "../queries/all-pages.ts";
import type { Ask } from "../queries/ask.ts";

const SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

const location = (address: string): Element => ({
  type: "element",
  name: "url",
  attributes: {},
  children: [
    {
      type: "element",
      name: "loc",
      attributes: {},
      children: [{ type: "text", value: address }],
    },
  ],
});

/** The addresses of all pages: those given, and one of each thing in the graph. */
export async function pathsOf(ask: Ask, fixed: readonly string[]): Promise<string[]> {
  const [lists, states, laws, cases] = await Promise.all([
    ask(SitemapListsDocument, {}),
    allPages(
      (after) => ask(SitemapJurisdictionsDocument, { after }),
      ({ jurisdictions }) => jurisdictions.pageInfo,
    ),
    allPages(
      (after) => ask(SitemapLawsDocument, { after }),
      (page) => page.laws.pageInfo,
    ),
    allPages(
      (after) => ask(SitemapCasesDocument, { after }),
      (page) => page.cases.pageInfo,
    ),
  ]);
  const researched = states
    .flatMap(({ jurisdictions }) => jurisdictions.nodes)
    .flatMap(({ id, researched: is }) =>
      is ? [jurisdictionPath(id), safeguardsPath(id), whoMayAskPath(id)] : [jurisdictionPath(id)],
    );
  return [
    ...fixed,
    ...researched,
    ...laws.flatMap((page) => page.laws.nodes.map(({ id }) => lawPath(id))),
    ...cases.flatMap((page) => page.cases.nodes.map(({ id }) => casePath(id))),
    ...lists.treaties.nodes.flatMap(({ id, articles }) => [
      treatyPath(id),
      ...articles.map((article) => articlePath(article.id)),
    ]),
    ...lists.letters.nodes.map(({ id }) => letterPath(id)),
  ];
}

/** A sitemap as sitemaps.org has it. */
export function sitemapXml(service: string, paths: readonly string[]): string {
  const root: Root = {
    type: "root",
    children: [
      { type: "instruction", name: "xml", value: 'version="1.0" encoding="UTF-8"' },
      {
        type: "element",
        name: "urlset",
        attributes: { xmlns: SITEMAP },
        children: [...new Set(paths)].map((path) => location(`${service}${path}`)),
      },
    ],
  };
  return toXml(root);
}
