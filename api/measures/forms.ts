import { descending, max } from "d3";
import { DEATH_MONTHS, LIFE_MONTHS } from "../../schema/records/terms.ts";
import type { PrisonKind, PrisonKnown } from "./heaviest.ts";

/** A penalty with the form that it is for; null where nobody has read it for that. */
export interface FormKnown extends PrisonKnown {
  readonly form: string | null;
}

/** A penalty with its form and when it applies. */
export interface FormOfPenalty extends FormKnown {
  readonly applies: string | null;
}

/** What is known about the longest term of prison in one form of an offence. */
export interface PrisonTerm {
  readonly prison: PrisonKind;
  /** In months; null if unknown, or for life and death. */
  readonly months: number | null;
}

export interface AggravatedTerm extends PrisonTerm {
  readonly condition: string | null;
}

/** The longest term of a penalty in months, 0 for none, life and death as more than any term; null if unknown. */
export function monthsOf({ prison, maxMonths }: PrisonKnown): number | null {
  if (prison === "death") return DEATH_MONTHS;
  if (prison === "life") return LIFE_MONTHS;
  return prison === "none" ? 0 : maxMonths;
}

/** What a number of months stands for: a term, life or death; the other way round than `monthsOf`. */
export function termOf(months: number): PrisonTerm {
  if (months >= DEATH_MONTHS) return { prison: "death", months: null };
  return months >= LIFE_MONTHS ? { prison: "life", months: null } : { prison: "term", months };
}

/** The longest known term of the penalties of one form; null if none is known. */
export const longestOf = (penalties: readonly FormKnown[], form: string): number | null =>
  max(penalties, (penalty) => (penalty.form === form ? monthsOf(penalty) : null)) ?? null;

/** The longest known term of some penalties, as a kind and a length; null if there are none. */
export function longestTerm(penalties: readonly FormOfPenalty[]): AggravatedTerm | null {
  const [first] = penalties.toSorted((a, b) => descending(monthsOf(a) ?? -1, monthsOf(b) ?? -1));
  if (!first) return null;
  return {
    prison: first.prison as PrisonKind,
    months: first.prison === "term" ? first.maxMonths : null,
    condition: first.applies,
  };
}
