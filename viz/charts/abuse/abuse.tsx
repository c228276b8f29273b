import { codecOf, type OptionsOf } from "../../address/codec.ts";
import { codesOption, countriesOption, yearOption } from "../../address/options.ts";
import {
  AbuseDocument,
  type AbuseQuery,
  type AbuseQueryVariables,
} from "../../generated/queries.ts";
import { formatList } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { ofChosen } from "../kit/fact-scopes.ts";
import { abuseDescription, abuseFinding } from "./description.ts";
import type { Abuse } from "./flows.ts";
import { AbusePicture } from "./picture.tsx";

/*
 * From the offence charged to how the case ended, over the documented cases. It counts reports, and says
 * so beside the picture, or under it where it stands alone.
 */

const abuseOptions = codecOf({
  role: codesOption("only people of these roles, such as journalist"),
  countries: countriesOption("only cases of these states, such as KEN~JOR", 300),
  from: yearOption("only cases of which a dated step may be of this year or later"),
  to: yearOption("only cases of which a dated step may be of this year or earlier"),
});
export type AbuseOptions = OptionsOf<typeof abuseOptions>;

function variablesOf(
  { role: roles, countries: jurisdictions, from, to }: AbuseOptions,
  { lang }: Messages,
): AbuseQueryVariables {
  const where = given<NonNullable<AbuseQueryVariables["where"]>>({
    roles,
    jurisdictions,
    notBefore: from === null ? null : `${from}-01-01`,
    notAfter: to === null ? null : `${to}-12-31`,
  });
  return Object.keys(where).length === 0 ? { lang } : { where, lang };
}

/** Which cases were asked for, in words; empty for all. */
function abuseSubtitle(
  { role, countries, from, to }: AbuseOptions,
  { roles }: Abuse,
  t: Messages,
): string {
  const labelOf = (asked: string) =>
    roles.find(({ code }) => code.code === asked)?.code.label ?? asked;
  return [
    formatList(role.map(labelOf), t),
    formatList(countries, t),
    from === null && to === null ? "" : t("abuse.steps", { years: `${from ?? ""}–${to ?? ""}` }),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

const abuseChart: ChartDefinition<AbuseOptions, AbuseQuery> = {
  name: "abuse",
  method: "abuse",
  options: abuseOptions,
  load: (options, { ask, t }) => ask(AbuseDocument, variablesOf(options, t)),
  show({ abuse, meta }, options, t) {
    return {
      title: abuseFinding(abuse, t),
      description: abuseDescription(abuse, t),
      certainty: t("abuse.sure", {
        cases: abuse.cases,
        unknown: abuse.provisionUnknown,
        rulings: abuse.rulings,
      }),
      caution: t("abuse.caution"),
      release: meta.release,
      subtitle: abuseSubtitle(options, abuse, t),
      facts: { facts: ["case", "provision"], ...ofChosen(options.countries) },
      columns: [
        // First what is always known: the first cell of a row is its heading.
        ["outcome", t("col.outcome")],
        ["offence", t("col.offence")],
        ["cases", t("nav.cases")],
        ["people", t("col.people")],
      ],
      rows: abuse.flows.map(({ offence, severalOffences, outcome, cases, people }) => ({
        offence: severalOffences ? t("abuse.severalOffences") : (offence?.label ?? null),
        outcome: t(`outcome.${outcome}`),
        cases,
        people,
      })),
      document: AbuseDocument,
      variables: variablesOf(options, t),
      draw: (context) => <AbusePicture abuse={abuse} t={t} context={context} />,
    };
  },
};

export default abuseChart;
