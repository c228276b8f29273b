import { formatMonths } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";
import { monthsOf } from "../layouts/months.ts";
import { beyondTerms } from "./penalty.ts";

interface Term {
  readonly prison: string;
  readonly months: number | null;
}

/** The longest term of a form in words: `up to 5 years`, `life`, `penalty not known`. */
export function formatTermOf(term: Term, t: Messages): string {
  const months = monthsOf(term);
  if (months === null)
    return t(term.prison === "term" ? "bar.lengthUnknown" : "bar.penaltyUnknown");
  if (months === 0) return t("term.none");
  return beyondTerms(months, t) ?? t("whoMayAsk.term", { term: formatMonths(months, t) });
}
