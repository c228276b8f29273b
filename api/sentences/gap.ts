import { codebook } from "../../schema/codebook/codebook.ts";
import { DEATH_MONTHS, LIFE_MONTHS } from "../../schema/records/terms.ts";
import type { Punished } from "../measures/crimes.ts";
import type { GapRow } from "../measures/criminalisation-gap.ts";

/** A term in words: years where they are whole. */
export function termWords(months: number): string {
  if (months >= DEATH_MONTHS) return "death";
  if (months >= LIFE_MONTHS) return "life in prison";
  if (months === 0) return "no prison";
  if (months % 12 !== 0) return `${months} months`;
  return months === 12 ? "one year" : `${months / 12} years`;
}

function punishment({ certainty, lowMonths, highMonths }: Punished): string {
  const punishes = certainty === "certainly" ? "punishes it" : "possibly punishes it";
  if (highMonths === 0) return `${punishes} without prison`;
  if (lowMonths === highMonths) return `${punishes} with up to ${termWords(lowMonths)}`;
  if (lowMonths > 0 && highMonths === Number.POSITIVE_INFINITY)
    return `${punishes} with at least ${termWords(lowMonths)}`;
  return `${punishes}, with a term that no source gives`;
}

const REFUSAL = {
  no: "could not refuse for want of dual criminality where the act fits both laws",
  may: "may refuse for want of dual criminality",
  must: "must refuse for want of dual criminality",
  unknown: "whether it can refuse for want of dual criminality is not known",
} as const;

/** One row of a gap in a sentence, saying no more than is known. */
export function gapSentence(
  { offence, requesting, requested, scope, refusal }: GapRow,
  there: string,
  here: string,
): string {
  const what = codebook.offence[offence]?.label ?? offence;
  const reach =
    scope === "certainly"
      ? "it is within the treaty's reach"
      : scope === "possibly"
        ? "it is possibly within the treaty's reach"
        : "it is outside the treaty's reach";
  const own =
    requested.certainty === "no"
      ? `it is no crime in ${here}`
      : requested.certainty === "certainly"
        ? `${here} punishes that kind of act too`
        : requested.provisions.length > 0
          ? `${here} possibly punishes it`
          : `whether ${here} punishes it was not researched`;
  const refuse =
    scope === "no"
      ? ""
      : refusal === "unknown"
        ? `; ${REFUSAL.unknown}`
        : `; ${here} ${REFUSAL[refusal]}`;
  return `${what}: ${there} ${punishment(requesting)}; ${reach}; ${own}${refuse}.`;
}
