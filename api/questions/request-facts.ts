import { dayAsked, offenceAsked, powerAsked } from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import type { Lens } from "../generated/resolvers.ts";
import { crimesOn } from "../measures/crimes.ts";
import { answersOn, safeguardsOf } from "../measures/level.ts";
import type { RequestFacts } from "../measures/request/assistance-request.ts";
import { type Claims, claimsOn } from "../measures/request/claims.ts";
import type { RequestTreaty } from "../measures/request/treaty.ts";
import type { Context } from "../store/context.ts";
import { type Facts, factsOf } from "../store/facts.ts";
import { requestTreatiesOf } from "../store/request-treaties.ts";

/** What every question about requests can be asked with. */
export interface RequestArguments {
  readonly power?: string | null | undefined;
  readonly lens?: Lens | null | undefined;
  readonly treaty?: string | null | undefined;
  readonly offence?: string | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly onceInForce?: boolean | null | undefined;
}

function treatyAsked(
  id: string | null | undefined,
  treaties: readonly RequestTreaty[],
): readonly RequestTreaty[] {
  if (id === null || id === undefined) return treaties;
  const one = treaties.find((treaty) => treaty.id === id);
  if (one) return [one];
  throw refuse(
    "BAD_USER_INPUT",
    `unknown treaty: ${JSON.stringify(id)}; one of ${treaties.map((treaty) => treaty.id).join(", ")}`,
  );
}

/** What the record says of safeguards for a power on a day. */
const claimsAsked = (facts: Facts, power: string, asOf: string, { release }: Context): Claims =>
  claimsOn(facts.safeguards, power, asOf, release.knowledgeDate);

/** The facts of a question about requests, and those of the release that they come from. */
export async function requestFacts(
  given: RequestArguments,
  context: Context,
): Promise<{ facts: Facts; request: RequestFacts }> {
  const [facts, treaties] = await Promise.all([factsOf(context), requestTreatiesOf(context)]);
  const asOf = dayAsked(given.asOf, context);
  const power = powerAsked(given.power ?? "production_content");
  const answers = answersOn(facts.safeguards, asOf, context.release.knowledgeDate);
  return {
    facts,
    request: {
      asOf,
      power,
      offence: given.offence ? offenceAsked(given.offence) : null,
      onceInForce: given.onceInForce === true,
      treaties: treatyAsked(given.treaty, treaties),
      safeguards: safeguardsOf(given.lens ?? "privacy_cross_border"),
      claims: claimsAsked(facts, power, asOf, context),
      crimes: crimesOn(facts.crimes, answers, asOf),
    },
  };
}
