import { provisionPath, queryLink } from "../../address/links.ts";
import {
  type ProvisionFacet,
  ProvisionListDocument,
  type ProvisionListQuery,
  type ProvisionListQueryVariables,
  type ProvisionOrderField,
} from "../../generated/queries.ts";
import { formatCode, formatList, sentence } from "../../i18n/format.ts";
import { EnglishText } from "../../i18n/locale.tsx";
import type { MessageKey, Messages } from "../../i18n/messages.ts";
import { formatBasic, heavierOf } from "../../records/basic-term.ts";
import { LawStatus } from "../../records/law-status.tsx";
import { inLaw } from "../../records/node-name.tsx";
import { formatLongestTerm } from "../../records/penalty.ts";
import { CountryLink } from "./country-link.tsx";
import { countOf, facetsOf, type ListDefinition, type ListVariables } from "./definition.ts";

type Row = ProvisionListQuery["provisions"]["nodes"][number];

/** The steps of the longest basic term, as the API names them, and what they are called. */
const STEPS: Readonly<Record<string, MessageKey>> = {
  from_4_years: "list.prison.from_4_years",
  life: "term.life",
  death: "term.death",
  from_1_year: "list.prison.from_1_year",
  under_1_year: "list.prison.under_1_year",
  no_prison: "penalty.none",
  no_offence: "list.unknown.punishesNothing",
};
/** Steps that are counted in that of 4 years or more, too. */
const OVER_LIFE: readonly (string | null)[] = ["life", "death"];

function stepName(step: string, t: Messages): string {
  const key = STEPS[step];
  if (key === undefined) return step;
  return OVER_LIFE.includes(step) ? t("list.prison.ofThese", { term: t(key) }) : sentence(t(key));
}

const STATUSES = ["in_force", "replaced", "struck_down", "draft", "unknown"];

const variablesOf = (asked: ListVariables): ProvisionListQueryVariables => ({
  first: asked.first,
  skip: asked.skip,
  after: asked.after,
  where: {
    facets: facetsOf<ProvisionFacet>(asked),
    ...(asked.words ? { words: asked.words } : {}),
  },
  orderBy: { field: asked.sort.field as ProvisionOrderField, direction: asked.sort.direction },
  of: ["offence", "basicMaximum", "country", "power", "status"],
  ofAll: ["basicMaximum"],
  counted: asked.counted,
  lang: asked.lang,
});

export const provisions: ListDefinition<Row> = {
  path: "/provisions",
  title: "search.kind.provision",
  search: "list.search.provisions",
  count: "count.provisions",
  facets: [
    {
      option: "offence",
      facet: "offence",
      label: "col.offence",
      values: "code",
      unknown: "list.unknown.punishesNothing",
    },
    {
      option: "maximum",
      facet: "basicMaximum",
      label: "list.facet.basicMaximum",
      values: Object.keys(STEPS),
      order: "listed",
      unknown: "list.notOnFile",
      name: stepName,
    },
    {
      option: "country",
      facet: "country",
      label: "list.facet.country",
      values: "country",
      unknown: "list.notOnFile",
    },
    {
      option: "power",
      facet: "power",
      label: "list.facet.power",
      values: "code",
      unknown: "list.unknown.power",
    },
    {
      option: "status",
      facet: "status",
      label: "common.status",
      values: STATUSES,
      unknown: "list.notOnFile",
      name: (status, t) => sentence(formatCode("lawStatus", status, t)),
    },
  ],
  sorts: [
    { name: "longest", label: "list.sort.longest", field: "heaviest", direction: "desc" },
    { name: "shortest", label: "list.sort.shortest", field: "heaviest", direction: "asc" },
    { name: "country", label: "list.sort.country", field: "id", direction: "asc" },
  ],
  columns: [
    {
      key: "main",
      label: "list.col.section",
      cell: (row, t) => (
        <>
          <a href={provisionPath(row.id)}>
            {inLaw(row, t)}
            {row.version !== null && ` ${t("section.wording", { version: row.version })}`}
          </a>
          <EnglishText as="p">{row.title ?? row.summary}</EnglishText>
        </>
      ),
    },
    {
      key: "where",
      label: "list.facet.country",
      cell: (row) => <CountryLink country={row.jurisdiction} />,
    },
    {
      key: "what",
      label: "list.col.offenceOrPower",
      cell: ({ offences, powers }, t) => {
        const named = [...offences, ...powers].map(({ label }) => label);
        return named.length === 0 ? (
          <span class="unknown">{t("list.unknown.punishesNothing")}</span>
        ) : (
          <span class="clamped">{formatList(named, t)}</span>
        );
      },
    },
    {
      key: "term",
      label: "list.facet.basicMaximum",
      cell: (row, t) => {
        const term =
          row.offences.length === 0
            ? t("list.unknown.punishesNothing")
            : formatBasic(row.basicMaximum, t);
        const plain = term !== null && row.offences.length > 0;
        const heavier = heavierOf(row.penalties);
        return (
          <>
            <span class={plain ? undefined : "unknown"}>{term ?? t("list.notOnFile")}</span>
            {heavier !== null && (
              <span class="muted">
                {t("list.heavier", { term: formatLongestTerm(heavier, t) })}
              </span>
            )}
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
    { name: "id", describe: "Stable id of the provision.", value: ({ id }) => id },
    { name: "law", describe: "Id of its law.", value: ({ law }) => law.id },
    { name: "law_title", describe: "Title of its law, in English.", value: ({ law }) => law.title },
    { name: "section", describe: "Its number as printed.", value: ({ section }) => section },
    {
      name: "version",
      describe: "Year of this wording, where the section has several; empty otherwise.",
      value: ({ version }) => version,
    },
    { name: "heading", describe: "Its heading; empty if not noted.", value: ({ title }) => title },
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
      name: "offences",
      describe: "What it punishes: codes of kind offence; empty for powers and safeguards.",
      value: ({ offences }) => offences.map(({ code }) => code).join("; "),
    },
    {
      name: "powers",
      describe: "What it lets authorities do: codes of kind power; empty for offences.",
      value: ({ powers }) => powers.map(({ code }) => code).join("; "),
    },
    {
      name: "basic_prison",
      describe:
        "The longest prison of its basic form: term, none, life or death; empty where it is not on file.",
      value: ({ basicMaximum }) => basicMaximum?.prison ?? null,
    },
    {
      name: "basic_months",
      describe: "The length of a term in months; empty otherwise.",
      value: ({ basicMaximum }) => basicMaximum?.months ?? null,
    },
    {
      name: "heavier_months",
      describe:
        "The longest known term of a heavier form in months, life as 10000 and death as 20000; empty if none is on file.",
      value: ({ penalties }) => heavierOf(penalties),
    },
    {
      name: "status",
      describe: "Where it stands today: in_force, replaced, struck_down, draft or unknown.",
      value: ({ status }) => status,
    },
    {
      name: "from",
      describe:
        "When this wording came into force, a partial date; empty if only the law's date is known.",
      value: ({ from }) => from,
    },
    {
      name: "to",
      describe: "When it ended, a partial date; empty while it lasts or if not known.",
      value: ({ to }) => to,
    },
    { name: "summary", describe: "What it says, in our words.", value: ({ summary }) => summary },
    {
      name: "sources",
      describe: "Addresses of the sources.",
      value: ({ sources }) => sources.map(({ url }) => url).join(" "),
    },
  ],
  page: ({ id }) => provisionPath(id),
  async read(ask, asked) {
    const { provisions: page, all, meta } = await ask(ProvisionListDocument, variablesOf(asked));
    return { ...page, facets: page.facets ?? [], all: all ?? null, release: meta.release };
  },
  query: (asked) => queryLink(ProvisionListDocument, variablesOf(asked)),
  finding(found, t) {
    const { totalCount } = found;
    const step = (has: (value: string | null) => boolean) => countOf(found, "basicMaximum", has);
    const offences = totalCount - step((value) => value === "no_offence");
    if (offences === 0) return t("count.provisions", { count: totalCount });
    return t("list.finding.provisions", {
      // Where only life or death is chosen, the step that holds both is left out.
      serious: Math.max(
        step((value) => value === "from_4_years"),
        step((value) => OVER_LIFE.includes(value)),
      ),
      offences,
      unknown: step((value) => value === null),
    });
  },
  about: (t) => [t("list.about.provisions")],
};
