import { codecOf, type OptionsOf } from "../../address/codec.ts";
import { codesOption, countriesOption, dayOption, numberOption } from "../../address/options.ts";
import {
  SeriousCrimeDocument,
  type SeriousCrimeQuery,
  type SeriousCrimeQueryVariables,
} from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";
import { DEATH, LIFE } from "../../layouts/months.ts";
import { given } from "../../queries/variables.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { ofChosen, PROVISIONS } from "../kit/fact-scopes.ts";
import { seriousDescription } from "./description.ts";
import { Drawn } from "./picture.tsx";

/*
 * Which provisions make their offence a serious crime: a dot a provision at the longest term it carries,
 * a line at the term from which parties of the UN Convention have to help. Beside, how the count moves
 * with the line.
 */

/** The threshold of the UN Convention, article 2, unless an address names another. */
export const USUAL_MONTHS = 48;

const seriousOptions = codecOf({
  months: numberOption("the threshold, 1 to 1200", 1, 1200),
  countries: countriesOption("only these states, such as KEN~JOR", 100),
  offences: codesOption("only these offences, such as false_information~defamation"),
  asOf: dayOption("the day"),
});
export type SeriousOptions = OptionsOf<typeof seriousOptions>;

const variablesOf = (
  { months, countries: jurisdictions, offences, asOf }: SeriousOptions,
  { lang }: Words,
): SeriousCrimeQueryVariables =>
  given({ months: months ?? USUAL_MONTHS, jurisdictions, offences, asOf, lang });

const seriousCrime: ChartDefinition<SeriousOptions, SeriousCrimeQuery> = {
  name: "serious-crime",
  method: "serious-crime-reach",
  options: seriousOptions,
  load: (options, { ask, words }) => ask(SeriousCrimeDocument, variablesOf(options, words)),
  show(data, options, words) {
    const { provisions } = data.all;
    return {
      title: words("serious.title"),
      description: seriousDescription(data, words),
      sure: words("serious.sure", {
        total: provisions.length,
        unknown: provisions.filter(({ months }) => months === null).length,
      }),
      caution: words("serious.caution"),
      release: data.meta.release,
      rests: { facts: [...PROVISIONS, "case"], ...ofChosen(options.countries) },
      columns: [
        ["state", words("col.state")],
        ["law", words("col.law")],
        ["section", words("col.section")],
        ["months", words("col.months")],
        ["certainty", words("col.certainty")],
        ["cases", words("col.cases")],
      ],
      rows: provisions.map(({ provision, months, certainty, cases }) => ({
        state: provision.jurisdiction.name,
        law: provision.law.title,
        section: provision.section,
        months:
          months === null
            ? null
            : months >= DEATH
              ? words("term.death")
              : months >= LIFE
                ? words("term.life")
                : months,
        certainty: words(`certainty.${certainty}`),
        cases,
      })),
      document: SeriousCrimeDocument,
      variables: variablesOf(options, words),
      draw: (standing) => <Drawn data={data} words={words} standing={standing} />,
    };
  },
};

export default seriousCrime;
