import { dayAsked } from "../arguments/checks.ts";
import type {
  ArticleResolvers,
  CooperationResolvers,
  OverrideResolvers,
  ParticipationResolvers,
  RefusalResolvers,
  ReservationResolvers,
  TreatyResolvers,
} from "../generated/resolvers.ts";
import { standingOn } from "../measures/standing-on.ts";
import { codeOf, codesOf } from "../store/lookups/codes.ts";
import { required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";

export const Treaty: TreatyResolvers = {
  refusalsRead: ({ refusalsRead }) => refusalsRead === true,
  kind: ({ kind }) => kind as never,
  articles: async ({ id }, _, { loaders }) =>
    (await loaders.linked("HAS_ARTICLE", "Article").load(id)).toSorted(
      (a, b) => a.number - b.number,
    ),
  cooperation: ({ id }, _, { loaders }) => loaders.linked("HAS_CLAUSE", "Cooperation").load(id),
  refusals: ({ id }, _, { loaders }) => loaders.linked("HAS_CLAUSE", "Refusal").load(id),
  overrides: ({ id }, _, { loaders }) => loaders.linked("HAS_CLAUSE", "Override").load(id),
  participations: ({ id }, _, { loaders }) =>
    loaders.linked("IN_TREATY", "Participation", "in").load(id),
  history: ({ id }, _, { loaders }) => loaders.linked("WENT_ON", "TreatyEvent").load(id),
  positions: ({ id }, _, { loaders }) => loaders.linked("POSITION_ON", "Position", "in").load(id),
  letters: ({ id }, _, { loaders }) => loaders.linked("ABOUT", "Letter", "in").load(id),
  contradictions: ({ id }, _, { loaders }) =>
    loaders.linked("DISPUTED_IN", "Contradiction").load(id),
  sources,
};

export const Article: ArticleResolvers = {
  treaty: ({ treaty }, _, context) => required("Treaty", treaty, context),
  enables: ({ enables }, _, context) => codesOf("power", enables, context),
  offences: ({ offences }, _, context) => codesOf("offence", offences, context),
  requires: ({ requires }, _, context) => codesOf("safeguard", requires, context),
  descendsFrom: ({ id }, _, { loaders }) => loaders.linked("DESCENDS_FROM", "Article").load(id),
  sources,
};

export const Cooperation: CooperationResolvers = {
  power: ({ power }, _, context) => codeOf("power", power, context),
  article: ({ treaty, article }, _, { loaders }) =>
    loaders.node("Article").load(`${treaty}#${article}`),
  sources,
};

export const Refusal: RefusalResolvers = { sources };

export const Override: OverrideResolvers = {
  safeguard: ({ safeguard }, _, context) => codeOf("safeguard", safeguard, context),
  sources,
};

export const Participation: ParticipationResolvers = {
  treaty: ({ treaty }, _, context) => required("Treaty", treaty, context),
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  reported: ({ reported }) => reported === true,
  standing: async (row, { asOf }, context) => {
    const { inForce } = await required("Treaty", row.treaty, context);
    return standingOn(row, inForce, dayAsked(asOf, context));
  },
  reservations: ({ id }, _, { loaders }) => loaders.linked("RESERVED", "Reservation").load(id),
  contradictions: ({ id }, _, { loaders }) =>
    loaders.linked("DISPUTED_IN", "Contradiction").load(id),
  sources,
};

export const Reservation: ReservationResolvers = { sources };
