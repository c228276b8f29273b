import type {
  RaceEdgeResolvers,
  RaceResolvers,
  RaceStateResolvers,
} from "../generated/resolvers.ts";
import { onlyWithGroup } from "../measures/request/furthest.ts";
import { countMeans, countRules } from "../measures/request/who-may-ask.ts";
import { caution } from "../sentences/words.ts";
import { codeOf } from "../store/lookups/codes.ts";
import { allRequired, required } from "../store/lookups/required.ts";

export const Race: RaceResolvers = {
  power: ({ power }, _, context) => codeOf("power", power, context),
  lens: ({ lens }, _, context) => codeOf("lens", lens, context),
  offence: ({ offence }, _, context) =>
    offence === null ? null : codeOf("offence", offence, context),
  treaties: ({ treaties }, _, context) => allRequired("Treaty", treaties, context),
  robustness: (found) => found.robustness(),
  caution: caution("caution.request"),
};
export const RaceState: RaceStateResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  mayAskToday: ({ mayAskToday }, _, context) => allRequired("Jurisdiction", mayAskToday, context),
  possiblyMayAskToday: ({ possiblyMayAskToday }, _, context) =>
    allRequired("Jurisdiction", possiblyMayAskToday, context),
  mayAskOnceInForce: ({ mayAskOnceInForce }, _, context) =>
    allRequired("Jurisdiction", mayAskOnceInForce, context),
};
export const RaceEdge: RaceEdgeResolvers = {
  requesting: ({ requesting }, _, context) => required("Jurisdiction", requesting, context),
  requested: ({ requested }, _, context) => required("Jurisdiction", requested, context),
  asker: ({ requesting }, _, context) => required("Jurisdiction", requesting, context),
  asked: ({ requested }, _, context) => required("Jurisdiction", requested, context),
  certainty: ({ today }) => today ?? "possibly",
  treaty: ({ requests: [first] }, _, context) => required("Treaty", first.treaty, context),
  article: ({ requests: [{ treaty, clause }] }, _, { loaders }) =>
    loaders.node("Article").load(`${treaty}#${Number.parseInt(clause.clause, 10)}`),
  onlyWithGroup: ({ requests }) => onlyWithGroup(requests),
  afterHandOver: ({ requests: [first] }) => countRules(first.afterHandOver()),
  means: ({ requests: [first] }) => countMeans(first.afterHandOver()),
};
