import { jurisdictionsAsked } from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { bindingPaths, exposure as exposureMeasure, refusablePaths } from "../measures/exposure.ts";
import { dropOf, type ExposureReport, ladder } from "../measures/exposure-report.ts";
import { level } from "../measures/level.ts";
import { MOST_TRANSFERS, onward } from "../measures/onward.ts";
import { pathsOf } from "../measures/paths.ts";
import { whyExposed } from "../sentences/why-exposed.ts";
import type { Context } from "../store/context.ts";
import { inTurn } from "../store/heavy-work.ts";
import { pathQuestion, robustnessOf } from "./path-question.ts";

const CAUTION =
  "What treaties of the atlas allow: not how often it happens, that the state would comply, or that its courts stop mattering. Bilateral treaties, comity, police channels and voluntary disclosure are outside.";

export const exposure: NonNullable<QueryResolvers["exposure"]> = async (
  _,
  given,
  context: Context,
) => {
  const transfers = given.onward ?? 1;
  if (transfers < 0 || transfers > MOST_TRANSFERS)
    throw refuse("BAD_USER_INPUT", `onward must be 0 to ${MOST_TRANSFERS}, not ${transfers}`);
  const asked = await pathQuestion(given, context);
  const [jurisdiction = ""] = jurisdictionsAsked([given.jurisdiction], asked.facts);
  const { question, lens } = asked;
  const paths = pathsOf(question);
  const edges = paths.to(jurisdiction);
  const own = level(
    question.answers.get(jurisdiction),
    question.safeguards,
    question.weights ?? {},
  );
  const all = exposureMeasure(edges);
  const askers = ladder(paths.leastOfEach(jurisdiction));
  const found: ExposureReport = {
    asOf: question.asOf,
    jurisdiction,
    power: question.power,
    lens,
    offence: question.offence ?? null,
    own,
    all,
    binding: exposureMeasure(bindingPaths(edges)),
    refusable: exposureMeasure(refusablePaths(edges)),
    drop: dropOf(own, all),
    askers,
    onward: () => onward(jurisdiction, paths, question, transfers),
    why: () => whyExposed(jurisdiction, all, context),
    robustness: () =>
      inTurn(context.signal, () =>
        robustnessOf(
          askers.map(({ requesting }) => requesting),
          asked,
          context,
        ),
      ),
    caution: CAUTION,
  };
  return found;
};
