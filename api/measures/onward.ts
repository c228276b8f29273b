import type { Certainty } from "../../schema/records/partial-date.ts";
import { both, type Held } from "./asks.ts";
import type { Interval } from "./interval.ts";
import { type Bounds, meanOf, UNKNOWN } from "./interval.ts";
import type { Answers } from "./level.ts";
import { governsInCodebook, type Settled } from "./path-level.ts";
import type { PathQuestion, Paths } from "./race.ts";

/** A chain along which data of a person may go on: from the state asked to the last that holds them. */
export interface OnwardChain {
  /** The states in order, the state asked first. */
  readonly states: readonly string[];
  readonly treaties: readonly string[];
  readonly certainty: Held;
  readonly level: Interval;
}

/** The safeguard that forbids passing data on. */
const LIMIT = "onward_transfer_limits";

/** The fewest further transfers that are worth asking about, and the most that are followed. */
export const MOST_TRANSFERS = 3;

const answer = (answers: Answers | undefined, code: string): Bounds | null =>
  answers?.has(code) ? (answers.get(code) ?? null) : UNKNOWN;

/**
 * Whether a state that received data under a treaty may pass them on: forbidden where a clause or its
 * own law limits it fully, open where it does not at all, possible in between and where that is unknown.
 */
function mayPassOn(holder: Answers | undefined, settled: readonly Settled[]): Certainty {
  const clause = settled.find(({ safeguard }) => safeguard === LIMIT);
  if (clause) {
    if (clause.value === "yes") return "no";
    return clause.value === "no" ? "certainly" : "possibly";
  }
  const own = answer(holder, LIMIT);
  if (own === null) return "possibly";
  if (own.low === 1) return "no";
  return own.high === 0 ? "certainly" : "possibly";
}

const lower = (a: Bounds | null, b: Bounds | null): Bounds | null => {
  if (a === null) return b;
  if (b === null) return a;
  return { low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) };
};

/** What remains at the end of a chain: law of the state asked, of the last holder, or of the weakest. */
function chainLevel(states: readonly string[], question: PathQuestion): Interval {
  const { answers, safeguards, weights = {}, governsOf = governsInCodebook } = question;
  const [asked] = states;
  const last = states.at(-1);
  return meanOf(
    safeguards.map((code) => {
      const governs = governsOf(code);
      const bounds =
        governs === "requested"
          ? answer(answers.get(asked ?? ""), code)
          : governs === "requesting"
            ? answer(answers.get(last ?? ""), code)
            : states.map((state) => answer(answers.get(state), code)).reduce((a, b) => lower(a, b));
      return { bounds, weight: weights[code] ?? 1 };
    }),
  );
}

/** The lowest certain chain and the lowest possible one of so many transfers after the first. */
export interface OnwardFound {
  readonly transfers: number;
  readonly low: number;
  readonly high: number | null;
  readonly chain: OnwardChain;
  /** States that data may reach by then and not before, certainly or possibly. */
  readonly reached: number;
}

type Step = Omit<OnwardChain, "level">;

/**
 * Where data may go next: chains of up to `transfers` further hand-overs, each allowed by the treaty
 * under which the holder got them. The least protection over all
 * chains decides. From the second transfer on, ways that end in one state by one treaty are bundled to the
 * one that protects least so far, so that the number of chains stays bounded.
 */
export function onward(
  asked: string,
  paths: Paths,
  question: PathQuestion,
  transfers: number,
): OnwardFound[] {
  const settledOf = new Map(question.treaties.map(({ id, settled }) => [id, settled]));
  const seen = new Map<string, Held>();
  let chains: Step[] = paths.to(asked).map(({ asker, treaty, certainty }) => ({
    states: [asked, asker],
    treaties: [treaty],
    certainty,
  }));
  for (const { states, certainty } of chains) seen.set(states.at(-1) ?? "", certainty);
  const found: OnwardFound[] = [];
  for (let transfer = 1; transfer <= Math.min(transfers, MOST_TRANSFERS); transfer += 1) {
    const levels = chains.flatMap(({ states, treaties, certainty }): OnwardChain[] => {
      const holder = states.at(-1) ?? "";
      const settled = settledOf.get(treaties.at(-1) ?? "") ?? [];
      const open = both(certainty, mayPassOn(question.answers.get(holder), settled));
      if (open === "no") return [];
      return paths.to(holder).flatMap((edge): OnwardChain[] => {
        const sure = both(open, edge.certainty);
        if (sure === "no" || states.includes(edge.asker)) return [];
        const reached = [...states, edge.asker];
        return [
          {
            states: reached,
            treaties: [...treaties, edge.treaty],
            certainty: sure,
            level: chainLevel(reached, question),
          },
        ];
      });
    });
    const decided = [...levels].sort(byLeast)[0];
    if (!decided) break;
    const certain = levels.filter(({ certainty }) => certainty === "certainly");
    const fresh = new Set(
      levels.flatMap(({ states }) => {
        const end = states.at(-1) ?? "";
        return seen.has(end) ? [] : [end];
      }),
    );
    found.push({
      transfers: transfer,
      low: Math.min(...levels.map(({ level }) => level.low)),
      high: certain.length > 0 ? Math.min(...certain.map(({ level }) => level.high)) : null,
      chain: decided,
      reached: fresh.size,
    });
    for (const end of fresh) seen.set(end, "possibly");
    chains = leastByEnd(levels);
  }
  return found;
}

const byLeast = (a: OnwardChain, b: OnwardChain): number =>
  Number(a.certainty === "possibly") - Number(b.certainty === "possibly") ||
  a.level.high - b.level.high ||
  a.level.low - b.level.low ||
  (a.states.join() < b.states.join() ? -1 : 1);

/** Of the chains that end in one state by the same treaty and as surely, the one that protects least. */
function leastByEnd(chains: readonly OnwardChain[]): Step[] {
  const kept = new Map<string, OnwardChain>();
  for (const chain of [...chains].sort(byLeast)) {
    const key = `${chain.states.at(-1)} ${chain.treaties.at(-1)} ${chain.certainty}`;
    if (!kept.has(key)) kept.set(key, chain);
  }
  return [...kept.values()];
}
