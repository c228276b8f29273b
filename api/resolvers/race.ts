import type {
  PathSafeguardResolvers,
  RaceEdgeResolvers,
  RaceResolvers,
  RaceStateResolvers,
} from "../generated/resolvers.ts";
import { codeOf } from "../store/lookups/codes.ts";
import { allRequired, required } from "../store/lookups/required.ts";

export const Race: RaceResolvers = {
  power: ({ power }, _, context) => codeOf("power", power, context),
  lens: ({ lens }, _, context) => codeOf("lens", lens, context),
  treaties: ({ treaties }, _, context) => allRequired("Treaty", treaties, context),
  robustness: (found) => found.robustness(),
};
export const RaceState: RaceStateResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
};
export const RaceEdge: RaceEdgeResolvers = {
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
