import type {
  CodingCellResolvers,
  CodingRowResolvers,
  ComparisonResolvers,
  OffenceCellResolvers,
  OffenceRowResolvers,
} from "../generated/resolvers.ts";
import { differencesOf } from "../sentences/comparison.ts";
import { speechIn } from "../sentences/speech.ts";
import { codeOf } from "../store/lookups/codes.ts";
import { required } from "../store/lookups/required.ts";

export const Comparison: ComparisonResolvers = {
  differences: (found, given, context) => differencesOf(found, speechIn(given, context)),
  jurisdictions: ({ jurisdictions }, _, context) =>
    Promise.all(jurisdictions.map((id) => required("Jurisdiction", id, context))),
};
export const OffenceRow: OffenceRowResolvers = {
  code: ({ code }, _, context) => codeOf("offence", code, context),
};
export const OffenceCell: OffenceCellResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
};
export const CodingRow: CodingRowResolvers = {
  code: ({ kind, code }, _, context) => codeOf(kind, code, context),
};
export const CodingCell: CodingCellResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
};
