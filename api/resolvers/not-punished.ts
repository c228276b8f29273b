import { dayAsked } from "../arguments/checks.ts";
import type { NotPunishedResolvers } from "../generated/resolvers.ts";
import { notPunishedOn } from "../measures/not-punished.ts";
import { offenceOn } from "../measures/offence-on.ts";
import { factsOf } from "../store/facts.ts";
import { codeOf } from "../store/lookups/codes.ts";
import { required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";

export const NotPunished: NotPunishedResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  offence: ({ offence }, _, context) => codeOf("offence", offence, context),
  holds: async (row, given, context) => {
    const asOf = dayAsked(given.asOf, context);
    if (!notPunishedOn(row, asOf)) return false;
    const { jurisdiction, offence } = row;
    return offenceOn({ jurisdiction, offence, asOf }, await factsOf(context)).inForce === null;
  },
  sources,
};
