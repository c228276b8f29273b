import type {
  CriminalisationGapResolvers,
  GapRowResolvers,
  PunishedResolvers,
} from "../generated/resolvers.ts";
import { gapSentence } from "../sentences/gap.ts";
import { gapSentences } from "../sentences/sentences.ts";
import { codeOf } from "../store/lookups/codes.ts";
import { allRequired, required } from "../store/lookups/required.ts";

export const CriminalisationGap: CriminalisationGapResolvers = {
  requesting: ({ requesting }, _, context) => required("Jurisdiction", requesting, context),
  requested: ({ requested }, _, context) => required("Jurisdiction", requested, context),
  asker: ({ requesting }, _, context) => required("Jurisdiction", requesting, context),
  asked: ({ requested }, _, context) => required("Jurisdiction", requested, context),
  treaty: ({ treaty }, _, context) => required("Treaty", treaty, context),
  sentences: (found, _, context) => gapSentences(found, context),
};
export const GapRow: GapRowResolvers = {
  asker: ({ requesting }) => requesting,
  asked: ({ requested }) => requested,
  offence: ({ offence }, _, context) => codeOf("offence", offence, context),
  inScope: ({ scope }) => (scope === "no" ? null : scope),
  gap: ({ gap }) => (gap === "no" ? null : gap),
  sentence: async (row, _, context) => {
    const [there, here] = await allRequired("Jurisdiction", row.between, context);
    return gapSentence(row, there?.nameEn ?? "", here?.nameEn ?? "");
  },
};
export const Punished: PunishedResolvers = {
  certainty: ({ certainty }) => (certainty === "no" ? null : certainty),
  highMonths: ({ highMonths }) => (Number.isFinite(highMonths) ? highMonths : null),
  provisions: ({ provisions }, _, context) => allRequired("Provision", provisions, context),
};
