import type { GapQuery } from "../../generated/queries.ts";
import { showDay } from "../../i18n/day.ts";
import type { Words } from "../../i18n/messages.ts";

export type Gap = GapQuery["criminalisationGap"];

export const gapDescription = (gap: Gap, words: Words): string =>
  [
    words("gap.description", {
      asker: gap.asker.name,
      asked: gap.asked.name,
      treaty: gap.treaty.shortTitle,
      day: showDay(gap.asOf, words),
      count: gap.rows.length,
      certain: gap.certain,
      possible: gap.possible,
    }),
    gap.bound === "certainly"
      ? ""
      : words(gap.bound === null ? "gap.supposed" : "gap.possiblyBound", {
          treaty: gap.treaty.shortTitle,
        }),
  ]
    .filter(Boolean)
    .join(" ");
