import { BadAddress } from "../../address/errors.ts";
import { dayOf } from "../../address/options.ts";
import { ScorecardDocument } from "../../generated/queries.ts";
import type { ChartDefinition, ChartRow, ChartShown } from "../kit/definition.ts";
import { type Card, judged, scorecardDescription } from "./description.ts";
import { Drawn } from "./picture.tsx";

/*
 * Each demand of a letter: how the adopted text is judged, as a mark and a word, and in how many states
 * the own law meets the safeguards that the demand is about.
 */

/** The letter with which it began. */
export const FIRST = "2022-01-13";

export interface ScorecardShown extends ChartShown {
  readonly card: Card;
}

const scorecard = {
  name: "scorecard",
  method: "letter-scorecard",
  options: { letter: "the letter, such as 2022-01-13", asOf: "the day" },
  async show({ ask, query, words }): Promise<ScorecardShown> {
    const letter = query.get("letter") || FIRST;
    if (!/^[a-z0-9-]+$/.test(letter)) throw new BadAddress(`no such letter: ${letter}`);
    const variables = { letter: `letter/${letter}`, ...dayOf(query, words), lang: words.lang };
    const { letterScorecard: card, meta } = await ask(ScorecardDocument, variables);
    return {
      card,
      title: words("scorecard.title", { treaty: card.letter.treaty.shortTitle }),
      description: scorecardDescription(card, words),
      sure: words("scorecard.sure", {
        none: card.rows.filter(({ value }) => value === null).length,
        demands: card.rows.length,
      }),
      caution: words("scorecard.caution"),
      release: meta.release,
      rests: { facts: ["letter", "demand", "coding"] },
      columns: [
        ["demand", words("col.demand")],
        ["value", words("col.text")],
        ["safeguard", words("col.safeguard")],
        ["yes", words("value.yes")],
        ["partial", words("value.partial")],
        ["no", words("value.no")],
        ["unknown", words("value.unknown")],
      ],
      rows: card.rows.flatMap((row): ChartRow[] => {
        const common = {
          demand: row.demand.demand,
          value: row.value === null ? null : judged(row, words),
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
      variables,
      draw: (standing) => <Drawn card={card} words={words} standing={standing} />,
    };
  },
} satisfies ChartDefinition;

export default scorecard;
