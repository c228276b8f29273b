import type { GapQuery } from "../../generated/queries.ts";
import { formatDay } from "../../i18n/day.ts";
import type { Messages } from "../../i18n/messages.ts";

export type Gap = GapQuery["criminalisationGap"];

export const gapDescription = (gap: Gap, t: Messages): string =>
  [
    t("gap.description", {
      asker: gap.asker.name,
      asked: gap.asked.name,
      treaty: gap.treaty.shortTitle,
      day: formatDay(gap.asOf, t),
      count: gap.rows.length,
      certain: gap.certain,
      possible: gap.possible,
    }),
    gap.bound === "certainly"
      ? ""
      : t(gap.bound === null ? "gap.supposed" : "gap.possiblyBound", {
          treaty: gap.treaty.shortTitle,
        }),
  ]
    .filter(Boolean)
    .join(" ");
