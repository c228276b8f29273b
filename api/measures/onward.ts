import type { Certainty } from "../../schema/records/partial-date.ts";
import type { Held } from "./asks.ts";
import { type Bounds, type Interval, UNKNOWN } from "./interval.ts";
import type { Answers } from "./level.ts";
import type { Settled } from "./path-level.ts";
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

/** The lowest certain chain and the lowest possible one of so many transfers after the first. */
export interface OnwardFound {
  readonly transfers: number;
  readonly low: number;
  readonly high: number | null;
  readonly chain: OnwardChain;
  /** States that data may reach by then and not before, certainly or possibly. */
  readonly reached: number;
}

/** A chain by positions in the table, while it is being followed. */
interface Followed {
  readonly chain: readonly number[];
  readonly treaties: readonly string[];
  readonly certain: boolean;
  readonly level: Interval;
}

const isLess = (a: Followed, b: Followed): boolean =>
  a.certain === b.certain
    ? a.level.high < b.level.high ||
      (a.level.high === b.level.high &&
        (a.level.low < b.level.low || (a.level.low === b.level.low && isBefore(a.chain, b.chain))))
    : a.certain;

const isBefore = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((position, index) => position !== b[index]);
  return at >= 0 && (a[at] as number) < (b[at] as number);
};

/** What is known of all chains of one length: the lowest bounds, and for each end the way that protects least. */
class Reached {
  low = Number.POSITIVE_INFINITY;
  high = Number.POSITIVE_INFINITY;
  decides: Followed | undefined;
  readonly byEnd = new Map<string, Followed>();

  add(chain: Followed): void {
    this.low = Math.min(this.low, chain.level.low);
    if (chain.certain) this.high = Math.min(this.high, chain.level.high);
    if (!this.decides || isLess(chain, this.decides)) this.decides = chain;
    const end = `${chain.chain.at(-1)} ${chain.treaties.at(-1)} ${chain.certain}`;
    const known = this.byEnd.get(end);
    if (!known || isLess(chain, known)) this.byEnd.set(end, chain);
  }
}

/**
 * Where data may go next: chains of up to `transfers` further hand-overs, each allowed by the treaty
 * under which the holder got them. The least protection over all chains decides. From the second
 * transfer on, ways that end in one state by one treaty are bundled to the one that protects least so
 * far, so that the number of chains stays bounded.
 */
export function onward(
  asked: string,
  paths: Paths,
  question: PathQuestion,
  transfers: number,
): OnwardFound[] {
  const { table } = paths;
  const settledOf = new Map(question.treaties.map(({ id, settled }) => [id, settled]));
  const start = table.position.get(asked);
  if (start === undefined) return [];
  const seen = new Set<number>([start]);
  let chains: Followed[] = [];
  paths.visit(asked, (asker, { treaty }, certain, level) => {
    chains.push({ chain: [start, asker], treaties: [treaty.id], certain, level });
  });
  for (const { chain } of chains) seen.add(chain.at(-1) as number);
  const found: OnwardFound[] = [];
  for (let transfer = 1; transfer <= Math.min(transfers, MOST_TRANSFERS); transfer += 1) {
    const reached = new Reached();
    for (const { chain, treaties, certain } of chains) {
      const holder = table.states[chain.at(-1) as number] as string;
      const settled = settledOf.get(treaties.at(-1) ?? "") ?? [];
      const open = mayPassOn(question.answers.get(holder), settled);
      if (open === "no") continue;
      paths.visit(holder, (end, { treaty }, surely) => {
        if (chain.includes(end)) return;
        const longer = [...chain, end];
        reached.add({
          chain: longer,
          treaties: [...treaties, treaty.id],
          certain: certain && open === "certainly" && surely,
          level: table.chainLevel(longer),
        });
      });
    }
    const { decides, low, high, byEnd } = reached;
    if (!decides) break;
    chains = [...byEnd.values()];
    const fresh = new Set(
      chains.map(({ chain }) => chain.at(-1) as number).filter((end) => !seen.has(end)),
    );
    found.push({
      transfers: transfer,
      low,
      high: Number.isFinite(high) ? high : null,
      chain: {
        states: decides.chain.map((position) => table.states[position] as string),
        treaties: decides.treaties,
        certainty: decides.certain ? "certainly" : "possibly",
        level: decides.level,
      },
      reached: fresh.size,
    });
    for (const end of fresh) seen.add(end);
  }
  return found;
}
