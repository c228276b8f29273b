import type { Lens, Weight } from "../generated/queries.ts";
import { formatList } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";
import { listed, type Option, optional, partsOf } from "./codec.ts";
import { BadAddress } from "./errors.ts";

/*
 * Options that the addresses of several charts and pages share. What an address leaves out is null, or an
 * empty list; what that means is the matter of whoever asks.
 */

const LENSES: readonly Lens[] = ["due_process", "privacy_cross_border", "speech", "research"];

/** The lens of a measure whose address names none: that of data that crosses borders. */
export const USUAL_LENS: Lens = "privacy_cross_border";
/** The power of a measure whose address names none. */
export const USUAL_POWER = "production_content";
/** The line, in months, of a measure whose address names none: that of the UN Convention, article 2. */
export const USUAL_LINE = 48;
/** The treaty of a measure whose address names none. */
export const USUAL_TREATY = "treaty/uncc";

export const lensOption = (describe: string) =>
  optional<Lens>(describe, (lens, _, t) => {
    const known = LENSES.find((one) => one === lens);
    if (known === undefined)
      throw new BadAddress(t("refused.lens", { lens, lenses: LENSES.join(", ") }));
    return known;
  });

export const dayOption = (describe: string) =>
  optional(describe, (day, _, t) => {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new BadAddress(t("refused.day", { day }));
    return day;
  });

function codeIn(code: string, option: string, t: Messages): string {
  if (!/^[a-z_]+$/.test(code)) throw new BadAddress(t("refused.code", { option, code }));
  return code;
}

/** A code of the codebook, such as a power's or an offence's. */
export const codeOption = (describe: string) => optional(describe, codeIn);

/** Codes of the codebook, such as `false_information~defamation`. */
export const codesOption = (describe: string) => listed(describe, codeIn);

const COUNTRY = /^[A-Z]{3}$/;

/** One country's code. */
export function countryIn(text: string, t: Messages): string {
  const country = text.trim().toUpperCase();
  if (!COUNTRY.test(country))
    throw new BadAddress(t("refused.country", { code: text || t("refused.noneNamed") }));
  return country;
}

export const countryOption = (describe: string) =>
  optional(describe, (text, _, t) => countryIn(text, t));

/** Different countries from texts such as `KEN~DEU`. */
export function countriesIn(texts: readonly string[], t: Messages): string[] {
  const codes = [...new Set(partsOf(texts).map((part) => part.toUpperCase()))];
  const wrong = codes.find((code) => !COUNTRY.test(code));
  if (wrong !== undefined) throw new BadAddress(t("refused.countries", { code: wrong }));
  return codes;
}

/** Countries by code, such as `KEN~DEU`, at most so many. */
export const countriesOption = (
  describe: string,
  most = Number.POSITIVE_INFINITY,
): Option<string[]> => ({
  describe,
  parse(texts, _, t) {
    const countries = countriesIn(texts, t);
    if (countries.length > most)
      throw new BadAddress(`name at most ${most} countries, not ${countries.length}`);
    return countries;
  },
  format: (countries) => countries.join("~"),
});

/** A treaty's id, from `uncc` or `treaty/uncc`. */
export function treatyIn(text: string): string {
  const treaty = text.replace(/^treaty\//, "");
  if (!/^[a-z0-9-]+$/.test(treaty)) throw new BadAddress(`no such treaty: ${text}; such as uncc`);
  return `treaty/${treaty}`;
}

/** How an address names a treaty. */
export const treatyText = (id: string): string => id.replace(/^treaty\//, "");

export const treatyOption = (describe: string) => optional(describe, treatyIn, treatyText);

/** A number between two others. */
export const numberOption = (describe: string, least: number, most: number) =>
  optional(describe, (text, name) => {
    const value = Number(text);
    if (!Number.isFinite(value) || value < least || value > most)
      throw new BadAddress(`no such ${name}: ${text}; ${least} to ${most}`);
    return value;
  });

/** A whole number between two others. */
export const wholeNumberOption = (describe: string, least: number, most: number) => {
  const number = numberOption(describe, least, most);
  return {
    ...number,
    parse(texts, name, t) {
      const value = number.parse(texts, name, t);
      if (value !== null && !Number.isInteger(value))
        throw new BadAddress(`${name} is a whole number, not ${value}`);
      return value;
    },
  } satisfies Option<number | null>;
};

export const yearOption = (describe: string) => numberOption(describe, 1950, 2100);

/** How much safeguards count, from `user_notification:2~no_bulk_retention:0`. */
export const weightsOption = listed<Weight>(
  "how much safeguards count, 1 if left out: weights=user_notification:2~no_bulk_retention:0",
  (text) => {
    const [, safeguard, weight] = /^([a-z_]+):(\d{1,6}(?:\.\d{1,6})?)$/.exec(text) ?? [];
    if (safeguard === undefined)
      throw new BadAddress(`no such weight: ${text}; write safeguard:number~safeguard:number`);
    return { safeguard, weight: Number(weight) };
  },
  ({ safeguard, weight }) => `${safeguard}:${weight}`,
);

/** That weights are changed, for the line on what was asked; empty if none is. */
export const describeWeights = (weights: readonly Weight[], t: Messages): string =>
  weights.length === 0
    ? ""
    : t("race.weights", {
        weights: formatList(
          weights.map(({ safeguard, weight }) => `${safeguard} × ${weight}`),
          t,
        ),
      });

/** Something that an address says with `yes`, or does not say. */
export const flagOption = (describe: string): Option<boolean> => ({
  describe,
  parse([text], name) {
    if (text === undefined || text === "no") return false;
    if (text === "yes") return true;
    throw new BadAddress(`no such ${name}: ${text}; yes or no`);
  },
  format: (value) => (value ? "yes" : ""),
});
