import { isKnownValue } from "../layouts/known-values.ts";

/** Who decides as a mark: a full dot for a judge or an independent body beforehand, a ring for the state itself. */
const INDEPENDENT = ["judge_before", "independent_body"];

export type AuthorityMark = "independent" | "in-part" | "state" | "not-known";

export function authorityMarkOf(values: readonly string[]): AuthorityMark {
  const known = values.filter(isKnownValue);
  if (known.length === 0) return "not-known";
  if (known.every((value) => INDEPENDENT.includes(value))) return "independent";
  return known.some((value) => INDEPENDENT.includes(value) || value === "judge_after")
    ? "in-part"
    : "state";
}

/** The mark, beside the words that say the same. */
export const AuthoritySign = ({ values }: { values: readonly string[] }) => (
  <i class={`authority ${authorityMarkOf(values)}`} aria-hidden="true" />
);
