import type {
  ExposureReportResolvers,
  OnwardTransferResolvers,
  PathEdgeResolvers,
  PathSafeguardResolvers,
  RobustnessResolvers,
} from "../generated/resolvers.ts";
import { robustSentence } from "../sentences/robust.ts";
import { codeOf, codesOf } from "../store/lookups/codes.ts";
import { allRequired, required } from "../store/lookups/required.ts";

export const ExposureReport: ExposureReportResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  power: ({ power }, _, context) => codeOf("power", power, context),
  lens: ({ lens }, _, context) => codeOf("lens", lens, context),
  offence: ({ offence }, _, context) =>
    offence === null ? null : codeOf("offence", offence, context),
  onward: (found) => found.onward(),
  why: (found) => found.why(),
  robustness: (found) => found.robustness(),
};
export const OnwardTransfer: OnwardTransferResolvers = {
  chain: ({ chain }, _, context) => allRequired("Jurisdiction", chain.states, context),
  certainty: ({ chain }) => chain.certainty,
};
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
