import type { Words } from "../../i18n/messages.ts";
import type { ChartRow, ChartShown } from "../kit/definition.ts";
import type { Race } from "./series.ts";

type Exposure = Race["states"][number]["today"];

export const dropColumns = (words: Words): ChartShown["columns"] => [
  ["state", words("column.code")],
  ["name", words("column.state")],
  ["ownLow", words("column.ownLow")],
  ["ownHigh", words("column.ownHigh")],
  ["known", words("column.known")],
  ["todayLow", words("column.todayLow")],
  ["todayHigh", words("column.todayHigh")],
  ["todayCertain", words("column.todayCertain")],
  ["todayPossible", words("column.todayPossible")],
  ["todaySetBy", words("column.todaySetBy")],
  ["ratifiedLow", words("column.ratifiedLow")],
  ["ratifiedHigh", words("column.ratifiedHigh")],
  ["ratifiedCertain", words("column.ratifiedCertain")],
  ["ratifiedPossible", words("column.ratifiedPossible")],
  ["ratifiedSetBy", words("column.ratifiedSetBy")],
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
