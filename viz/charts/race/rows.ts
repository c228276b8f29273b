import { formatCode } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Race, RaceEdge } from "../../layouts/race-way.ts";
import type { Chart, ChartRow } from "../kit/definition.ts";

export const raceColumns = (t: Messages): Chart["columns"] => [
  ["requesting", t("column.askerCode")],
  ["requestingName", t("column.asker")],
  ["requested", t("column.askedCode")],
  ["requestedName", t("column.asked")],
  ["treaty", t("col.treaty")],
  ["article", t("col.article")],
  ["today", t("column.mayAskToday")],
  ["punishes", t("column.punishedHere")],
  ["counterpart", t("term.rule.counterpart")],
  ["partialCounterpart", t("term.rule.partial_counterpart")],
  ["noneKnownToExist", t("term.rule.none_known_to_exist")],
  ["notKnown", t("term.rule.not_known")],
  ["disputed", t("term.rule.disputed")],
  ["secured", t("term.means.secured")],
  ["conditionMayBeSet", t("term.means.condition_may_be_set")],
  ["noneRead", t("term.means.none_read")],
];

const todayInWords = ({ today }: RaceEdge, t: Messages): string =>
  today === "certainly"
    ? t("value.yes")
    : t(today === "possibly" ? "certainty.possibly" : "value.no");

/** Every way by which one state may ask another; where several clauses allow it, by the one that reaches furthest. */
export function raceRows({ states, edges }: Race, t: Messages): ChartRow[] {
  const names = new Map(states.map(({ jurisdiction: { id, name } }) => [id, name]));
  return edges.map((edge) => {
    const { requesting, requested, treaty, article, requestedPunishes } = edge;
    return {
      requesting: requesting.id,
      requestingName: requesting.name,
      requested: requested.id,
      requestedName: names.get(requested.id) ?? null,
      treaty: treaty.shortTitle,
      article: article?.number ?? null,
      today: todayInWords(edge, t),
      punishes: requestedPunishes && formatCode("punishedToo", requestedPunishes, t),
      ...edge.afterHandOver,
      ...edge.means,
    };
  });
}
