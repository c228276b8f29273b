import { codebookOf, countriesOf, dayOf, numberOf } from "../../address/options.ts";
import {
  SeriousCrimeDocument,
  type SeriousCrimeQuery,
  type SeriousCrimeQueryVariables,
} from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";
import { DEATH, LIFE } from "../../layouts/months.ts";
import type { ChartDefinition, ChartShown } from "../kit/definition.ts";
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

function seriousAsked(
  query: URLSearchParams,
  words: Words,
): Omit<SeriousCrimeQueryVariables, "lang"> {
  const jurisdictions = countriesOf(query, 100, words);
  const offences = codebookOf(query, "offences", words);
  return {
    months: numberOf(query, "months", [1, 1200]) ?? USUAL_MONTHS,
    ...(jurisdictions.length > 0 ? { jurisdictions } : {}),
    ...(offences.length > 0 ? { offences } : {}),
    ...dayOf(query, words),
  };
}

export interface SeriousShown extends ChartShown {
  readonly data: SeriousCrimeQuery;
}

const seriousCrime = {
  name: "serious-crime",
  method: "serious-crime-reach",
  options: {
    months: "the threshold, 1 to 1200",
    countries: "only these states, such as KEN~JOR",
    offences: "only these offences, such as false_information~defamation",
    asOf: "the day",
  },
  async show({ ask, query, words }): Promise<SeriousShown> {
    const variables = { ...seriousAsked(query, words), lang: words.lang };
    const data = await ask(SeriousCrimeDocument, variables);
    const { provisions } = data.all;
    return {
      data,
      title: words("serious.title"),
      description: seriousDescription(data, words),
      sure: words("serious.sure", {
        total: provisions.length,
        unknown: provisions.filter(({ months }) => months === null).length,
      }),
      caution: words("serious.caution"),
      release: data.meta.release,
      rests: { facts: [...PROVISIONS, "case"], ...ofChosen(variables.jurisdictions) },
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
      variables,
      draw: (standing) => <Drawn data={data} words={words} standing={standing} />,
    };
  },
} satisfies ChartDefinition;

export default seriousCrime;
