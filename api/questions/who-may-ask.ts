import { group } from "d3";
import { EXPRESSION_OFFENCES } from "../../schema/records/expression.ts";
import { jurisdictionsAsked, lineAsked } from "../arguments/checks.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { prisonForWords } from "../measures/prison-for-words.ts";
import { onward } from "../measures/request/onward.ts";
import { type WordsOf, whoMayAsk as whoMayAskMeasure } from "../measures/request/who-may-ask.ts";
import type { Context } from "../store/context.ts";
import type { Facts } from "../store/facts.ts";
import { wordsFactsOf } from "../store/words-facts.ts";
import { requestFacts } from "./request-facts.ts";

/** What is known of each state at a line on a day: the measure of prison for words, asked once for all. */
async function wordsAt(
  months: number,
  asOf: string,
  { jurisdictions }: Facts,
  context: Context,
): Promise<WordsOf> {
  const { facts, sources } = await wordsFactsOf(context);
  const { rows, groups } = prisonForWords(
    facts,
    { months, asOf, offences: EXPRESSION_OFFENCES, objects: [] },
    jurisdictions.flatMap(({ id, researched }) => (researched ? [id] : [])),
    (id) => sources.get(id),
  );
  const groupOf = new Map(
    groups.flatMap((one) => one.jurisdictions.map((state) => [state, one.group] as const)),
  );
  const counted = group(
    rows.filter((row) => row.group === "counted"),
    ({ jurisdiction }) => jurisdiction,
  );
  return (state) => ({
    group: groupOf.get(state) ?? null,
    offences: (counted.get(state) ?? []).flatMap(({ offence, provision, basicMonths }) =>
      basicMonths === null ? [] : [{ offence, provision, months: basicMonths }],
    ),
  });
}

export const whoMayAsk: NonNullable<QueryResolvers["whoMayAsk"]> = async (_, given, context) => {
  const { jurisdiction, ...asked } = given;
  const months = lineAsked(given.months);
  const { facts, request } = await requestFacts(asked, context);
  const [state = ""] = jurisdictionsAsked([jurisdiction], facts);
  const wordsOf = await wordsAt(months, request.asOf, facts, context);
  return {
    ...whoMayAskMeasure(state, months, request, wordsOf),
    onward: (transfers) => onward(state, request, transfers),
  };
};
