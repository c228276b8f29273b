import { group } from "d3";
import type { Certainty } from "../../schema/records/partial-date.ts";
import { type Bounds, type Interval, UNKNOWN } from "./interval.ts";
import type { Answers } from "./level.ts";
import type { Settled } from "./path-level.ts";
import type { PathQuestion, Paths } from "./paths.ts";
import type { BindingCertainty } from "./requests.ts";

/** A chain along which data of a person may go on: from the requested state to the last that holds them. */
export interface OnwardChain {
  /** The states in order, the requested state first. */
  readonly states: readonly string[];
  readonly treaties: readonly string[];
  readonly certainty: BindingCertainty;
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
export interface OnwardTransfer {
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

/** One more transfer at the end of a chain; it becomes a chain of its own only if it counts. */
interface Step {
  readonly before: Followed;
  readonly end: number;
  readonly treaty: string;
  readonly certain: boolean;
  readonly level: Interval;
}

const isBefore = ({ before, end }: Step, { chain }: Followed): boolean => {
  const at = before.chain.findIndex((position, index) => position !== chain[index]);
  return at >= 0
    ? (before.chain[at] as number) < (chain[at] as number)
    : end < (chain.at(-1) as number);
};

const isLess = (step: Step, than: Followed): boolean =>
  step.certain === than.certain
    ? step.level.high < than.level.high ||
      (step.level.high === than.level.high &&
        (step.level.low < than.level.low ||
          (step.level.low === than.level.low && isBefore(step, than))))
    : step.certain;

const followed = ({ before, end, treaty, certain, level }: Step): Followed => ({
  chain: [...before.chain, end],
  treaties: [...before.treaties, treaty],
  certain,
  level,
});

/** What is known of all chains of one length: the lowest bounds, and for each end the way that protects least. */
class Reached {
  low = Number.POSITIVE_INFINITY;
  high = Number.POSITIVE_INFINITY;
  decides: Followed | undefined;
  /** By the last treaty, certain ways and others apart; then by position of the last state. */
  readonly #ways = new Map<string, { certain: Followed[]; possible: Followed[] }>();

  add(step: Step): void {
    this.low = Math.min(this.low, step.level.low);
    if (step.certain) this.high = Math.min(this.high, step.level.high);
    if (!this.decides || isLess(step, this.decides)) this.decides = followed(step);
    const ways = this.#ways.get(step.treaty) ?? { certain: [], possible: [] };
    if (ways.certain.length + ways.possible.length === 0) this.#ways.set(step.treaty, ways);
    const byEnd = step.certain ? ways.certain : ways.possible;
    const known = byEnd[step.end];
    if (!known || isLess(step, known)) byEnd[step.end] = followed(step);
  }

  /** For each end, last treaty and certainty one chain. */
  chains(): Followed[] {
    return [...this.#ways.values()].flatMap(({ certain, possible }) =>
      [...certain, ...possible].filter((one) => one !== undefined),
    );
  }
}

/**
 * Where data may go next: chains of up to `transfers` further hand-overs, each allowed by the treaty
 * under which the holder got them. The least protection over all chains decides. From the second
 * transfer on, ways that end in one state by one treaty are bundled to the one that protects least so
 * far, so that the number of chains stays bounded.
 */
export function onward(
  requested: string,
  paths: Paths,
  question: PathQuestion,
  transfers: number,
): OnwardTransfer[] {
  const { table } = paths;
  const settledOf = new Map(question.treaties.map(({ id, settled }) => [id, settled]));
  const start = table.position.get(requested);
  if (start === undefined) return [];
  const seen = new Set<number>([start]);
  let chains: Followed[] = [];
  paths.visit(requested, (requesting, { treaty }, certain, level) => {
    chains.push({ chain: [start, requesting], treaties: [treaty.id], certain, level });
  });
  for (const { chain } of chains) seen.add(chain.at(-1) as number);
  const found: OnwardTransfer[] = [];
  for (let transfer = 1; transfer <= Math.min(transfers, MOST_TRANSFERS); transfer += 1) {
    const reached = new Reached();
    // What remains depends on the states of a chain alone, whichever treaties link them.
    for (const same of group(chains, ({ chain }) => chain.join()).values()) follow(same, reached);
    const { decides, low, high } = reached;
    if (!decides) break;
    chains = reached.chains();
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

  /** Goes one transfer on from chains of the same states that came about by different treaties. */
  function follow(same: readonly Followed[], reached: Reached): void {
    const { chain } = same[0] as Followed;
    const holder = table.states[chain.at(-1) as number] as string;
    const open = same.flatMap((before) => {
      const settled = settledOf.get(before.treaties.at(-1) ?? "") ?? [];
      const may = mayPassOn(question.answers.get(holder), settled);
      return may === "no" ? [] : [{ before, surely: before.certain && may === "certainly" }];
    });
    // Of ways that are alike in certainty, the first bundles the others: all leave the same level.
    const ways = [true, false].flatMap((surely) => open.find((one) => one.surely === surely) ?? []);
    if (ways.length === 0) return;
    const levels: Interval[] = [];
    paths.visit(holder, (end, { treaty }, certain) => {
      if (chain.includes(end)) return;
      const level = levels[end] ?? table.chainLevel([...chain, end]);
      levels[end] = level;
      for (const { before, surely } of ways)
        reached.add({ before, end, treaty: treaty.id, certain: surely && certain, level });
    });
  }
}
