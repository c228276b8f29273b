import { lawPath, queryLink } from "../../address/links.ts";
import {
  type LawFacet,
  LawListDocument,
  type LawListQuery,
  type LawListQueryVariables,
  type LawOrderField,
} from "../../generated/queries.ts";
import { formatCode, formatList, sentence } from "../../i18n/format.ts";
import { EnglishText } from "../../i18n/locale.tsx";
import { LawStatus } from "../../records/law-status.tsx";
import { CountryLink } from "./country-link.tsx";
import { countOf, facetsOf, type ListDefinition, type ListVariables } from "./definition.ts";
import { enumValues } from "./enum-values.ts";

type Row = LawListQuery["laws"]["nodes"][number];

const IN_FORCE: readonly (string | null)[] = ["in_force", "partly_in_force"];

/** The year of the first day on which it may have come into force; null if nothing dates that. */
function yearOf({ periods }: Row): string | null {
  const [first] = periods.map(({ possiblyFrom }) => possiblyFrom).sort();
  return first === undefined || first.startsWith("0000") ? null : first.slice(0, 4);
}

const offencesOf = ({ provisions }: Row): Map<string, string> =>
  new Map(
    provisions.flatMap(({ offences }) => offences.map(({ code, label }) => [code, label] as const)),
  );

const variablesOf = (asked: ListVariables): LawListQueryVariables => ({
  first: asked.first,
  skip: asked.skip,
  after: asked.after,
  where: { facets: facetsOf<LawFacet>(asked), ...(asked.words ? { words: asked.words } : {}) },
  orderBy: { field: asked.sort.field as LawOrderField, direction: asked.sort.direction },
  of: ["country", "status", "kind", "offence", "year"],
  ofAll: ["status"],
  counted: asked.counted,
  lang: asked.lang,
});

export const laws: ListDefinition<Row> = {
  path: "/laws",
  title: "nav.laws",
  search: "list.search.laws",
  count: "count.laws",
  facets: [
    {
      option: "country",
      facet: "country",
      label: "list.facet.country",
      values: "country",
      unknown: "list.notOnFile",
    },
    {
      option: "status",
      facet: "status",
      label: "common.status",
      values: enumValues("LawStatus"),
      unknown: "list.notOnFile",
      name: (status, t) => sentence(formatCode("lawStatus", status, t)),
    },
    {
      option: "kind",
      facet: "kind",
      label: "column.kind",
      values: enumValues("LawKind"),
      unknown: "list.notOnFile",
      name: (kind, t) => sentence(formatCode("lawKind", kind, t)),
    },
    {
      option: "offence",
      facet: "offence",
      label: "list.facet.punishes",
      values: "code",
      unknown: "list.unknown.offence",
    },
    {
      option: "year",
      facet: "year",
      label: "list.facet.yearOfLaw",
      values: "year",
      unknown: "date.unknown",
      order: "latest",
    },
  ],
  sorts: [
    { name: "newest", label: "list.sort.newest", field: "since", direction: "desc" },
    { name: "oldest", label: "list.sort.oldest", field: "since", direction: "asc" },
    { name: "title", label: "list.sort.title", field: "title", direction: "asc" },
    { name: "country", label: "list.sort.country", field: "id", direction: "asc" },
  ],
  columns: [
    {
      key: "year",
      label: "col.year",
      cell: (row, t) => yearOf(row) ?? <span class="unknown">{t("date.unknown")}</span>,
    },
    {
      key: "main",
      label: "common.law",
      cell: (row) => (
        <>
          <a href={lawPath(row.id)}>
            <EnglishText>{row.title}</EnglishText>
          </a>
          {row.number && <EnglishText as="p">{row.number}</EnglishText>}
        </>
      ),
    },
    {
      key: "where",
      label: "list.col.countryKind",
      cell: (row, t) => (
        <>
          <CountryLink country={row.jurisdiction} />
          <span class="muted">{sentence(formatCode("lawKind", row.kind, t))}</span>
        </>
      ),
    },
    {
      key: "what",
      label: "list.facet.punishes",
      cell: (row, t) => {
        const offences = [...offencesOf(row).values()];
        return (
          <>
            <span class={offences.length === 0 ? "unknown" : "clamped"}>
              {offences.length === 0 ? t("list.unknown.offence") : formatList(offences, t)}
            </span>
            <span class="muted">{t("count.provisions", { count: row.provisions.length })}</span>
          </>
        );
      },
    },
    {
      key: "status",
      label: "common.status",
      cell: ({ status }) => <LawStatus status={status} />,
    },
  ],
  file: [
    { name: "id", describe: "Stable id of the law.", value: ({ id }) => id },
    { name: "title", describe: "Title in English.", value: ({ title }) => title },
    {
      name: "original_title",
      describe: "Title in its own language; empty if not noted.",
      value: ({ originalTitle }) => originalTitle,
    },
    {
      name: "number",
      describe: "Its number as printed; empty if not noted.",
      value: ({ number }) => number,
    },
    {
      name: "country",
      describe: "Whose law it is: ISO 3166-1 alpha-3.",
      value: ({ jurisdiction }) => jurisdiction.id,
    },
    {
      name: "country_name",
      describe: "The same as a name, in the language of the address.",
      value: ({ jurisdiction }) => jurisdiction.name,
    },
    {
      name: "kind",
      describe: "What kind of norm it is, a value of LawKind.",
      value: ({ kind }) => kind,
    },
    {
      name: "status",
      describe: "Where it stands today, a value of LawStatus; `unknown` where nobody knows.",
      value: ({ status }) => status,
    },
    {
      name: "year",
      describe:
        "Year of the first day on which it may have come into force; empty if nothing dates that.",
      value: yearOf,
    },
    {
      name: "provisions",
      describe: "How many of its provisions are on file.",
      value: ({ provisions }) => provisions.length,
    },
    {
      name: "offences",
      describe: "What they punish: codes of kind offence.",
      value: (row) => [...offencesOf(row).keys()].join("; "),
    },
    {
      name: "official_text",
      describe: "Address of its official text; empty if not noted.",
      value: ({ officialUrl }) => officialUrl,
    },
    {
      name: "sources",
      describe: "Addresses of the sources.",
      value: ({ sources }) => sources.map(({ url }) => url).join(" "),
    },
  ],
  page: ({ id }) => lawPath(id),
  async read(ask, asked) {
    const { laws: page, all, meta } = await ask(LawListDocument, variablesOf(asked));
    return { ...page, facets: page.facets ?? [], all: all ?? null, release: meta.release };
  },
  query: (asked) => queryLink(LawListDocument, variablesOf(asked)),
  finding: (found, t) =>
    t("list.finding.laws", {
      laws: t("count.laws", { count: found.totalCount }),
      inForce: countOf(found, "status", (value) => IN_FORCE.includes(value)),
      unknown: countOf(found, "status", (value) => value === "unknown" || value === null),
    }),
  about: (t) => [t("list.about.laws")],
};
