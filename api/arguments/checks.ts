import { codebook } from "../../schema/codebook/codebook.ts";
import { isDay } from "../../schema/records/partial-date.ts";
import type { Weights } from "../measures/level.ts";
import { refuse } from "./errors.ts";

/** The day as given; refused unless it is a calendar day. */
export function checkedDay(day: string): string {
  if (isDay(day)) return day;
  throw refuse(
    "BAD_USER_INPUT",
    `invalid date: ${JSON.stringify(day)}; write YYYY-MM-DD, such as 2024-08-08`,
  );
}

/** The day asked about, today if none is. */
export const dayAsked = (
  asOf: string | null | undefined,
  { today }: { readonly today: string },
): string => (asOf === null || asOf === undefined ? today : checkedDay(asOf));

/** The codes asked for, each once; refused if one is no jurisdiction. */
export function jurisdictionsAsked(
  codes: readonly string[],
  { jurisdictions }: { readonly jurisdictions: readonly { readonly id: string }[] },
): string[] {
  const known = new Set(jurisdictions.map(({ id }) => id));
  const unknown = codes.find((code) => !known.has(code));
  if (unknown !== undefined)
    throw refuse(
      "UNKNOWN_JURISDICTION",
      `unknown jurisdiction: ${JSON.stringify(unknown)}; use an ISO 3166-1 alpha-3 code such as KEN, or EUU`,
      { jurisdiction: unknown },
    );
  return [...new Set(codes)];
}

/** A power's code; refused if the codebook has none such. */
export function powerAsked(power: string): string {
  if (Object.hasOwn(codebook.power, power)) return power;
  throw refuse(
    "UNKNOWN_CODE",
    `unknown power: ${JSON.stringify(power)}; one of ${Object.keys(codebook.power).join(", ")}`,
    { power },
  );
}

/** An offence's code; refused if the codebook has none such. */
export function offenceAsked(offence: string): string {
  if (Object.hasOwn(codebook.offence, offence)) return offence;
  throw refuse(
    "UNKNOWN_CODE",
    `unknown offence: ${JSON.stringify(offence)}; one of ${Object.keys(codebook.offence).join(", ")}`,
    { offence },
  );
}

/** A line for prison terms, in months, four years if none is given; refused if no sentence is so long or so short. */
export function lineAsked(months: number | null | undefined): number {
  const line = months ?? 48;
  if (line >= 1 && line <= 1200) return line;
  throw refuse("BAD_USER_INPUT", `months must be 1 to 1200, not ${line}`);
}

/** The code of a safeguard or power; refused if the codebook has none such. */
export function answeredAsked(code: string): string {
  const { safeguard, power } = codebook;
  if (Object.hasOwn(safeguard, code) || Object.hasOwn(power, code)) return code;
  throw refuse(
    "UNKNOWN_CODE",
    `unknown safeguard or power: ${JSON.stringify(code)}; one of ${Object.keys({ ...safeguard, ...power }).join(", ")}`,
    { code },
  );
}

/** Weights by safeguard; refused if one is no safeguard, or no weight. */
export function weightsAsked(
  given: readonly { readonly safeguard: string; readonly weight: number }[] | null | undefined,
): Weights {
  for (const { safeguard, weight } of given ?? []) {
    if (!Object.hasOwn(codebook.safeguard, safeguard))
      throw refuse(
        "UNKNOWN_CODE",
        `unknown safeguard: ${JSON.stringify(safeguard)}; one of ${Object.keys(codebook.safeguard).join(", ")}`,
        { safeguard },
      );
    if (weight < 0 || weight > 100)
      throw refuse("BAD_USER_INPUT", `the weight of ${safeguard} must be 0 to 100, not ${weight}`);
  }
  return Object.fromEntries((given ?? []).map(({ safeguard, weight }) => [safeguard, weight]));
}
