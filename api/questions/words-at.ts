import { group } from "d3";
import { EXPRESSION_OFFENCES } from "../../schema/records/expression.ts";
import { prisonForWords } from "../measures/prison-for-words.ts";
import type { WordsOf } from "../measures/request/who-may-ask.ts";
import type { Context } from "../store/context.ts";
import type { Facts } from "../store/facts.ts";
import { wordsFactsOf } from "../store/words-facts.ts";

/** What is known of each state at a line on a day: the measure of prison for words, asked once for all. */
export async function wordsAt(
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
