import { queryLink, sourcePath } from "../../address/links.ts";
import { FACT_KINDS, factName, OF_NO_STATE, TIERS } from "../../address/sources.ts";
import {
  type SourceFacet,
  SourceListDocument,
  type SourceListQuery,
  type SourceListQueryVariables,
  type SourceOrderField,
} from "../../generated/queries.ts";
import { formatDate, formatList } from "../../i18n/format.ts";
import { EnglishText, useLabel } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { RestsOn } from "../../records/rests-on.tsx";
import { countOf, facetsOf, type ListDefinition, type ListVariables } from "./definition.ts";

type Row = SourceListQuery["sources"]["nodes"][number];

const FIRST_HAND: readonly (string | null)[] = [
  "official",
  "official_text_mirror",
  "court",
  "intergovernmental",
];

const languageName = (language: string, t: Messages): string =>
  new Intl.DisplayNames(t.locale, { type: "language" }).of(language) ?? language;

const Tier = ({ tier }: { tier: string }) => {
  const label = useLabel();
  return <span class={`tier tier-${tier}`}>{label(tier, "tier")}</span>;
};

const variablesOf = (asked: ListVariables): SourceListQueryVariables => ({
  first: asked.first,
  skip: asked.skip,
  after: asked.after,
  where: { facets: facetsOf<SourceFacet>(asked), ...(asked.words ? { words: asked.words } : {}) },
  orderBy: { field: asked.sort.field as SourceOrderField, direction: asked.sort.direction },
  of: ["fact", "country", "tier", "year", "language"],
  ofAll: ["tier"],
  counted: asked.counted,
  lang: asked.lang,
});

export const sources: ListDefinition<Row> = {
  path: "/sources",
  title: "chart.sources",
  search: "list.search.sources",
  count: "list.count.sources",
  facets: [
    {
      option: "facts",
      facet: "fact",
      label: "sources.fact",
      values: FACT_KINDS,
      unknown: "list.unknown.fact",
      name: (kind, t) => factName(kind as (typeof FACT_KINDS)[number], t),
    },
    {
      option: "tiers",
      facet: "tier",
      label: "sources.tier",
      values: TIERS,
      order: "listed",
      unknown: "list.notOnFile",
    },
    {
      option: "countries",
      facet: "country",
      label: "list.facet.country",
      values: "country",
      unknown: "list.unknown.oneCountry",
    },
    {
      option: "year",
      facet: "year",
      label: "list.facet.yearPublished",
      values: "year",
      unknown: "date.unknown",
      order: "latest",
    },
    {
      option: "language",
      facet: "language",
      label: "layout.language",
      values: "text",
      unknown: "list.unknown.language",
      name: languageName,
    },
  ],
  sorts: [
    { name: "newest", label: "list.sort.newest", field: "date", direction: "desc" },
    { name: "oldest", label: "list.sort.oldest", field: "date", direction: "asc" },
    { name: "publisher", label: "list.sort.publisher", field: "publisher", direction: "asc" },
    { name: "title", label: "list.sort.title", field: "title", direction: "asc" },
  ],
  columns: [
    {
      key: "year",
      label: "list.col.date",
      cell: ({ date }, t) => (
        <span class={date === null ? "unknown" : undefined}>{formatDate(date, t)}</span>
      ),
    },
    {
      key: "main",
      label: "list.col.source",
      cell: (row) => (
        <>
          <a href={row.url} rel="external noreferrer">
            <EnglishText>{row.title}</EnglishText>
          </a>
          <p>
            <EnglishText>{row.publisher}</EnglishText> · <RestsOn id={row.id} title={row.title} />
          </p>
        </>
      ),
    },
    { key: "status", label: "sources.tier", cell: ({ tier }) => <Tier tier={tier} /> },
  ],
  file: [
    { name: "id", describe: "Stable id of the source.", value: ({ id }) => id },
    { name: "title", describe: "Its title.", value: ({ title }) => title },
    { name: "publisher", describe: "Who published it.", value: ({ publisher }) => publisher },
    {
      name: "date",
      describe: "When it was published, a partial date; empty if not noted.",
      value: ({ date }) => date,
    },
    {
      name: "tier",
      describe: "How strong it is, a value of SourceTier.",
      value: ({ tier }) => tier,
    },
    {
      name: "language",
      describe: "BCP 47 tag; empty for English, or where it is not noted.",
      value: ({ language }) => language,
    },
    { name: "source", describe: "Its address.", value: ({ url }) => url },
    {
      name: "archive",
      describe: "Address of an archived copy; empty if none is known.",
      value: ({ archive }) => archive,
    },
  ],
  page: ({ id }) => sourcePath(id),
  async read(ask, asked) {
    const { sources: page, all, meta } = await ask(SourceListDocument, variablesOf(asked));
    return { ...page, facets: page.facets ?? [], all: all ?? null, release: meta.release };
  },
  query: (asked) => queryLink(SourceListDocument, variablesOf(asked)),
  finding: (found, t) =>
    t("list.finding.sources", {
      sources: t("list.count.sources", { count: found.totalCount }),
      firstHand: countOf(found, "tier", (value) => FIRST_HAND.includes(value)),
      weak: countOf(found, "tier", (value) => value === "weak"),
    }),
  about: (t) => [t("list.about.sources")],
  notes(chosen, t) {
    const countries = chosen.get("countries") ?? [];
    const facts = chosen.get("facts") ?? [];
    const free = OF_NO_STATE.filter((kind) => facts.includes(kind));
    return [
      ...(countries.length + facts.length > 0 ? [t("sources.whole")] : []),
      ...(countries.length > 0 && free.length > 0
        ? [
            t("sources.noState", {
              kinds: formatList(
                free.map((kind) => factName(kind, t)),
                t,
              ),
            }),
          ]
        : []),
    ];
  },
};
