import { type Asker, askersOf, byWords, countsOf } from "../../charts/kit/askers.ts";
import { withoutGroup } from "../../charts/kit/group-condition.ts";
import { basesOf, examplePair, type Pair, type RequestData } from "../../charts/request/data.ts";
import { type RequestOptions, requestOptions } from "../../charts/request/options.ts";
import requestChart from "../../charts/request/request.tsx";
import { whoMayAskOptions } from "../../charts/who-may-ask/options.ts";
import whoMayAskChart from "../../charts/who-may-ask/who-may-ask.tsx";
import type { RequestPartsFragment, WhoMayAskQuery } from "../../generated/queries.ts";
import type { PageRequest } from "../../shell/page.ts";

/** Those who may ask a country today, and what the UN Convention would change. */
export interface AskersCounted {
  readonly counts: ReturnType<typeof countsOf>;
  /** Of those that may ask today, so many need no organised group. */
  readonly free: number;
  /** The treaties by which they need none. */
  readonly freeBy: readonly string[];
  /** So many more could ask once the Convention is in force for all that signed it. */
  readonly more: number;
  /** So many of those that need an organised group today would need none then. */
  readonly freed: number;
  /** Those with prison for words at the line that punish what the country is known not to punish. */
  readonly knownNot: readonly Asker[];
  /** Those with prison for words at the line with whom a protection of the country has no counterpart, as a source shows. */
  readonly noCounterpart: number;
}

export interface CountryAnswer {
  readonly answer: WhoMayAskQuery;
  readonly counted: AskersCounted;
  /** One request, worked through; null where nobody is known to be able to ask. */
  readonly example: {
    readonly pair: Pair;
    readonly data: RequestData;
    readonly basis: RequestPartsFragment;
  } | null;
}

export function countAskers(answer: WhoMayAskQuery): AskersCounted {
  const askers = askersOf(answer);
  const now = askers.filter(({ time }) => time === "today");
  const free = now.filter(({ said }) => withoutGroup(said).length > 0);
  const freeNow = new Set(free.map(({ requesting }) => requesting.id));
  const later = answer.later?.askers ?? [];
  const withWords = byWords(now).filter(({ words }) => words.length > 0);
  return {
    counts: countsOf(askers),
    free: free.length,
    freeBy: [
      ...new Set(
        free.flatMap(({ said }) => withoutGroup(said).map(({ treaty }) => treaty.shortTitle)),
      ),
    ],
    more: later.filter(({ today }) => (today ?? null) === null).length,
    freed: later.filter(
      ({ today, requesting, requests }) =>
        today === "certainly" && !freeNow.has(requesting.id) && withoutGroup(requests).length > 0,
    ).length,
    knownNot: withWords.filter(({ mark }) => mark === "known_not_to_punish"),
    noCounterpart: withWords.filter(({ afterHandOver }) => afterHandOver.noneKnownToExist > 0)
      .length,
  };
}

/** What is said of one country: who may ask it, and one request worked through. */
export async function loadAnswer(
  country: string,
  months: number | null,
  { ask, t }: PageRequest,
): Promise<CountryAnswer> {
  const none = new URLSearchParams();
  const options = { ...whoMayAskOptions.parse(none, t), country, months, onceInForce: true };
  const { answer } = await whoMayAskChart.load(options, { ask, t });
  const pair = examplePair(answer);
  const counted = countAskers(answer);
  if (pair === null) return { answer, counted, example: null };
  const asked: RequestOptions = { ...requestOptions.parse(none, t), ...pair };
  const data = await requestChart.load(asked, { ask, t });
  const [basis] = basesOf(data);
  return { answer, counted, example: basis ? { pair, data, basis } : null };
}
