import type {
  SeriousCrimeReachResolvers,
  SeriousProvisionResolvers,
} from "../generated/resolvers.ts";
import { seriousSentences } from "../sentences/sentences.ts";
import { speechIn } from "../sentences/speech.ts";
import { caution } from "../sentences/words.ts";
import { codesOf } from "../store/lookups/codes.ts";
import { required } from "../store/lookups/required.ts";

export const SeriousCrimeReach: SeriousCrimeReachResolvers = {
  sentences: (found, given, context) => seriousSentences(found, speechIn(given, context)),
  caution: caution("caution.serious"),
  offences: ({ offences }, _, context) => codesOf("offence", offences, context),
};
export const SeriousProvision: SeriousProvisionResolvers = {
  provision: ({ provision }, _, context) => required("Provision", provision, context),
};
