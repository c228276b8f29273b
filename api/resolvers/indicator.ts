import { readIndicatorValue } from "../../schema/records/indicator.ts";
import type { IndicatorResolvers } from "../generated/resolvers.ts";
import { required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";

export const Indicator: IndicatorResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  better: ({ better }) => better as never,
  values: ({ values }) => values.map(readIndicatorValue),
  sources,
};
