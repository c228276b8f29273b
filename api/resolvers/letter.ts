import type {
  DemandAnswerResolvers,
  DemandResolvers,
  LetterResolvers,
  OrganizationResolvers,
} from "../generated/resolvers.ts";
import { codesOf } from "../store/lookups/codes.ts";
import { required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";

export const Letter: LetterResolvers = {
  treaty: ({ treaty }, _, context) => required("Treaty", treaty, context),
  signatories: ({ id }, _, { loaders }) => loaders.linked("SIGNED", "Organization", "in").load(id),
  demands: ({ id }, _, { loaders }) => loaders.linked("ASKS", "Demand").load(id),
  contradictions: ({ id }, _, { loaders }) =>
    loaders.linked("DISPUTED_IN", "Contradiction").load(id),
  sources,
};

export const Demand: DemandResolvers = {
  safeguards: ({ safeguards }, _, context) => codesOf("safeguard", safeguards, context),
  answers: ({ id }, _, { loaders }) => loaders.linked("ANSWERED_BY", "DemandAnswer").load(id),
  sources,
};

export const DemandAnswer: DemandAnswerResolvers = {
  value: ({ value }) => value as never,
  articles: ({ id }, _, { loaders }) => loaders.linked("POINTS_TO", "Article").load(id),
  saidBy: ({ saidBy }, _, context) =>
    saidBy === null ? null : required("Organization", saidBy, context),
  sources,
};

export const Organization: OrganizationResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) =>
    jurisdiction === null ? null : required("Jurisdiction", jurisdiction, context),
  letters: ({ id }, _, { loaders }) => loaders.linked("SIGNED", "Letter").load(id),
  positions: ({ id }, _, { loaders }) => loaders.linked("TOOK", "Position").load(id),
};
