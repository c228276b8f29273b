import type { Messages } from "../../i18n/messages.ts";
import type { Chart, ChartRow } from "../kit/definition.ts";
import type { Race } from "./layout.ts";

export const raceColumns = (t: Messages): Chart["columns"] => [
  ["asker", t("column.askerCode")],
  ["askerName", t("column.asker")],
  ["asked", t("column.askedCode")],
  ["askedName", t("column.asked")],
  ["treaty", t("col.treaty")],
  ["article", t("col.article")],
  ["certainty", t("column.certainty")],
  ["low", t("column.remainsLow")],
  ["high", t("column.remainsHigh")],
  ["known", t("column.known")],
];

/** Every way by which one state may ask another; where several treaties allow it, the least protective. */
export function raceRows({ states, edges }: Race, t: Messages): ChartRow[] {
  const names = new Map(states.map(({ jurisdiction: { id, name } }) => [id, name]));
  return edges.map(({ asker, asked, treaty, article, certainty, level }) => ({
    asker: asker.id,
    askerName: asker.name,
    asked: asked.id,
    askedName: names.get(asked.id) ?? null,
    treaty: treaty.shortTitle,
    article: article?.number ?? null,
    certainty: t(`value.${certainty}`),
    low: level.low,
    high: level.high,
    known: level.coverage,
  }));
}
