import { DEATH_MONTHS, LIFE_MONTHS } from "../../schema/records/terms.ts";

/** A term in words: years where they are whole. */
export function termWords(months: number): string {
  if (months >= DEATH_MONTHS) return "death";
  if (months >= LIFE_MONTHS) return "life in prison";
  if (months === 0) return "no prison";
  if (months % 12 !== 0) return `${months} months`;
  return months === 12 ? "one year" : `${months / 12} years`;
}
