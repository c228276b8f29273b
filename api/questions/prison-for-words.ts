import { codebook } from "../../schema/codebook/codebook.ts";
import { EXPRESSION_OFFENCES } from "../../schema/records/expression.ts";
import { happenedBy } from "../../schema/records/partial-date.ts";
import { dayAsked, lineAsked } from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import {
  type PrisonForWords,
  prisonForWords as wordsMeasure,
} from "../measures/prison-for-words.ts";
import { factsOf } from "../store/facts.ts";
import { wordsFactsOf } from "../store/words-facts.ts";

/** Offences as given, which have to be of something said or published. */
function offencesAsked(given: readonly string[]): string[] {
  const wrong = given.find((code) => !EXPRESSION_OFFENCES.some((one) => one === code));
  if (wrong === undefined) return EXPRESSION_OFFENCES.filter((one) => given.includes(one));
  throw refuse(
    "BAD_USER_INPUT",
    `offences must be of something said or published, not ${JSON.stringify(wrong)}; any of ${EXPRESSION_OFFENCES.join(", ")}`,
  );
}

/** Objects as given; refused if the codebook has none such, or if what is not clear is asked for. */
function objectsAsked(given: readonly string[]): string[] {
  const known = Object.keys(codebook.expression_object).filter((code) => code !== "unclear");
  const wrong = given.find((code) => !known.includes(code));
  if (wrong === undefined) return known.filter((code) => given.includes(code));
  throw refuse(
    "UNKNOWN_CODE",
    `unknown object: ${JSON.stringify(wrong)}; any of ${known.join(", ")}`,
    { object: wrong },
  );
}

export const prisonForWords: NonNullable<QueryResolvers["prisonForWords"]> = async (
  _,
  given,
  context,
) => {
  const months = lineAsked(given.months);
  const asOf = dayAsked(given.asOf, context);
  const [{ jurisdictions, treaties }, { facts, sources }] = await Promise.all([
    factsOf(context),
    wordsFactsOf(context),
  ]);
  const found = wordsMeasure(
    facts,
    {
      months,
      asOf,
      offences: offencesAsked(given.offences ?? EXPRESSION_OFFENCES),
      objects: objectsAsked(given.objects ?? []),
    },
    jurisdictions.flatMap(({ id, researched }) => (researched ? [id] : [])),
    (id) => sources.get(id),
  );
  const convention = treaties.find(({ id }) => id === "treaty/uncc");
  const counted = found.groups.find(({ group }) => group === "counted")?.jurisdictions ?? [];
  const signed = new Set(
    convention?.participations.flatMap(({ jurisdiction, signed: date }) =>
      date !== null && happenedBy(date, asOf) === "certainly" ? [jurisdiction] : [],
    ),
  );
  const answer: PrisonForWords = {
    ...found,
    signatories: counted.filter((state) => signed.has(state)),
    treaty: {
      seriousMonths: convention?.seriousMonths ?? null,
      inForce:
        typeof convention?.inForce === "string" &&
        happenedBy(convention.inForce, asOf) === "certainly",
    },
  };
  return answer;
};
