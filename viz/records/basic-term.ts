import { max } from "d3";
import type { Messages } from "../i18n/messages.ts";
import { DEATH, LIFE, monthsOf } from "../layouts/months.ts";
import { formatLongestTerm } from "./penalty.ts";

/** The longest prison of a basic form, as the API gives it; null where it is not on file. */
export type BasicTerm = { readonly prison: string; readonly months: number | null } | null;

/** In words; null where it is not on file. */
export function formatBasic(term: BasicTerm, t: Messages): string | null {
  const months = term && monthsOf(term);
  if (months === null) return null;
  return months === 0 ? t("penalty.none") : formatLongestTerm(months, t);
}

interface InForm {
  readonly form: { readonly code: string } | null;
  readonly prison: string;
  readonly maxMonths: number | null;
}

/** The longest known term, in months; null where none is known. */
export const longestOf = (penalties: readonly InForm[]): number | null =>
  max(
    penalties.flatMap(({ prison, maxMonths }) =>
      prison === "death" ? [DEATH] : prison === "life" ? [LIFE] : (maxMonths ?? []),
    ),
  ) ?? null;

/** The longest known term in a form that is not basic, in months; null where none is known. */
export const heavierOf = (penalties: readonly InForm[]): number | null =>
  longestOf(penalties.filter(({ form }) => form?.code === "aggravated"));
