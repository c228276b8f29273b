import { codecOf, type OptionsOf } from "../../address/codec.ts";
import {
  codesOption,
  countryOption,
  dayOption,
  USUAL_LINE,
  wholeNumberOption,
} from "../../address/options.ts";
import {
  PrisonForWordsDocument,
  type PrisonForWordsQuery,
  type PrisonForWordsQueryVariables,
} from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { PROVISIONS } from "../kit/fact-scopes.ts";
import { countOf, wordsDescription, wordsSubtitle, wordsTitle } from "./description.ts";
import { WordsPicture } from "./picture.tsx";
import { columnsIn, rowsOf } from "./rows.ts";

/*
 * Where the law on file allows prison for something said or published: provisions by what is said of whom and by the
 * longest basic term, on both sides of a line that the reader moves.
 */

const wordsOptions = codecOf({
  months: wholeNumberOption("the line, 1 to 1200", 1, 1200),
  offences: codesOption("only these offences, such as false_information~defamation"),
  objects: codesOption("only what is said of these, such as ruler~institutions"),
  country: countryOption("the country that stands out, such as THA"),
  asOf: dayOption("the day"),
});
export type WordsOptions = OptionsOf<typeof wordsOptions>;

export const variablesOf = (
  { months, offences, objects, country, asOf }: WordsOptions,
  { lang }: Messages,
): PrisonForWordsQueryVariables =>
  given({
    months: months ?? USUAL_LINE,
    offences,
    objects,
    asOf,
    country: country ?? "",
    named: country !== null,
    lang,
  });

const prisonForWords: ChartDefinition<WordsOptions, PrisonForWordsQuery> = {
  name: "prison-for-words",
  method: "prison-for-words",
  options: wordsOptions,
  load: (options, { ask, t }) => ask(PrisonForWordsDocument, variablesOf(options, t)),
  show(data, options, t) {
    const answer = data.words;
    const everyOffence = options.offences.length === 0;
    const title = wordsTitle(data, everyOffence, t);
    const description = wordsDescription(data, everyOffence, t);
    const { robustness } = answer;
    return {
      title,
      description,
      certainty: t("words.sure", {
        counted: countOf(answer, "counted"),
        one: robustness.onOneProvision.length,
        exact: robustness.exactlyAtLine.length,
        reports: robustness.onReportsAlone.length,
        unclear: countOf(answer, "field_unclear"),
      }),
      caution: t("words.caution"),
      release: data.meta.release,
      subtitle: wordsSubtitle(answer, t),
      facts: { facts: [...PROVISIONS, "case"] },
      page: "/prison-for-words",
      columns: columnsIn(t),
      rows: rowsOf(answer, t),
      document: PrisonForWordsDocument,
      variables: variablesOf(options, t),
      draw: (context) => (
        <WordsPicture
          answer={answer}
          title={title}
          description={description}
          country={options.country}
          treatyLine={data.treaty?.scopeSeriousMonths ?? null}
          t={t}
          context={context}
        />
      ),
    };
  },
};

export default prisonForWords;
