import { type AssistanceRequest, basesOf, type RequestFacts } from "./assistance-request.ts";
import { mayAsk } from "./furthest.ts";
import { requestsTo } from "./requests-to.ts";
import { attachedTo, type RequestTreaty } from "./treaty.ts";

/** The safeguard that forbids passing data on. */
const LIMIT = "onward_transfer_limits";

/** The most further transfers that are followed. */
export const MOST_TRANSFERS = 3;

/** One further transfer: who may get, from those who hold the data by then, what they could not get before. */
export interface OnwardTransfer {
  readonly transfers: number;
  /** States that may ask a holder whose law is known not to limit passing on, all of it certain; by code. */
  readonly certainly: readonly string[];
  readonly possibly: readonly string[];
  /** States that hold the data by then and of which a source or a clause shows that they may not pass them on. */
  readonly limited: readonly string[];
}

/** What a state holds the data by. */
interface Holder {
  readonly certain: boolean;
  readonly requests: readonly AssistanceRequest[];
}

/** Whether a holder may pass data on: not where its own law, or each clause by which it got them, limits it. */
function mayPassOn(
  state: string,
  { requests }: Holder,
  facts: RequestFacts,
  treatyOf: ReadonlyMap<string, RequestTreaty>,
): "open" | "possibly" | "limited" {
  const own = facts.claims.of(state, LIMIT).value;
  if (own === "yes") return "limited";
  const duties = requests.map(({ treaty, clause }) => {
    const all = attachedTo(treatyOf.get(treaty)?.duties ?? [], clause);
    return all.find(({ safeguard, value }) => safeguard === LIMIT && value === "yes");
  });
  if (duties.every((duty) => duty?.when === null)) return "limited";
  return own === "no" && duties.includes(undefined) ? "open" : "possibly";
}

/**
 * Where data may go after they were handed over to those who may ask: transfer by transfer, each a request of its own
 * to a state that holds them. It says who may ask next, not that anybody does.
 */
export function onward(
  requested: string,
  given: RequestFacts,
  transfers: number,
): OnwardTransfer[] {
  const facts = { ...given, onceInForce: false };
  const bases = basesOf(facts);
  const treatyOf = new Map(facts.treaties.map((treaty) => [treaty.id, treaty]));
  const askersOf = (state: string) =>
    [...requestsTo(state, bases, facts)].flatMap(([asker, requests]) => {
      const certainty = mayAsk(requests);
      return certainty === null || asker === requested ? [] : [{ asker, requests, certainty }];
    });
  const holders = new Map<string, Holder>(
    askersOf(requested).map(({ asker, requests, certainty }) => [
      asker,
      { certain: certainty === "certainly", requests },
    ]),
  );
  const found: OnwardTransfer[] = [];
  for (let transfer = 1; transfer <= Math.min(transfers, MOST_TRANSFERS); transfer += 1) {
    const fresh = new Map<string, Holder>();
    const limited: string[] = [];
    for (const [state, holder] of holders) {
      const passes = mayPassOn(state, holder, facts, treatyOf);
      if (passes === "limited") {
        limited.push(state);
        continue;
      }
      for (const { asker, requests, certainty } of askersOf(state)) {
        if (holders.has(asker)) continue;
        const before = fresh.get(asker);
        const certain = holder.certain && passes === "open" && certainty === "certainly";
        fresh.set(asker, {
          certain: certain || before?.certain === true,
          requests: [...(before?.requests ?? []), ...requests],
        });
      }
    }
    const those = (certain: boolean) =>
      [...fresh].flatMap(([state, one]) => (one.certain === certain ? [state] : [])).sort();
    if (fresh.size === 0) break;
    found.push({
      transfers: transfer,
      certainly: those(true),
      possibly: those(false),
      limited: limited.sort(),
    });
    for (const [state, holder] of fresh) holders.set(state, holder);
  }
  return found;
}
