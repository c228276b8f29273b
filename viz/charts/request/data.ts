import { ascending, descending } from "d3";
import { BadAddress } from "../../address/errors.ts";
import { USUAL_LINE, USUAL_POWER } from "../../address/options.ts";
import {
  RequestDocument,
  type RequestPartsFragment,
  type RequestQuery,
  type RequestQueryVariables,
  WhoMayAskDocument,
  type WhoMayAskQuery,
} from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import { type Asker, askersOf } from "../kit/askers.ts";
import { bestKnown } from "../kit/best-known.ts";
import type { ChartRequest } from "../kit/definition.ts";
import type { RequestOptions } from "./options.ts";

/** The two countries and the offence of a request. */
export interface Pair {
  readonly requesting: string;
  readonly requested: string;
  readonly offence: string | null;
}

export interface RequestData {
  readonly answer: RequestQuery;
  readonly pair: Pair;
  /** Whether the data chose the pair, because an address named none. */
  readonly isExample: boolean;
}

/** The heaviest of its offences of words, first those that the country asked is known not to punish. */
const offenceOf = ({ words, mark }: Asker): string | null =>
  words.find(({ requested }) => requested === mark)?.offence.code ?? null;

/** Who asks in an example: a country with prison for words, before all where the country asked does not punish it. */
function exampleAsker(askers: readonly Asker[]): Asker | undefined {
  const rank = ({ mark }: Asker) =>
    ["known_not_to_punish", "not_on_file", "punishes", "quiet"].indexOf(mark);
  return askers
    .filter(({ time }) => time === "today")
    .toSorted(
      (a, b) =>
        ascending(rank(a), rank(b)) ||
        descending(a.heaviest ?? 0, b.heaviest ?? 0) ||
        ascending(a.requesting.id, b.requesting.id),
    )[0];
}

/** The pair of an example in which one country is asked, chosen by the data; null where nobody is known to ask it. */
export function examplePair(answer: WhoMayAskQuery): Pair | null {
  const asker = exampleAsker(askersOf(answer));
  return asker
    ? {
        requesting: asker.requesting.id,
        requested: answer.whoMayAsk.requested.id,
        offence: offenceOf(asker),
      }
    : null;
}

async function pairOf(
  { requesting, requested, offence, power, asOf }: RequestOptions,
  { ask, t }: ChartRequest,
): Promise<Pair | null> {
  if (requesting !== null && requested !== null) return { requesting, requested, offence };
  const asked = requested ?? (await bestKnown(ask, requesting))?.country;
  if (asked === undefined) return null;
  if (requesting !== null) return { requesting, requested: asked, offence };
  const answer = await ask(
    WhoMayAskDocument,
    given({
      jurisdiction: asked,
      power: power ?? USUAL_POWER,
      months: USUAL_LINE,
      onceInForce: false,
      asOf,
      lang: t.lang,
    }),
  );
  const example = examplePair(answer);
  return example && { ...example, offence: offence ?? example.offence };
}

export const requestVariables = (
  { requesting, requested, offence }: Pair,
  { power, treaty, onceInForce, asOf }: RequestOptions,
  { lang }: Messages,
): RequestQueryVariables =>
  given({
    requesting,
    requested,
    power: power ?? USUAL_POWER,
    treaty,
    offence,
    onceInForce,
    asOf,
    lang,
  });

export async function loadRequest(
  options: RequestOptions,
  request: ChartRequest,
): Promise<RequestData> {
  const pair = await pairOf(options, request);
  const { t } = request;
  if (pair === null) throw new BadAddress(t("refused.country", { code: t("refused.noneNamed") }));
  const answer = await request.ask(RequestDocument, requestVariables(pair, options, t));
  return { answer, pair, isExample: options.requesting === null && options.requested === null };
}

const FURTHEST = ["in_scope", "possibly", "depends_on_offence", "out"];

/** The answers for each clause between the two, the one that reaches furthest first. */
export const basesOf = ({ answer }: RequestData): RequestPartsFragment[] =>
  answer.request.toSorted(
    ({ reach: a }, { reach: b }) =>
      ascending(FURTHEST.indexOf(a.value), FURTHEST.indexOf(b.value)) ||
      ascending(a.reasons.length, b.reasons.length),
  );
