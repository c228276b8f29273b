import type { PositionResolvers, TreatyEventResolvers } from "../generated/resolvers.ts";
import { required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";

export const Position: PositionResolvers = {
  treaty: ({ treaty }, _, context) => required("Treaty", treaty, context),
  jurisdiction: ({ jurisdiction }, _, context) =>
    jurisdiction === null ? null : required("Jurisdiction", jurisdiction, context),
  organization: ({ organization }, _, context) =>
    organization === null ? null : required("Organization", organization, context),
  topic: ({ topic }) => topic as never,
  stance: ({ stance }) => stance as never,
  articles: ({ id }, _, { loaders }) => loaders.linked("POINTS_TO", "Article").load(id),
  sources,
};

export const TreatyEvent: TreatyEventResolvers = { sources };
