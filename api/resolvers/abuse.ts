import type {
  AbuseFlowResolvers,
  AbuseProvisionResolvers,
  AbuseResolvers,
  CodeCountResolvers,
} from "../generated/resolvers.ts";
import { abuseSentences } from "../sentences/sentences.ts";
import { caution, wordsIn } from "../sentences/words.ts";
import { codeOf } from "../store/lookups/codes.ts";
import { required } from "../store/lookups/required.ts";

export const Abuse: AbuseResolvers = {
  sentences: (found, { lang }) => abuseSentences(found, wordsIn(lang ?? "en")),
  caution: caution("caution.abuse"),
};
export const AbuseFlow: AbuseFlowResolvers = {
  offence: ({ offence }, _, context) =>
    offence === null ? null : codeOf("offence", offence, context),
};
export const AbuseProvision: AbuseProvisionResolvers = {
  provision: ({ provision }, _, context) => required("Provision", provision, context),
};
export const CodeCount: CodeCountResolvers = {
  code: ({ code, kind }, _, context) => codeOf(kind, code, context),
};
