import type {
  AdoptionResolvers,
  FamiliesResolvers,
  FloorPartyResolvers,
  FloorRowResolvers,
  LetterScorecardResolvers,
  RatificationResolvers,
  RatificationsResolvers,
  ScorecardStatesResolvers,
  SpreadCountryResolvers,
  SpreadResolvers,
  StructuralFamilyResolvers,
  TextFamiliesResolvers,
  TreatyFloorResolvers,
  WhatIfChangeResolvers,
  WhatIfResolvers,
} from "../generated/resolvers.ts";
import {
  familiesSentences,
  floorSentences,
  ratificationsSentences,
  scorecardSentences,
  spreadSentences,
} from "../sentences/sentences.ts";
import { speechIn } from "../sentences/speech.ts";
import { textsNote } from "../sentences/text-families.ts";
import { whatIfSentences } from "../sentences/what-if.ts";
import { caution, wordsIn } from "../sentences/words.ts";
import { codeOf } from "../store/lookups/codes.ts";
import { allRequired, required } from "../store/lookups/required.ts";
import { shortTitleIn } from "../store/lookups/treaty-title.ts";

export const Spread: SpreadResolvers = {
  sentences: (found, given, context) => spreadSentences(found, speechIn(given, context)),
  caution: caution("caution.spread"),
  offence: ({ offence }, _, context) => codeOf("offence", offence, context),
  knownNotToPunish: ({ knownNotToPunish }, _, context) =>
    allRequired("Jurisdiction", knownNotToPunish, context),
};
export const SpreadCountry: SpreadCountryResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  provision: ({ provision }, _, context) => required("Provision", provision, context),
};
export const Families: FamiliesResolvers = {
  sentences: (found, given, context) => familiesSentences(found, speechIn(given, context)),
  caution: caution("caution.families"),
  offence: ({ offence }, _, context) => codeOf("offence", offence, context),
};
export const TextFamilies: TextFamiliesResolvers = {
  note: (found, { lang }) => textsNote(found, wordsIn(lang ?? "en")),
};
export const Adoption: AdoptionResolvers = {
  jurisdiction: ({ provision }, _, context) =>
    required("Jurisdiction", provision.jurisdiction, context),
};
export const StructuralFamily: StructuralFamilyResolvers = {
  commonModel: ({ commonModel }, _, context) =>
    commonModel === null ? null : required("Treaty", commonModel, context),
};
export const WhatIf: WhatIfResolvers = {
  power: ({ power }, _, context) => codeOf("power", power, context),
  lens: ({ lens }, _, context) => codeOf("lens", lens, context),
  sentences: (found, given, context) => whatIfSentences(found, speechIn(given, context)),
  caution: caution("caution.whatIf"),
};
export const WhatIfChange: WhatIfChangeResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
};
export const TreatyFloor: TreatyFloorResolvers = {
  sentences: async (found, given, context) => {
    const speech = speechIn(given, context);
    const treaty = await required("Treaty", found.treaty, context);
    return floorSentences(found, shortTitleIn(treaty, given.lang), speech);
  },
  caution: caution("caution.floor"),
  treaty: ({ treaty }, _, context) => required("Treaty", treaty, context),
  lens: ({ lens }, _, context) => codeOf("lens", lens, context),
};
export const Ratifications: RatificationsResolvers = {
  sentences: (found, given, context) => ratificationsSentences(found, speechIn(given, context)),
  caution: caution("caution.ratifications"),
  treaty: ({ treaty }, _, context) => required("Treaty", treaty, context),
};
export const Ratification: RatificationResolvers = {
  couldAsk: ({ couldAsk }, _, context) => allRequired("Jurisdiction", couldAsk, context),
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
};
export const FloorRow: FloorRowResolvers = {
  safeguard: ({ safeguard }, _, context) => codeOf("safeguard", safeguard, context),
  articles: ({ articles }, _, context) => allRequired("Article", articles, context),
};
export const FloorParty: FloorPartyResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
};
export const LetterScorecard: LetterScorecardResolvers = {
  sentences: (found, { lang }) => scorecardSentences(found, wordsIn(lang ?? "en")),
  caution: caution("caution.scorecard"),
};
export const ScorecardStates: ScorecardStatesResolvers = {
  safeguard: ({ safeguard }, _, context) => codeOf("safeguard", safeguard, context),
  unknown: ({ unknown, notApplicable }) => unknown + notApplicable,
};
