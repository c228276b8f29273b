import { formatCode, formatList } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Asker } from "../kit/askers.ts";
import type { Chart, ChartRow } from "../kit/definition.ts";
import { termInWords } from "./description.ts";

export const whoMayAskColumns = (t: Messages): Chart["columns"] => [
  ["country", t("request.requesting")],
  ["name", t("column.asker")],
  ["region", t("column.region")],
  ["today", t("column.mayAskToday")],
  ["treaties", t("nav.treaties")],
  ["group", t("column.wordsGroup")],
  ["offences", t("column.wordsOffences")],
  ["term", t("column.wordsTerm")],
  ["here", t("column.punishedHere")],
  ["counterpart", t("term.rule.counterpart")],
  ["partialCounterpart", t("term.rule.partial_counterpart")],
  ["noneKnownToExist", t("term.rule.none_known_to_exist")],
  ["notKnown", t("term.rule.not_known")],
  ["disputed", t("term.rule.disputed")],
];

/** One row for each country that may ask. */
export const whoMayAskRows = (askers: readonly Asker[], t: Messages): ChartRow[] =>
  askers.map(({ requesting, ...asker }) => ({
    country: requesting.id,
    name: requesting.name,
    region: requesting.region ?? null,
    today:
      asker.time === "today"
        ? t("value.yes")
        : t(asker.time === "possibly" ? "certainty.possibly" : "value.no"),
    treaties: formatList(
      asker.treaties.map(({ shortTitle }) => shortTitle),
      t,
    ),
    group: formatCode("wordsGroup", asker.wordsGroup ?? "not_read", t),
    offences:
      asker.words.length === 0
        ? null
        : formatList([...new Set(asker.words.map(({ offence }) => offence.label))], t),
    term:
      asker.words.length === 0
        ? null
        : formatList(
            asker.words.map(({ term }) => termInWords(term, t)),
            t,
          ),
    here:
      asker.words.length === 0
        ? null
        : formatList(
            asker.words.map(({ requested }) => formatCode("punishedToo", requested, t)),
            t,
          ),
    ...asker.afterHandOver,
  }));
