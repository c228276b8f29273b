import type { Abuse } from "../measures/abuse.ts";
import type { Families } from "../measures/families.ts";
import type { LetterScorecard } from "../measures/letter-scorecard.ts";
import type { Ratifications } from "../measures/ratifications.ts";
import type { SeriousCrimeReach } from "../measures/serious-crime-reach.ts";
import type { Spread } from "../measures/spread.ts";
import type { TreatyFloor } from "../measures/treaty-floor.ts";
import { countries, labels, paragraph, type Speech } from "./speech.ts";
import { termWords } from "./term.ts";
import type { Words } from "./words.ts";

/** The answer of each question in a few sentences that say no more than it shows. */

export async function seriousSentences(
  found: SeriousCrimeReach,
  speech: Speech,
): Promise<string[]> {
  const { t } = speech;
  const of = (certainty: string) => found.provisions.filter((one) => one.certainty === certainty);
  const certain = of("certainly");
  const states = [...new Set(certain.map(({ jurisdiction }) => jurisdiction))];
  return [
    t("serious.certain", {
      provisions: certain.length,
      countries: states.length,
      term: termWords(found.thresholdMonths, t),
      names: await countries(states, speech),
    }),
    t("serious.possible", { count: of("possibly").length }),
  ];
}

/** Whose law is the first on file, and whose may be as old. */
async function firstSentence({ first }: Spread, speech: Speech): Promise<string> {
  const { t, countryName } = speech;
  const { known, perhapsEarlier } = first;
  if (!known?.certainlyFrom) return t("spread.noFirst");
  const limited = perhapsEarlier.filter(({ possiblyFrom }) => possiblyFrom !== null);
  const open = perhapsEarlier.length - limited.length;
  const names = limited.map(({ jurisdiction }) => jurisdiction);
  return paragraph(
    [
      t("spread.first", {
        country: await countryName(known.jurisdiction),
        day: t.day(known.certainlyFrom),
      }),
      ...(limited.length > 0
        ? [t("spread.perhaps", { names: await countries(names, speech) })]
        : []),
      ...(open > 0 ? [t("spread.open", { count: open })] : []),
    ],
    t,
  );
}

export async function spreadSentences(found: Spread, speech: Speech): Promise<string[]> {
  const { offence, dated, undated, knownNotToPunish, notOnFile, years } = found;
  const { t, label } = speech;
  const have = dated.length + undated.length;
  const last = years.at(-1);
  return [
    t("spread.count", {
      offence: await label("offence", offence),
      all: have + knownNotToPunish.length + notOnFile,
      have,
      undated: undated.length,
      not: knownNotToPunish.length,
      none: notOnFile,
    }),
    await firstSentence(found, speech),
    ...(last ? [t("spread.until", { year: String(last.year), count: last.atLeast })] : []),
  ];
}

/** A share of redistributions from which on as many pairs may well be chance. */
const MAY_BE_CHANCE = 0.05;

export async function familiesSentences(
  { offence, adoption, claimed, structural: { observed, expected, byChance } }: Families,
  { t, label }: Speech,
): Promise<string[]> {
  return [
    t("families.count", { offence: await label("offence", offence), count: adoption.length }),
    t("families.claims", { count: claimed.length }),
    t("families.alike", {
      count: observed,
      expected,
      clear: observed > 0 && byChance > MAY_BE_CHANCE ? "no" : "yes",
    }),
  ];
}

export async function floorSentences(
  { rows, floor, parties, bound }: TreatyFloor,
  treaty: string,
  speech: Speech,
): Promise<string[]> {
  const { t } = speech;
  const required = rows.filter(({ answer }) => answer === "requires");
  const known = parties.filter(({ level }) => level.coverage >= 0.5);
  const codes = required.map(({ safeguard }) => safeguard);
  return [
    t("floor.asks", {
      treaty,
      count: required.length,
      all: rows.length,
      names: t.and(await labels("safeguard", codes, speech)),
    }),
    t("floor.level", { level: floor.low }),
    t("floor.parties", {
      known: known.length,
      bound: bound ? "yes" : "no",
      all: parties.length,
      below: known.filter(({ level }) => level.high < floor.low).length,
    }),
  ];
}

export function scorecardSentences({ rows, states }: LetterScorecard, t: Words): string[] {
  const count = (value: string | null) => rows.filter((row) => row.value === value).length;
  const drafts = rows.filter(({ onAdoptedText }) => onAdoptedText === false).length;
  return [
    t("scorecard.count", {
      all: rows.length,
      met: count("met"),
      partly: count("partly"),
      notMet: count("not_met"),
      unclear: count("unclear"),
      none: count(null),
    }),
    ...(drafts > 0 ? [t("scorecard.drafts", { count: drafts })] : []),
    t("scorecard.law", { count: states }),
  ];
}

export async function ratificationsSentences(
  { rows, states }: Ratifications,
  speech: Speech,
): Promise<string[]> {
  const { t } = speech;
  const [first] = rows;
  const most = rows.filter(({ couldAsk }) => couldAsk.length === first?.couldAsk.length);
  if (!first || first.couldAsk.length === 0) return [t("ratifications.none")];
  const names = most.map(({ jurisdiction }) => jurisdiction);
  return [
    t("ratifications.some", {
      all: states,
      count: rows.filter(({ couldAsk }) => couldAsk.length > 0).length,
    }),
    t("ratifications.most", {
      count: first.couldAsk.length,
      several: most.length > 1 ? "yes" : "no",
      names: await countries(names, speech),
    }),
  ];
}

export const abuseSentences = (
  { cases, people, largestGroups, provisionUnknown, provisions }: Abuse,
  t: Words,
): string[] => [
  t("abuse.cases", {
    cases,
    people,
    totals: largestGroups.cases,
    held: largestGroups.people,
    unknown: provisionUnknown,
  }),
  t("abuse.provisions", {
    used: provisions.length,
    ended: provisions.filter(({ ended }) => ended).length,
  }),
];
