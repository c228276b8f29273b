import type { RobustnessResolvers } from "../generated/resolvers.ts";
import { robustSentence } from "../sentences/robust.ts";
import { speechIn } from "../sentences/speech.ts";
import { codesOf } from "../store/lookups/codes.ts";
import { allRequired } from "../store/lookups/required.ts";

export const Robustness: RobustnessResolvers = {
  order: ({ order }, _, context) => allRequired("Jurisdiction", order, context),
  dependsOn: ({ dependsOn }, _, context) => codesOf("safeguard", dependsOn, context),
  weakSourced: ({ weakSourced }, _, context) => allRequired("Jurisdiction", weakSourced, context),
  sentence: (found, given, context) => robustSentence(found, speechIn(given, context)),
};
