import { showCode, showList } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import type { ChartRow, ChartShown } from "../kit/definition.ts";
import type { Asker } from "./askers.ts";
import { termInWords } from "./description.ts";

export const whoMayAskColumns = (words: Words): ChartShown["columns"] => [
  ["country", words("request.requesting")],
  ["name", words("column.asker")],
  ["region", words("column.region")],
  ["today", words("column.mayAskToday")],
  ["treaties", words("column.treaties")],
  ["group", words("column.wordsGroup")],
  ["offences", words("column.wordsOffences")],
  ["term", words("column.wordsTerm")],
  ["here", words("column.punishedHere")],
  ["counterpart", words("term.rule.counterpart")],
  ["partialCounterpart", words("term.rule.partial_counterpart")],
  ["noneKnownToExist", words("term.rule.none_known_to_exist")],
  ["notKnown", words("term.rule.not_known")],
  ["disputed", words("term.rule.disputed")],
];

/** One row for each country that may ask. */
export const whoMayAskRows = (askers: readonly Asker[], words: Words): ChartRow[] =>
  askers.map(({ requesting, ...asker }) => ({
    country: requesting.id,
    name: requesting.name,
    region: requesting.region ?? null,
    today: words(`certainty.${asker.today ?? "no"}`),
    treaties: showList(
      asker.treaties.map(({ shortTitle }) => shortTitle),
      words,
    ),
    group: showCode("wordsGroup", asker.wordsGroup ?? "not_read", words),
    offences:
      asker.words.length === 0
        ? null
        : showList([...new Set(asker.words.map(({ offence }) => offence.label))], words),
    term:
      asker.words.length === 0
        ? null
        : showList(
            asker.words.map(({ term }) => termInWords(term, words)),
            words,
          ),
    here:
      asker.words.length === 0
        ? null
        : showList(
            asker.words.map(({ requested }) => showCode("punishedToo", requested, words)),
            words,
          ),
    ...asker.afterHandOver,
  }));
