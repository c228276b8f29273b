import { codecOf, type OptionsOf } from "../../address/codec.ts";
import {
  codesOption,
  countriesOption,
  dayOption,
  numberOption,
  USUAL_LINE,
} from "../../address/options.ts";
import {
  SeriousCrimeDocument,
  type SeriousCrimeQuery,
  type SeriousCrimeQueryVariables,
} from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import { beyondTerms } from "../../records/penalty.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { ofChosen, PROVISIONS } from "../kit/fact-scopes.ts";
import { seriousDescription, seriousFinding } from "./description.ts";
import { SeriousCrimePicture } from "./picture.tsx";

/*
 * Which provisions make their offence a serious crime: a dot a provision at the longest term it carries,
 * a line at the term from which parties of the UN Convention have to help. Beside, how the count moves
 * with the line.
 */

const seriousOptions = codecOf({
  months: numberOption("the threshold, 1 to 1200", 1, 1200),
  countries: countriesOption("only these states, such as KEN~JOR", 100),
  offences: codesOption("only these offences, such as false_information~defamation"),
  asOf: dayOption("the day"),
});
export type SeriousOptions = OptionsOf<typeof seriousOptions>;

const variablesOf = (
  { months, countries: jurisdictions, offences, asOf }: SeriousOptions,
  { lang }: Messages,
): SeriousCrimeQueryVariables =>
  given({ months: months ?? USUAL_LINE, jurisdictions, offences, asOf, lang });

const seriousCrime: ChartDefinition<SeriousOptions, SeriousCrimeQuery> = {
  name: "serious-crime",
  method: "serious-crime-reach",
  options: seriousOptions,
  load: (options, { ask, t }) => ask(SeriousCrimeDocument, variablesOf(options, t)),
  show(data, options, t) {
    const { provisions } = data.all;
    return {
      title: seriousFinding(data, t),
      description: seriousDescription(data, t),
      certainty: t("serious.sure", {
        total: provisions.length,
        unknown: provisions.filter(({ months }) => months === null).length,
      }),
      caution: t("serious.caution"),
      release: data.meta.release,
      facts: { facts: [...PROVISIONS, "case"], ...ofChosen(options.countries) },
      columns: [
        ["state", t("col.state")],
        ["law", t("common.law")],
        ["section", t("col.section")],
        ["months", t("col.months")],
        ["certainty", t("col.certainty")],
        ["cases", t("nav.cases")],
      ],
      rows: provisions.map(({ provision, months, certainty, cases }) => ({
        state: provision.jurisdiction.name,
        law: provision.law.title,
        section: provision.section,
        months: months === null ? null : (beyondTerms(months, t) ?? months),
        certainty: t(`certainty.${certainty}`),
        cases,
      })),
      document: SeriousCrimeDocument,
      variables: variablesOf(options, t),
      draw: (context) => <SeriousCrimePicture data={data} t={t} context={context} />,
    };
  },
};

export default seriousCrime;
