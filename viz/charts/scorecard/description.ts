import type { ScorecardQuery } from "../../generated/queries.ts";
import type { MessageKey, Messages } from "../../i18n/messages.ts";

export type Card = ScorecardQuery["letterScorecard"];

export type Row = Card["rows"][number];

/** How a demand is judged, in words; where only a draft was judged, it says so. */
export const judged = ({ value, onAdoptedText }: Row, t: Messages): string => {
  if (value === null) return t("answer.none");
  const word = t(`answer.${value}` as MessageKey);
  return onAdoptedText ? word : t("scorecard.ofDraft", { judged: word });
};

const counts = ({ rows }: Card) => ({
  demands: rows.length,
  not: rows.filter(({ value }) => value === "not_met").length,
  drafts: rows.filter(({ onAdoptedText }) => onAdoptedText === false).length,
});

export const scorecardTitle = (card: Card, t: Messages): string =>
  t("scorecard.title", { treaty: card.letter.treaty.shortTitle, ...counts(card) });

export const scorecardDescription = (card: Card, t: Messages): string => {
  const of = (judgment: Row["value"]) => card.rows.filter(({ value }) => value === judgment).length;
  return t("scorecard.description", {
    ...counts(card),
    met: of("met"),
    partly: of("partly"),
    unclear: of("unclear"),
    none: of(null),
    states: card.states,
  });
};
