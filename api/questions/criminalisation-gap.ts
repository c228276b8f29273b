import { codebook } from "../../schema/codebook/codebook.ts";
import { jurisdictionsAsked } from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import type { QueryCriminalisationGapArgs, QueryResolvers } from "../generated/resolvers.ts";
import { both } from "../measures/bound-on.ts";
import {
  type CriminalisationGap,
  criminalisationGap as gapMeasure,
} from "../measures/criminalisation-gap.ts";
import { boundStates } from "../measures/requests.ts";
import { pathQuestion, treatiesAsked } from "./path-question.ts";

const CAUTION =
  "What each state is known to punish, as far as the atlas holds it: what it does not hold is unknown, and never taken for lawful. Other grounds of refusal depend on the case and the person.";

const ORDER = ["certainly", "possibly", "no"];
const OFFENCES = Object.keys(codebook.offence);

/** The requesting and the requested state, also by the deprecated names; refused unless each is given once. */
function pairIn({
  requesting,
  requested,
  asker,
  asked,
}: Partial<QueryCriminalisationGapArgs>): readonly [string, string] {
  const [first, second] = [requesting ?? asker, requested ?? asked];
  if (first == null || second == null)
    throw refuse("BAD_USER_INPUT", "requesting and requested must both be given, such as KEN, DEU");
  if ((asker ?? first) !== first || (asked ?? second) !== second)
    throw refuse(
      "BAD_USER_INPUT",
      "asker is the old name of requesting, and asked of requested; give one of the two",
    );
  return [first, second];
}

export const criminalisationGap: NonNullable<QueryResolvers["criminalisationGap"]> = async (
  _,
  given,
  context,
) => {
  const { facts, question } = await pathQuestion(
    { asOf: given.asOf, scenario: given.scenario },
    context,
  );
  const [requesting = "", requested = ""] = jurisdictionsAsked(pairIn(given), facts);
  if (requesting === requested || requested === "")
    throw refuse(
      "BAD_USER_INPUT",
      `requesting and requested must be two states, not ${requesting} twice`,
    );
  const [named] = treatiesAsked([given.treaty ?? "treaty/uncc"], facts.treaties);
  const supposed = question.treaties.find(({ id }) => id === named?.id);
  if (!supposed) throw new Error(`the question has no treaty ${named?.id}`);
  const seriousMonths = given.seriousMonths ?? supposed.scope.seriousMonths;
  const treaty = { ...supposed, scope: { ...supposed.scope, seriousMonths } };
  const crimes = question.crimes;
  if (!crimes) throw new Error("a question about paths always has crimes");
  const bound = boundStates(treaty, question.asOf);
  const binds = both(bound.get(requesting) ?? "no", bound.get(requested) ?? "no");
  const rows = gapMeasure(requesting, requested, treaty, crimes, OFFENCES).sort(
    (a, b) => ORDER.indexOf(a.gap) - ORDER.indexOf(b.gap),
  );
  const found: CriminalisationGap = {
    asOf: question.asOf,
    requesting,
    requested,
    treaty: treaty.id,
    bound: binds === "no" ? null : binds,
    seriousMonths,
    rows,
    certain: rows.filter(({ gap }) => gap === "certainly").length,
    possible: rows.filter(({ gap }) => gap === "possibly").length,
    caution: CAUTION,
  };
  return found;
};
