import type { OnceInForceQuery } from "../../generated/queries.ts";
import { formatDate, formatMonths } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";

export type OnceInForceAnswer = OnceInForceQuery["onceInForce"];
type Pairs = OnceInForceAnswer["today"];

/** Kinds of pairs, in the order in which a bar has them. */
export const WAYS = ["withoutGroup", "onlyWithGroup", "possibly", "noTreaty"] as const;

/** What the pairs that are added need today. */
export const ADDED = ["onlyWithGroup", "noTreaty", "possibly"] as const;

export const pairsIn = (pairs: Pairs): number => WAYS.reduce((sum, way) => sum + pairs[way], 0);

/** Pairs that need no organised group any more and of which nothing unclear may let the one ask today already. */
export const addedIn = ({ added }: Pick<OnceInForceAnswer, "added">): number =>
  added.onlyWithGroup + added.noTreaty;

export const onceInForceTitle = (answer: OnceInForceAnswer, t: Messages): string =>
  t("once.title", {
    treaty: answer.treaty.shortTitle,
    added: answer.added.onlyWithGroup,
    fresh: answer.added.noTreaty,
    unclear: answer.later.possibly + answer.added.possibly,
    countries: answer.rows.length,
    term: formatMonths(answer.months, t),
  });

/** What is uncertain about the treaty itself; empty where its clauses were read. */
export const clausesInWords = ({ clausesRead, treaty }: OnceInForceAnswer, t: Messages): string =>
  clausesRead ? "" : t("once.notRead", { treaty: treaty.shortTitle });

/** A bar in words. */
export const barInWords = (pairs: Pairs, t: Messages): string => t("once.bar", { ...pairs });

/** What the picture shows, of when and in which unit. */
export const onceInForceShown = (answer: OnceInForceAnswer, t: Messages): string =>
  t("once.shown", {
    countries: answer.rows.length,
    researched: answer.researched,
    term: formatMonths(answer.months, t),
    day: formatDate(answer.asOf, t),
  });

export const onceInForceDescription = (answer: OnceInForceAnswer, t: Messages): string =>
  [
    onceInForceShown(answer, t),
    `${t("once.today")}${t("list.colon")}${barInWords(answer.today, t)}`,
    `${t("once.then", { treaty: answer.treaty.shortTitle })}${t("list.colon")}${barInWords(answer.later, t)}`,
  ].join(t("sentence.gap"));
