import { casePath, queryLink } from "../../address/links.ts";
import {
  type CaseFacet,
  CaseListDocument,
  type CaseListQuery,
  type CaseListQueryVariables,
  type CaseOrderField,
  type CaseOutcome,
} from "../../generated/queries.ts";
import { formatList, sentence } from "../../i18n/format.ts";
import { EnglishText } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import { yearsOf } from "../../records/case-years.ts";
import { CountryLink } from "./country-link.tsx";
import { countOf, facetsOf, type ListDefinition, type ListVariables } from "./definition.ts";
import { enumValues } from "./enum-values.ts";

type Row = CaseListQuery["cases"]["nodes"][number];

const OUTCOMES = enumValues("CaseOutcome");
/** Statuses that end a case without a conviction that stands. */
const ENDED: readonly string[] = [
  "acquitted",
  "quashed",
  "ended_without_verdict",
] satisfies CaseOutcome[];

const outcomeName = (outcome: string, t: Messages): string =>
  sentence(t(`outcome.${outcome as CaseOutcome}`));

/** The years of the dated steps: the first, and the last where it is another. */
function spanOf({ stages }: Row): string | null {
  const years = yearsOf(stages);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}–${last}`;
}

const offencesOf = ({ charges }: Row): Map<string, string> =>
  new Map(
    charges.flatMap(({ provision }) =>
      (provision?.offences ?? []).map(({ code, label }) => [code, label] as const),
    ),
  );

const variablesOf = (asked: ListVariables): CaseListQueryVariables => ({
  first: asked.first,
  skip: asked.skip,
  after: asked.after,
  where: { facets: facetsOf<CaseFacet>(asked), ...(asked.words ? { words: asked.words } : {}) },
  orderBy: { field: asked.sort.field as CaseOrderField, direction: asked.sort.direction },
  of: ["role", "country", "offence", "outcome", "sanction", "year"],
  ofAll: ["outcome"],
  counted: asked.counted,
  lang: asked.lang,
});

const toneOf = (code: CaseOutcome): string => {
  if (code.startsWith("convicted")) return "convicted";
  if (ENDED.includes(code)) return "ended";
  return code.startsWith("died") || code === "executed" ? "died" : "other";
};

/** The last known step of a person; that the law fell is said beside it. A ruling on a law has no such step. */
const Outcome = ({ row: { outcomeNow, lawFell }, t }: { row: Row; t: Messages }) => {
  const code = outcomeNow?.code;
  if (code === undefined)
    return (
      <span class={`step step-${lawFell ? "fell" : "other"}`}>
        {t(lawFell ? "list.lawFell" : "list.unknown.outcome")}
      </span>
    );
  return (
    <>
      <span class={`step step-${toneOf(code)}`}>{outcomeName(code, t)}</span>
      {lawFell && <span class="muted cell-note">{t("list.lawFell")}</span>}
    </>
  );
};

export const cases: ListDefinition<Row> = {
  path: "/cases",
  title: "nav.cases",
  search: "list.search.cases",
  count: "list.count.cases",
  facets: [
    {
      option: "role",
      facet: "role",
      label: "cases.role",
      values: "code",
      unknown: "list.notOnFile",
    },
    {
      option: "country",
      facet: "country",
      label: "list.facet.country",
      values: "country",
      unknown: "list.notOnFile",
    },
    {
      option: "offence",
      facet: "offence",
      label: "list.facet.offenceCharged",
      values: "code",
      unknown: "list.unknown.section",
    },
    {
      option: "outcome",
      facet: "outcome",
      label: "list.facet.outcome",
      values: OUTCOMES,
      unknown: "list.unknown.outcome",
      name: outcomeName,
    },
    {
      option: "sanction",
      facet: "sanction",
      label: "list.facet.sanction",
      values: "code",
      unknown: "list.notOnFile",
    },
    {
      option: "year",
      facet: "year",
      label: "list.facet.yearOfCase",
      values: "year",
      unknown: "date.unknown",
      order: "latest",
    },
  ],
  sorts: [
    { name: "latest", label: "list.sort.latestStep", field: "last", direction: "desc" },
    { name: "earliest", label: "list.sort.earliestStep", field: "first", direction: "asc" },
    { name: "name", label: "list.sort.name", field: "name", direction: "asc" },
    { name: "country", label: "list.sort.country", field: "id", direction: "asc" },
  ],
  columns: [
    {
      key: "year",
      label: "col.year",
      cell: (row, t) => {
        const years = spanOf(row);
        return years === null ? (
          <span class="unknown">{t("date.unknown")}</span>
        ) : (
          <bdi dir="ltr">{years}</bdi>
        );
      },
    },
    {
      key: "main",
      label: "list.col.who",
      cell: (row) => (
        <>
          <a href={casePath(row.id)}>
            <EnglishText>{row.name}</EnglishText>
          </a>
          <EnglishText as="p">{row.summary}</EnglishText>
        </>
      ),
    },
    {
      key: "where",
      label: "list.col.countryRole",
      cell: (row, t) => (
        <>
          <CountryLink country={row.jurisdiction} />
          <span class="muted">
            {formatList(
              row.roles.map(({ label }) => label),
              t,
            )}
          </span>
        </>
      ),
    },
    {
      key: "what",
      label: "col.offence",
      cell: (row, t) => {
        const offences = [...offencesOf(row).values()];
        return offences.length === 0 ? (
          <span class="unknown">{t("list.unknown.section")}</span>
        ) : (
          <span class="clamped">{formatList(offences, t)}</span>
        );
      },
    },
    {
      key: "status",
      label: "list.facet.outcome",
      cell: (row, t) => <Outcome row={row} t={t} />,
    },
  ],
  file: [
    { name: "id", describe: "Stable id of the case.", value: ({ id }) => id },
    {
      name: "name",
      describe: "The name, pseudonym or description that may be shown.",
      value: ({ name }) => name,
    },
    {
      name: "naming",
      describe: "Why the name may be shown: a code of kind naming.",
      value: ({ naming }) => naming,
    },
    {
      name: "people",
      describe: "How many people, where a source counts a group; empty otherwise.",
      value: ({ people }) => people,
    },
    {
      name: "country",
      describe: "Where it took place: ISO 3166-1 alpha-3.",
      value: ({ jurisdiction }) => jurisdiction.id,
    },
    {
      name: "country_name",
      describe: "The same as a name, in the language of the address.",
      value: ({ jurisdiction }) => jurisdiction.name,
    },
    {
      name: "roles",
      describe: "Who the person is: codes of kind role.",
      value: ({ roles }) => roles.map(({ code }) => code).join("; "),
    },
    {
      name: "years",
      describe: "Years of the first and the last dated step; empty if no step is dated.",
      value: spanOf,
    },
    {
      name: "charged_under",
      describe:
        "Ids of the provisions that it names, or of the law where only that is known: `named_as` says as what.",
      value: ({ charges }) =>
        charges.flatMap(({ provision, law }) => (provision ?? law)?.id ?? []).join("; "),
    },
    {
      name: "named_as",
      describe:
        "As what it names them, a value of NamedAs: charged, accused (no charge on file), or challenged (a ruling on a law).",
      value: ({ namedAs }) => namedAs,
    },
    {
      name: "offences",
      describe:
        "What the provisions named punish: codes of kind offence; empty if no section is on file.",
      value: (row) => [...offencesOf(row).keys()].join("; "),
    },
    {
      name: "outcome",
      describe: "Last known status, a value of CaseOutcome; empty for a ruling on a law.",
      value: ({ outcomeNow }) => outcomeNow?.code ?? null,
    },
    {
      name: "outcome_as_of",
      describe: "The date of the last dated step that shows it.",
      value: ({ outcomeNow }) => outcomeNow?.asOf ?? null,
    },
    {
      name: "law_fell",
      describe: "Whether a court ended a provision that it rests on.",
      value: ({ lawFell }) => lawFell,
    },
    {
      name: "sanctions",
      describe: "What was imposed: codes of kind sanction, with months where they are on file.",
      value: ({ sanctions }) =>
        sanctions
          .map(({ sanction, months }) =>
            months === null ? sanction.code : `${sanction.code} ${months}`,
          )
          .join("; "),
    },
    { name: "summary", describe: "What happened, in our words.", value: ({ summary }) => summary },
    {
      name: "status_in_words",
      describe: "Last known status, in our words.",
      value: ({ outcome }) => outcome,
    },
    {
      name: "sources",
      describe: "Addresses of the sources.",
      value: ({ sources }) => sources.map(({ url }) => url).join(" "),
    },
  ],
  page: ({ id }) => casePath(id),
  async read(ask, asked) {
    const { cases: page, all, meta } = await ask(CaseListDocument, variablesOf(asked));
    return { ...page, facets: page.facets ?? [], all: all ?? null, release: meta.release };
  },
  query: (asked) => queryLink(CaseListDocument, variablesOf(asked)),
  finding(found, t) {
    // A ruling on a law has no status of a person.
    const rulings = countOf(found, "outcome", (value) => value === null);
    return t("list.finding.cases", {
      people: found.totalCount - rulings,
      rulings,
      convicted: countOf(found, "outcome", (value) => value?.startsWith("convicted") ?? false),
      ended: countOf(found, "outcome", (value) => value !== null && ENDED.includes(value)),
    });
  },
  about: (t) => [t("list.about.cases"), t("common.reported")],
};
