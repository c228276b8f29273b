import { codecOf, type OptionsOf, optional } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import { dayOption } from "../../address/options.ts";
import {
  ScorecardDocument,
  type ScorecardQuery,
  type ScorecardQueryVariables,
} from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import type { ChartDefinition, ChartRow } from "../kit/definition.ts";
import { judged, scorecardDescription, scorecardTitle } from "./description.ts";
import { ScorecardPicture } from "./picture.tsx";

/*
 * Each demand of a letter: how the adopted text is judged, as a mark and a word, and in how many states
 * the own law meets the safeguards that the demand is about.
 */

/** The letter with which it began. */
export const FIRST = "2022-01-13";

const scorecardOptions = codecOf({
  letter: optional("the letter, such as 2022-01-13", (letter) => {
    if (!/^[a-z0-9-]+$/.test(letter)) throw new BadAddress(`no such letter: ${letter}`);
    return letter;
  }),
  asOf: dayOption("the day"),
});
export type ScorecardOptions = OptionsOf<typeof scorecardOptions>;

const variablesOf = (
  { letter, asOf }: ScorecardOptions,
  { lang }: Messages,
): ScorecardQueryVariables => given({ letter: `letter/${letter ?? FIRST}`, asOf, lang });

const scorecard: ChartDefinition<ScorecardOptions, ScorecardQuery> = {
  name: "scorecard",
  method: "letter-scorecard",
  options: scorecardOptions,
  load: (options, { ask, t }) => ask(ScorecardDocument, variablesOf(options, t)),
  show({ letterScorecard: card, meta }, options, t) {
    return {
      title: scorecardTitle(card, t),
      description: scorecardDescription(card, t),
      certainty: t("scorecard.sure", {
        none: card.rows.filter(({ value }) => value === null).length,
        demands: card.rows.length,
      }),
      caution: t("scorecard.caution"),
      release: meta.release,
      facts: { facts: ["letter", "demand", "coding"] },
      columns: [
        ["demand", t("col.demand")],
        ["value", t("scorecard.text")],
        ["safeguard", t("col.safeguard")],
        ["yes", t("value.yes")],
        ["partial", t("value.partial")],
        ["no", t("value.no")],
        ["unknown", t("value.unknown")],
      ],
      rows: card.rows.flatMap((row): ChartRow[] => {
        const common = {
          demand: row.demand.demand,
          value: row.value === null ? null : judged(row, t),
        };
        if (row.states.length === 0)
          return [
            { ...common, safeguard: null, yes: null, partial: null, no: null, unknown: null },
          ];
        return row.states.map(({ safeguard, yes, partial, no, unknown }) => ({
          ...common,
          safeguard: safeguard.label,
          yes,
          partial,
          no,
          unknown,
        }));
      }),
      document: ScorecardDocument,
      variables: variablesOf(options, t),
      draw: (context) => <ScorecardPicture card={card} t={t} context={context} />,
    };
  },
};

export default scorecard;
