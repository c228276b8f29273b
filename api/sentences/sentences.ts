import { codebook } from "../../schema/codebook/codebook.ts";
import type { Abuse } from "../measures/abuse.ts";
import type { Families } from "../measures/families.ts";
import type { LetterScorecard } from "../measures/letter-scorecard.ts";
import type { Ratifications } from "../measures/ratifications.ts";
import type { SeriousCrimeReach } from "../measures/serious-crime-reach.ts";
import type { Spread } from "../measures/spread.ts";
import type { TreatyFloor } from "../measures/treaty-floor.ts";
import type { Context } from "../store/context.ts";
import { allRequired, required } from "../store/lookups/required.ts";
import { termWords } from "./term.ts";

/** The answer of each question in a few sentences that say no more than it shows. */

const two = (value: number): string => value.toFixed(2);
const many = (count: number, one: string, more = `${one}s`): string =>
  `${count} ${count === 1 ? one : more}`;
const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? "none") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
const unique = (items: readonly string[]): string[] => [...new Set(items)];

/** Names that are told one by one; further ones are counted. */
const TOLD = 12;

async function namesOf(codes: readonly string[], context: Context): Promise<string> {
  const rows = await allRequired("Jurisdiction", codes.slice(0, TOLD), context);
  const names = rows.map(({ nameEn }) => nameEn).sort();
  const rest = codes.length - names.length;
  return rest > 0 ? `${names.join(", ")} and ${many(rest, "other")}` : listed(names);
}

export async function seriousSentences(
  found: SeriousCrimeReach,
  context: Context,
): Promise<string[]> {
  const of = (certainty: string) => found.provisions.filter((one) => one.certainty === certainty);
  const [certain, possible] = [of("certainly"), of("possibly")];
  const states = unique(certain.map(({ jurisdiction }) => jurisdiction));
  return [
    `By the law on file at least ${many(certain.length, "provision")} of ${many(states.length, "country or territory", "countries and territories")} ${certain.length === 1 ? "carries" : "carry"} ${termWords(found.thresholdMonths)} or more in the heaviest form${states.length > 0 ? `: ${await namesOf(states, context)}` : ""}.`,
    `Of ${many(possible.length, "further provision")} it is not known: no source gives the penalty, it is for some of the acts only, or it is not certain that the provision is in force.`,
  ];
}

export async function spreadSentences(
  { offence, dated, undated, knownNotToPunish, notOnFile, years, first }: Spread,
  context: Context,
): Promise<string[]> {
  const label = codebook.offence[offence]?.label ?? offence;
  const countries = (count: number) =>
    many(count, "country or territory", "countries and territories");
  const all = dated.length + undated.length + knownNotToPunish.length + notOnFile;
  const { known, perhapsEarlier } = first;
  const nameOf = async (id: string) => (await required("Jurisdiction", id, context)).nameEn;
  const last = years.at(-1);
  const limited = perhapsEarlier.filter(({ possiblyFrom }) => possiblyFrom !== null);
  const perhaps = [
    ...(limited.length === 0
      ? []
      : [
          await namesOf(
            limited.map(({ jurisdiction }) => jurisdiction),
            context,
          ),
        ]),
    ...(limited.length === perhapsEarlier.length
      ? []
      : [`${perhapsEarlier.length - limited.length} whose start nothing on file limits`]),
  ];
  return [
    `${label}: of ${countries(all)} asked about, ${dated.length + undated.length} have a law on file that punishes it or once did; for ${undated.length} of them the start is not on file. ${knownNotToPunish.length} are known not to punish it, and for ${notOnFile} nothing is on file.`,
    known
      ? `The first law on file is ${await nameOf(known.jurisdiction)}'s, in force by ${known.certainlyFrom}.${perhaps.length === 0 ? "" : ` By their dates these may have been as early: ${perhaps.join("; and ")}.`}`
      : "Of no law on file is a day known by which it was in force.",
    ...(last
      ? [
          `By the end of ${last.year} the laws of at least ${last.atLeast} were in force or had been.`,
        ]
      : []),
  ];
}

export function familiesSentences({ offence, adoption, claimed, structural }: Families): string[] {
  const label = codebook.offence[offence]?.label ?? offence;
  const chance =
    structural.observed === 0
      ? "No two provisions of different states are alike enough in structure to be told"
      : `${many(structural.observed, "pair")} of provisions of different states are alike in structure, where chance alone would bring ${two(structural.expected)}`;
  return [
    `${label}: ${many(adoption.length, "provision")} of the atlas in all.`,
    `${many(claimed.length, "claim")} by others that one of these laws followed another.`,
    `${chance}${structural.observed > 0 && structural.byChance > 0.05 ? "; that is no more than chance brings" : ""}.`,
  ];
}

export async function floorSentences(found: TreatyFloor, context: Context): Promise<string[]> {
  const { rows, floor, parties, bound } = found;
  const treaty = await required("Treaty", found.treaty, context);
  const inTreaty = rows.filter(({ answer }) => answer === "requires");
  const known = parties.filter(({ level }) => level.coverage >= 0.5);
  const below = known.filter(({ level }) => level.high < floor.low);
  return [
    `As far as its articles were read, the ${treaty.shortTitle} asks ${inTreaty.length} of the ${rows.length} safeguards of every party${inTreaty.length > 0 ? `: ${listed(inTreaty.map(({ safeguard }) => codebook.safeguard[safeguard]?.label ?? safeguard))}` : ""}.`,
    `A state that does only that stands at ${two(floor.low)} of 1.`,
    `Of ${many(parties.length, bound ? "party" : "signatory", bound ? "parties" : "signatories")} ${known.length} are known well enough to be set beside it; ${below.length} of them certainly stand below.`,
  ];
}

export function scorecardSentences({ rows, states }: LetterScorecard): string[] {
  const count = (value: string | null) => rows.filter((row) => row.value === value).length;
  return [
    `Of ${many(rows.length, "demand")}, the text meets ${count("met")}, meets ${count("partly")} in part and does not meet ${count("not_met")}, as far as those who were read agree; ${count("unclear")} are judged in different ways, and on ${count(null)} nobody was read.`,
    `The law of ${many(states, "state")} that signed or consented is counted beside it.`,
  ];
}

export async function ratificationsSentences(
  { rows, states }: Ratifications,
  context: Context,
): Promise<string[]> {
  const [first] = rows;
  const most = rows.filter(({ couldAsk }) => couldAsk.length === first?.couldAsk.length);
  if (!first || first.couldAsk.length === 0)
    return ["No ratification would let a state ask another that it may not ask today."];
  const names = await namesOf(
    most.map(({ jurisdiction }) => jurisdiction),
    context,
  );
  const some = rows.filter(({ couldAsk }) => couldAsk.length > 0);
  return [
    `If all ${states} signatories ratify, ${some.length} of them could ask at least one state that they may not ask today.`,
    `${names} could newly ask most: ${many(first.couldAsk.length, "state")}${most.length > 1 ? " each" : ""}.`,
  ];
}

export function abuseSentences({ cases, people, provisionUnknown, provisions }: Abuse): string[] {
  const ended = provisions.filter((one) => one.ended);
  return [
    `${many(cases, "documented case")} of ${many(people, "person", "people")}; in ${provisionUnknown} no provision is known.`,
    `Provisions used: ${provisions.length}; of these no longer in force: ${ended.length}.`,
  ];
}
