import type {
  CoverageReportResolvers,
  JurisdictionCoverageResolvers,
  SafeguardCoverageResolvers,
} from "../generated/resolvers.ts";
import { codeOf, codesOf } from "../store/lookups/codes.ts";
import { required } from "../store/lookups/required.ts";

export const CoverageReport: CoverageReportResolvers = {
  lens: ({ lens }, _, context) => (lens === null ? null : codeOf("lens", lens, context)),
};
export const JurisdictionCoverage: JurisdictionCoverageResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  missing: ({ missing }, _, context) => codesOf("safeguard", missing, context),
};
export const SafeguardCoverage: SafeguardCoverageResolvers = {
  safeguard: ({ safeguard }, _, context) => codeOf("safeguard", safeguard, context),
};
