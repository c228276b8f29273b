import type { Words } from "./words.ts";

/** A term as messages take it: in years where they are whole. */
export const termParts = (months: number): { unit: "years" | "months"; count: number } =>
  months % 12 === 0 ? { unit: "years", count: months / 12 } : { unit: "months", count: months };

/** `4 years`, `18 months`; in the form in which it stands after a preposition. */
export const termWords = (months: number, t: Words): string => t("term", termParts(months));
