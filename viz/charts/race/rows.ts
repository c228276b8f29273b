import type { Words } from "../../i18n/messages.ts";
import type { ChartRow, ChartShown } from "../kit/definition.ts";
import type { Race } from "./layout.ts";

export const raceColumns = (words: Words): ChartShown["columns"] => [
  ["asker", words("column.askerCode")],
  ["askerName", words("column.asker")],
  ["asked", words("column.askedCode")],
  ["askedName", words("column.asked")],
  ["treaty", words("column.treaty")],
  ["article", words("column.article")],
  ["certainty", words("column.certainty")],
  ["low", words("column.remainsLow")],
  ["high", words("column.remainsHigh")],
  ["known", words("column.known")],
];

/** Every way by which one state may ask another; where several treaties allow it, the least protective. */
export function raceRows({ states, edges }: Race, words: Words): ChartRow[] {
  const names = new Map(states.map(({ jurisdiction: { id, name } }) => [id, name]));
  return edges.map(({ asker, asked, treaty, article, certainty, level }) => ({
    asker: asker.id,
    askerName: asker.name,
    asked: asked.id,
    askedName: names.get(asked.id) ?? null,
    treaty: treaty.shortTitle,
    article: article?.number ?? null,
    certainty: words(`value.${certainty}`),
    low: level.low,
    high: level.high,
    known: level.coverage,
  }));
}
