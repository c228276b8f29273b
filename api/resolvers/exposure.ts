import type {
  PathEdgeResolvers,
  PathSafeguardResolvers,
  RobustnessResolvers,
} from "../generated/resolvers.ts";
import { robustSentence } from "../sentences/robust.ts";
import { codeOf, codesOf } from "../store/lookups/codes.ts";
import { allRequired, required } from "../store/lookups/required.ts";

export const Robustness: RobustnessResolvers = {
  order: ({ order }, _, context) => allRequired("Jurisdiction", order, context),
  dependsOn: ({ dependsOn }, _, context) => codesOf("safeguard", dependsOn, context),
  weakSourced: ({ weakSourced }, _, context) => allRequired("Jurisdiction", weakSourced, context),
  sentence: (found) => robustSentence(found),
};
export const PathEdge: PathEdgeResolvers = {
  requesting: ({ requesting }, _, context) => required("Jurisdiction", requesting, context),
  requested: ({ requested }, _, context) => required("Jurisdiction", requested, context),
  asker: ({ requesting }, _, context) => required("Jurisdiction", requesting, context),
  asked: ({ requested }, _, context) => required("Jurisdiction", requested, context),
  treaty: ({ treaty }, _, context) => required("Treaty", treaty, context),
  article: ({ article }, _, { loaders }) => loaders.node("Article").load(article),
  safeguards: ({ safeguards }) => safeguards(),
  refusals: ({ refusals }, _, context) => allRequired("Refusal", refusals, context),
};
export const PathSafeguard: PathSafeguardResolvers = {
  code: ({ code }, _, context) => codeOf("safeguard", code, context),
};
