import type {
  ImposedSentenceResolvers,
  PrisonForWordsCodeCountResolvers,
  PrisonForWordsGroupCountResolvers,
  PrisonForWordsKindCountResolvers,
  PrisonForWordsResolvers,
  PrisonForWordsRobustnessResolvers,
  PrisonForWordsRowResolvers,
  SecondReadingAgreementResolvers,
} from "../generated/resolvers.ts";
import {
  agreementSentence,
  prisonForWordsSentences,
  wordsRobustSentence,
} from "../sentences/prison-for-words.ts";
import { speechIn } from "../sentences/speech.ts";
import { caution, wordsIn } from "../sentences/words.ts";
import type { Context } from "../store/context.ts";
import { codeOf, codesOf } from "../store/lookups/codes.ts";
import { allRequired, required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";

/** A field that lists the jurisdictions whose codes a row has. */
const named =
  <Row>(pick: (row: Row) => readonly string[]) =>
  (row: Row, _: unknown, context: Context) =>
    allRequired("Jurisdiction", pick(row), context);

export const PrisonForWords: PrisonForWordsResolvers = {
  offences: ({ offences }, _, context) => codesOf("offence", offences, context),
  objects: ({ objects }, _, context) => codesOf("expression_object", objects, context),
  rows: ({ rows }, { groups, jurisdictions }) =>
    rows.filter(
      ({ group, jurisdiction }) =>
        (groups ?? [group]).includes(group) &&
        (jurisdictions ?? [jurisdiction]).includes(jurisdiction),
    ),
  charged: ({ charged }, _, context) => allRequired("Case", charged, context),
  convicted: ({ convicted }, _, context) => allRequired("Case", convicted, context),
  signatories: named(({ signatories }) => signatories),
  sentences: (found, given, context) => prisonForWordsSentences(found, speechIn(given, context)),
  caution: caution("caution.words"),
};

export const PrisonForWordsRow: PrisonForWordsRowResolvers = {
  provision: ({ provision }, _, context) => required("Provision", provision, context),
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  offence: ({ offence }, _, context) => codeOf("offence", offence, context),
  objects: ({ reading }, _, context) =>
    codesOf("expression_object", reading?.objects ?? [], context),
  falsity: ({ reading }, _, context) =>
    reading ? codeOf("falsity", reading.falsity, context) : null,
  leaveToProsecute: ({ reading }) => (reading?.leaveToProsecute ?? null) as never,
  fineInstead: ({ reading }) => (reading?.fineInstead ?? null) as never,
  because: ({ reading }) => reading?.because ?? null,
  sources,
};

export const ImposedSentence: ImposedSentenceResolvers = {
  case: (imposed, _, context) => required("Case", imposed.case, context),
};
export const PrisonForWordsGroupCount: PrisonForWordsGroupCountResolvers = {
  count: ({ jurisdictions }) => jurisdictions.length,
  jurisdictions: named(({ jurisdictions }) => jurisdictions),
};
export const PrisonForWordsKindCount: PrisonForWordsKindCountResolvers = {
  count: ({ jurisdictions }) => jurisdictions.length,
  jurisdictions: named(({ jurisdictions }) => jurisdictions),
};
export const PrisonForWordsCodeCount: PrisonForWordsCodeCountResolvers = {
  code: ({ of, code }, _, context) => codeOf(of, code, context),
  count: ({ jurisdictions }) => jurisdictions.length,
  jurisdictions: named(({ jurisdictions }) => jurisdictions),
};
export const PrisonForWordsRobustness: PrisonForWordsRobustnessResolvers = {
  onOneProvision: named(({ onOneProvision }) => onOneProvision),
  exactlyAtLine: named(({ exactlyAtLine }) => exactlyAtLine),
  onReportsAlone: named(({ onReportsAlone }) => onReportsAlone),
  readOnce: named(({ readOnce }) => readOnce),
  lapseWithinYear: named(({ lapseWithinYear }) => lapseWithinYear),
  sentence: (found, { lang }) => wordsRobustSentence(found, wordsIn(lang ?? "en")),
};
export const SecondReadingAgreement: SecondReadingAgreementResolvers = {
  sentence: (found, { lang }) => agreementSentence(found, wordsIn(lang ?? "en")),
};
