import type { Crimes } from "../crimes.ts";
import type { PrisonForWordsGroup } from "../prison-for-words.ts";
import type { HandedOverSafeguard, MeansOfRequested, RuleInRequesting } from "./after-hand-over.ts";
import { type AssistanceRequest, basesOf, type RequestFacts } from "./assistance-request.ts";
import { furthestFirst, mayAsk } from "./furthest.ts";
import type { OnwardTransfer } from "./onward.ts";
import { requestsTo } from "./requests-to.ts";

/** An offence of something said or published that a state is known to punish so heavily. */
export interface WordsOffence {
  readonly offence: string;
  readonly provision: string;
  /** Longest prison term of the basic form, in months; life and death as more than any term. */
  readonly months: number;
}

/** Whether the requested state punishes like conduct, as far as sources say. */
export type PunishedToo = "punishes" | "known_not_to_punish" | "not_on_file";

/** Such an offence, and whether the requested state punishes the like. */
export interface WordsAtLine extends WordsOffence {
  readonly requested: PunishedToo;
}

/** A state that may ask, with every clause by which it may. */
export interface Asker {
  readonly requesting: string;
  readonly requests: readonly AssistanceRequest[];
  /** Whether at least one clause in force today binds both, certainly or possibly; null where none does. */
  readonly today: "certainly" | "possibly" | null;
  /** Whether it would be so once every treaty is in force for all who signed it. */
  readonly onceInForce: boolean;
  /** Where it stands by the measure of prison for words; null where nobody read its laws. */
  readonly wordsGroup: PrisonForWordsGroup | null;
  /** What it punishes of words at the line or above, as far as is on file. */
  readonly words: readonly WordsAtLine[];
}

export interface WhoMayAsk {
  readonly asOf: string;
  readonly requested: string;
  readonly power: string;
  readonly months: number;
  readonly askers: readonly Asker[];
  /** Treaties that carry the power between any states, today or once they are in force. */
  readonly treaties: readonly string[];
  /** Where data may go next, transfer by transfer. */
  readonly onward: (transfers: number) => readonly OnwardTransfer[];
}

/** What is known of a state at a line, by the measure of prison for words. */
export interface WordsKnown {
  readonly group: PrisonForWordsGroup | null;
  /** What it is known to punish so heavily. */
  readonly offences: readonly WordsOffence[];
}

export type WordsOf = (state: string) => WordsKnown;

/** Whether a state punishes such conduct, as far as sources say. */
export function punishedToo(state: string, offence: string, crimes: Crimes): PunishedToo {
  const { certainty } = crimes.of(state, offence);
  if (certainty === "certainly") return "punishes";
  return certainty === "no" ? "known_not_to_punish" : "not_on_file";
}

/**
 * Who may ask one state for a power, today and once treaties are in force. A statement of which treaties
 * carry requests, not of how often they are made or that they are granted. `facts.offence` is left out.
 */
export function whoMayAsk(
  requested: string,
  months: number,
  facts: RequestFacts,
  wordsOf: WordsOf,
): Omit<WhoMayAsk, "onward"> {
  const now = { ...facts, onceInForce: false };
  const bases = basesOf(now);
  const today = requestsTo(requested, bases, now);
  const later = facts.onceInForce ? requestsTo(requested, basesOf(facts), facts) : today;
  const states = [...new Set([...today.keys(), ...later.keys()])].sort();
  return {
    asOf: facts.asOf,
    requested,
    power: facts.power,
    months,
    treaties: [...new Set(bases.map(({ treaty }) => treaty.id))],
    askers: states.map((requesting) => {
      const own = today.get(requesting);
      const words = wordsOf(requesting);
      return {
        requesting,
        requests: furthestFirst((facts.onceInForce ? later : today).get(requesting) ?? []),
        today: own ? mayAsk(own) : null,
        onceInForce: later.has(requesting),
        wordsGroup: words.group,
        words: words.offences.map((one) => ({
          ...one,
          requested: punishedToo(requested, one.offence, facts.crimes),
        })),
      };
    }),
  };
}

/** How many of the protections that the requested state is known to give meet each rule. */
export interface RuleCounts {
  readonly counterpart: number;
  readonly partialCounterpart: number;
  readonly noneKnownToExist: number;
  readonly notKnown: number;
  readonly disputed: number;
}

export function countRules(safeguards: readonly HandedOverSafeguard[]): RuleCounts {
  const count = (...rules: readonly RuleInRequesting[]) =>
    safeguards.filter(({ rule }) => rules.includes(rule)).length;
  return {
    counterpart: count("counterpart"),
    partialCounterpart: count("partial_counterpart"),
    noneKnownToExist: count("none_known_to_exist"),
    notKnown: count("not_known", "read_for_other_powers"),
    disputed: count("disputed"),
  };
}

/** What the requested state has in hand for them. */
export interface MeansCounts {
  readonly secured: number;
  readonly conditionMayBeSet: number;
  readonly noneRead: number;
}

export function countMeans(safeguards: readonly HandedOverSafeguard[]): MeansCounts {
  const count = (means: MeansOfRequested) => safeguards.filter((one) => one.means === means).length;
  return {
    secured: count("secured"),
    conditionMayBeSet: count("condition_may_be_set"),
    noneRead: count("none_read"),
  };
}
