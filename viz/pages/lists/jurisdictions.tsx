import { jurisdictionPath, queryLink } from "../../address/links.ts";
import { sourcesPath } from "../../address/sources.ts";
import {
  type JurisdictionFacet,
  JurisdictionListDocument,
  type JurisdictionListQuery,
  type JurisdictionListQueryVariables,
  type JurisdictionOrderField,
} from "../../generated/queries.ts";
import {
  formatCount,
  formatInterval,
  formatPercent,
  formatRegion,
  sentence,
} from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { isBound } from "../../records/treaty-status.ts";
import { countOf, facetsOf, type ListDefinition, type ListVariables } from "./definition.ts";

type Row = JurisdictionListQuery["jurisdictions"]["nodes"][number];

const treatiesOf = ({ participations }: Row): number => participations.filter(isBound).length;

/** A number of what was researched; where nothing was, that is said. */
const Researched = ({ row, count, t }: { row: Row; count: string; t: Messages }) => (
  <span class={row.researched ? undefined : "unknown"}>
    {row.researched ? count : t("list.research.none")}
  </span>
);

const variablesOf = (asked: ListVariables): JurisdictionListQueryVariables => ({
  first: asked.first,
  skip: asked.skip,
  after: asked.after,
  where: {
    facets: facetsOf<JurisdictionFacet>(asked),
    ...(asked.words ? { words: asked.words } : {}),
  },
  orderBy: {
    field: asked.sort.field as JurisdictionOrderField,
    direction: asked.sort.direction,
    lang: asked.lang,
  },
  of: ["research", "region", "offence", "treaty"],
  ofAll: ["research"],
  counted: asked.counted,
  lang: asked.lang,
});

export const jurisdictions: ListDefinition<Row> = {
  path: "/jurisdictions",
  title: "nav.jurisdictions",
  search: "list.search.jurisdictions",
  count: "list.count.jurisdictions",
  facets: [
    {
      option: "research",
      facet: "research",
      label: "list.facet.research",
      values: ["law", "treaties"],
      order: "listed",
      unknown: "list.notOnFile",
      name: (value, t) => t(value === "law" ? "list.research.law" : "list.research.treaties"),
    },
    {
      option: "region",
      facet: "region",
      label: "list.facet.region",
      values: "text",
      unknown: "term.region.elsewhere",
      name: formatRegion,
    },
    {
      option: "offence",
      facet: "offence",
      label: "list.facet.punishes",
      values: "code",
      unknown: "list.unknown.offence",
    },
    {
      option: "treaty",
      facet: "treaty",
      label: "list.facet.boundBy",
      values: "treaty",
      unknown: "list.unknown.treaty",
    },
  ],
  sorts: [
    { name: "researched", label: "list.sort.researched", field: "research", direction: "asc" },
    { name: "name", label: "list.sort.name", field: "name", direction: "asc" },
    { name: "code", label: "list.sort.country", field: "id", direction: "asc" },
  ],
  columns: [
    {
      key: "main",
      label: "list.facet.country",
      cell: (row, t) => (
        <>
          <a href={jurisdictionPath(row.id)}>{row.name}</a>
          <p>{formatRegion(row.region, t)}</p>
        </>
      ),
    },
    {
      key: "laws",
      label: "nav.laws",
      cell: (row, t) => <Researched row={row} count={formatCount(row.laws.length, t)} t={t} />,
    },
    {
      key: "cases",
      label: "nav.cases",
      cell: (row, t) => <Researched row={row} count={formatCount(row.cases.length, t)} t={t} />,
    },
    {
      key: "treaties",
      label: "nav.treaties",
      cell: (row, t) => formatCount(treatiesOf(row), t),
    },
    {
      key: "level",
      label: "common.guaranteed",
      cell: (row, t) => <Researched row={row} count={formatInterval(row.level, t)} t={t} />,
    },
    {
      key: "status",
      label: "common.known",
      cell: (row, t) => <Researched row={row} count={formatPercent(row.level.coverage, t)} t={t} />,
    },
  ],
  file: [
    { name: "country", describe: "ISO 3166-1 alpha-3, or EUU.", value: ({ id }) => id },
    {
      name: "name",
      describe: "Its name, in the language of the address.",
      value: ({ name }) => name,
    },
    {
      name: "region",
      describe: "M49 region; empty if it is in none.",
      value: ({ region }) => region,
    },
    {
      name: "law_researched",
      describe: "Whether its law was researched; if not, only its treaties were.",
      value: ({ researched }) => researched,
    },
    {
      name: "laws",
      describe: "How many of its laws are on file; empty where its law was not researched.",
      value: ({ researched, laws }) => (researched ? laws.length : null),
    },
    {
      name: "cases",
      describe: "How many cases are on file; empty where its law was not researched.",
      value: ({ researched, cases }) => (researched ? cases.length : null),
    },
    {
      name: "treaties",
      describe: "How many treaties it is known to have ratified, of those that are covered.",
      value: treatiesOf,
    },
    {
      name: "safeguards_low",
      describe:
        "Share of the safeguards of cross-border privacy that its law gives, if every unknown were bad.",
      value: ({ researched, level }) => (researched ? level.low : null),
    },
    {
      name: "safeguards_high",
      describe: "The same if every unknown were good.",
      value: ({ researched, level }) => (researched ? level.high : null),
    },
    {
      name: "safeguards_known",
      describe: "Share of these safeguards that are known.",
      value: ({ researched, level }) => (researched ? level.coverage : null),
    },
    {
      name: "sources",
      describe: "Address of the list of sources of facts about it.",
      value: ({ id }, _, address) => `${address}${sourcesPath({ facts: [], jurisdictions: [id] })}`,
    },
  ],
  page: ({ id }) => jurisdictionPath(id),
  async read(ask, asked) {
    const {
      jurisdictions: page,
      all,
      meta,
    } = await ask(JurisdictionListDocument, variablesOf(asked));
    return { ...page, facets: page.facets ?? [], all: all ?? null, release: meta.release };
  },
  query: (asked) => queryLink(JurisdictionListDocument, variablesOf(asked)),
  finding: (found, t) =>
    sentence(
      t("list.finding.jurisdictions", {
        researched: countOf(found, "research", (value) => value === "law"),
        others: countOf(found, "research", (value) => value === "treaties"),
      }),
    ),
  about: (t) => [t("list.about.jurisdictions")],
};
