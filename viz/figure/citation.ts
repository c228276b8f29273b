import type { Chart } from "../charts/kit/definition.ts";
import type { Messages } from "../i18n/messages.ts";
import { creditLine } from "../i18n/release.ts";

/** How a chart is cited, before its address. */
export const referenceTo = ({ title, subtitle, release }: Chart, t: Messages): string =>
  `${[title, subtitle, creditLine(release, t)].filter(Boolean).join(". ")}.`;

/** What was asked, release and licence, on one line. */
export const creditOf = ({ subtitle, release }: Chart, t: Messages): string =>
  [subtitle, creditLine(release, t)].filter(Boolean).join(" · ");
