import type { Messages } from "../../i18n/messages.ts";
import type { Chart, ChartRow } from "../kit/definition.ts";
import type { Race } from "./series.ts";

type Exposure = Race["states"][number]["today"];

export const dropColumns = (t: Messages): Chart["columns"] => [
  ["state", t("column.code")],
  ["name", t("col.state")],
  ["ownLow", t("column.ownLow")],
  ["ownHigh", t("column.ownHigh")],
  ["known", t("column.known")],
  ["todayLow", t("column.todayLow")],
  ["todayHigh", t("column.todayHigh")],
  ["todayCertain", t("column.todayCertain")],
  ["todayPossible", t("column.todayPossible")],
  ["todaySetBy", t("column.todaySetBy")],
  ["ratifiedLow", t("column.ratifiedLow")],
  ["ratifiedHigh", t("column.ratifiedHigh")],
  ["ratifiedCertain", t("column.ratifiedCertain")],
  ["ratifiedPossible", t("column.ratifiedPossible")],
  ["ratifiedSetBy", t("column.ratifiedSetBy")],
];

/** Where nobody may ask there is no level: the counts are 0, the bounds are empty. */
const exposed = (when: "today" | "ratified", exposure: Exposure): ChartRow => ({
  [`${when}Low`]: exposure?.low ?? null,
  [`${when}High`]: exposure?.high ?? null,
  [`${when}Certain`]: exposure?.certainAskers ?? 0,
  [`${when}Possible`]: exposure?.possibleAskers ?? 0,
  [`${when}SetBy`]: exposure?.decidedBy.asker.name ?? null,
});

export const dropRows = ({ states }: Race): ChartRow[] =>
  states.map(({ jurisdiction, own, today, onceRatified }) => ({
    state: jurisdiction.id,
    name: jurisdiction.name,
    ownLow: own.low,
    ownHigh: own.high,
    known: own.coverage,
    ...exposed("today", today),
    ...exposed("ratified", onceRatified),
  }));
