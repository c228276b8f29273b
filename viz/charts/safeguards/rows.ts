import type { SafeguardsQuery } from "../../generated/queries.ts";
import { formatDate, formatList } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Chart, ChartRow } from "../kit/definition.ts";
import { type SafeguardAnswer, standingInWords } from "./answers.ts";

export const safeguardsColumns = (t: Messages): Chart["columns"] => [
  ["name", t("col.safeguard")],
  ["code", t("column.code")],
  ["question", t("column.question")],
  ["answer", t("jurisdiction.answer")],
  ["readFor", t("ask.power")],
  ["pinpoint", t("safeguards.where")],
  ["from", t("safeguards.since")],
  ["sources", t("chart.sources")],
];

/** Several codings say the same once; null where none says anything. */
const joined = (texts: readonly (string | null)[], t: Messages): string | null => {
  const own = [...new Set(texts.filter((text) => text !== null && text !== ""))];
  return own.length === 0 ? null : formatList(own as string[], t);
};

/** The type of request that an answer is for, in words. */
const powerIn = (power: string, codes: SafeguardsQuery["codes"], t: Messages): string =>
  power === "all"
    ? t("chart.all")
    : (codes.find(({ kind, code }) => kind === "power" && code === power)?.label ?? power);

/** One row a safeguard; what is not known is an empty cell. */
export const safeguardsRows = (
  answers: readonly SafeguardAnswer[],
  codes: SafeguardsQuery["codes"],
  t: Messages,
): ChartRow[] =>
  answers.map(({ code, standing, codings }) => ({
    name: code.label,
    code: code.code,
    question: code.question,
    answer: standing === "not_researched" ? null : standingInWords(standing, t),
    readFor: joined(
      codings.flatMap(({ readFor }) => readFor.map((power) => powerIn(power, codes, t))),
      t,
    ),
    pinpoint: joined(
      codings.map(({ pinpoint }) => pinpoint),
      t,
    ),
    from: joined(
      codings.map(({ from }) => (from === null ? null : formatDate(from, t))),
      t,
    ),
    sources:
      [...new Set(codings.flatMap(({ sources }) => sources.map(({ url }) => url)))].join(" ") ||
      null,
  }));
