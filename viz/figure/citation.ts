import type { Chart } from "../charts/kit/definition.ts";
import type { Messages } from "../i18n/messages.ts";

/** How a chart is cited, before its address. */
export const referenceTo = ({ title, subtitle, release }: Chart, t: Messages): string =>
  `${[title, subtitle, t("chart.credit", { release })].filter(Boolean).join(". ")}.`;

/** What was asked, release and licence, on one line. */
export const creditOf = ({ subtitle, release }: Chart, t: Messages): string =>
  [subtitle, t("chart.credit", { release })].filter(Boolean).join(" · ");
