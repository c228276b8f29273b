import type { ChartShown } from "../charts/kit/definition.ts";
import type { Words } from "../i18n/messages.ts";

/** How a chart is cited, before its address. */
export const referenceTo = ({ title, asked, release }: ChartShown, words: Words): string =>
  `${[title, asked, words("chart.credit", { release })].filter(Boolean).join(". ")}.`;

/** What was asked, release and licence, on one line. */
export const creditOf = ({ asked, release }: ChartShown, words: Words): string =>
  [asked, words("chart.credit", { release })].filter(Boolean).join(" · ");
