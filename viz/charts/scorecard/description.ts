import type { ScorecardQuery } from "../../generated/queries.ts";
import type { MessageKey, Messages } from "../../i18n/messages.ts";

export type Card = ScorecardQuery["letterScorecard"];

export type Row = Card["rows"][number];

export const judged = ({ value }: Row, t: Messages): string =>
  t(value === null ? "answer.none" : (`answer.${value}` as MessageKey));

export const scorecardDescription = ({ rows, letter, states }: Card, t: Messages): string =>
  t("scorecard.description", {
    demands: rows.length,
    treaty: letter.treaty.shortTitle,
    met: rows.filter(({ value }) => value === "met").length,
    partly: rows.filter(({ value }) => value === "partly").length,
    not: rows.filter(({ value }) => value === "not_met").length,
    unclear: rows.filter(({ value }) => value === "unclear").length,
    none: rows.filter(({ value }) => value === null).length,
    states,
  });
