import { queryLink, treatyPath } from "../../address/links.ts";
import {
  type TreatyFacet,
  TreatyListDocument,
  type TreatyListQuery,
  type TreatyListQueryVariables,
  type TreatyOrderField,
} from "../../generated/queries.ts";
import { formatCode, formatCount, sentence } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { formatInForce, isKnownNotInForce, isParty } from "../../records/treaty-status.ts";
import { countOf, facetsOf, type ListDefinition, type ListVariables } from "./definition.ts";
import { enumValues } from "./enum-values.ts";

type Row = TreatyListQuery["treaties"]["nodes"][number];

const signaturesOf = ({ participations }: Row): number =>
  participations.filter(({ signed }) => signed !== null).length;
const partiesOf = ({ participations }: Row): number => participations.filter(isParty).length;

/** How many; where the atlas has none, nobody may have looked. */
const Count = ({ count, t }: { count: number; t: Messages }) => (
  <span class={count === 0 ? "unknown" : undefined}>
    {count === 0 ? t("treaties.noneRecorded") : formatCount(count, t)}
  </span>
);

const variablesOf = (asked: ListVariables): TreatyListQueryVariables => ({
  first: asked.first,
  skip: asked.skip,
  after: asked.after,
  where: { facets: facetsOf<TreatyFacet>(asked), ...(asked.words ? { words: asked.words } : {}) },
  orderBy: { field: asked.sort.field as TreatyOrderField, direction: asked.sort.direction },
  of: ["kind", "status", "power", "year"],
  ofAll: ["status"],
  counted: asked.counted,
  lang: asked.lang,
});

export const treaties: ListDefinition<Row> = {
  path: "/treaties",
  title: "nav.treaties",
  search: "list.search.treaties",
  count: "list.count.treaties",
  facets: [
    {
      option: "kind",
      facet: "kind",
      label: "treaties.about",
      values: enumValues("TreatyKind"),
      unknown: "list.notOnFile",
      name: (kind, t) => sentence(formatCode("treatyKind", kind, t)),
    },
    {
      option: "status",
      facet: "status",
      label: "treaties.inForce",
      values: ["in_force", "not_in_force"],
      unknown: "list.notOnFile",
      name: (status, t) =>
        sentence(t(status === "in_force" ? "term.lawStatus.in_force" : "treaties.notInForce")),
    },
    {
      option: "power",
      facet: "power",
      label: "list.facet.cooperates",
      values: "code",
      unknown: "list.notOnFile",
    },
    {
      option: "year",
      facet: "year",
      label: "list.facet.yearAdopted",
      values: "year",
      unknown: "date.unknown",
      order: "latest",
    },
  ],
  sorts: [
    { name: "newest", label: "list.sort.newest", field: "adopted", direction: "desc" },
    { name: "oldest", label: "list.sort.oldest", field: "adopted", direction: "asc" },
    { name: "title", label: "list.sort.title", field: "title", direction: "asc" },
  ],
  columns: [
    {
      key: "year",
      label: "list.facet.yearAdopted",
      cell: ({ adopted }, t) =>
        adopted?.match(/\d{4}/)?.[0] ?? <span class="unknown">{t("date.unknown")}</span>,
    },
    {
      key: "main",
      label: "col.treaty",
      cell: (row) => (
        <>
          <a href={treatyPath(row.id)}>{row.shortTitle}</a>
          <p>{row.reference === null ? row.title : `${row.title} (${row.reference})`}</p>
        </>
      ),
    },
    {
      key: "where",
      label: "treaties.about",
      cell: ({ kind }, t) => sentence(formatCode("treatyKind", kind, t)),
    },
    {
      key: "what",
      label: "treaties.inForce",
      cell: (row, t) => (
        <span class={row.inForce === null && !isKnownNotInForce(row) ? "unknown" : undefined}>
          {formatInForce(row, t)}
        </span>
      ),
    },
    {
      key: "signed",
      label: "treaties.signatures",
      cell: (row, t) => <Count count={signaturesOf(row)} t={t} />,
    },
    {
      key: "status",
      label: "treaties.parties",
      cell: (row, t) => <Count count={partiesOf(row)} t={t} />,
    },
  ],
  file: [
    { name: "id", describe: "Stable id of the treaty.", value: ({ id }) => id },
    { name: "title", describe: "Title.", value: ({ title }) => title },
    { name: "short_title", describe: "Short title.", value: ({ shortTitle }) => shortTitle },
    {
      name: "reference",
      describe: "The depositary's number; empty if not noted.",
      value: ({ reference }) => reference,
    },
    {
      name: "kind",
      describe: "What it is about, a value of TreatyKind.",
      value: ({ kind }) => kind,
    },
    {
      name: "adopted",
      describe: "When it was adopted, a partial date; empty if not on file.",
      value: ({ adopted }) => adopted,
    },
    {
      name: "in_force",
      describe:
        "When it came into force, a partial date; empty if it has not, or if the day is not on file.",
      value: ({ inForce }) => inForce,
    },
    {
      name: "signatures",
      describe: "How many signatures are on file; 0 may mean that nobody has looked.",
      value: signaturesOf,
    },
    {
      name: "parties",
      describe: "How many parties are on file; 0 may mean that nobody has looked.",
      value: partiesOf,
    },
    {
      name: "official_text",
      describe: "Address of its text; empty if not noted.",
      value: ({ officialUrl }) => officialUrl,
    },
    {
      name: "sources",
      describe: "Addresses of the sources.",
      value: ({ sources }) => sources.map(({ url }) => url).join(" "),
    },
  ],
  page: ({ id }) => treatyPath(id),
  async read(ask, asked) {
    const { treaties: page, all, meta } = await ask(TreatyListDocument, variablesOf(asked));
    return { ...page, facets: page.facets ?? [], all: all ?? null, release: meta.release };
  },
  query: (asked) => queryLink(TreatyListDocument, variablesOf(asked)),
  finding: (found, t) =>
    t("list.finding.treaties", {
      treaties: t("list.count.treaties", { count: found.totalCount }),
      inForce: countOf(found, "status", (value) => value === "in_force"),
      unknown: countOf(found, "status", (value) => value === null),
    }),
  about: (t) => [t("treaties.standfirst")],
};
