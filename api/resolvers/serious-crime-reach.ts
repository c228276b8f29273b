import type {
  SeriousCrimeReachResolvers,
  SeriousProvisionResolvers,
} from "../generated/resolvers.ts";
import { seriousSentences } from "../sentences/sentences.ts";
import { codesOf } from "../store/lookups/codes.ts";
import { required } from "../store/lookups/required.ts";

export const SeriousCrimeReach: SeriousCrimeReachResolvers = {
  sentences: (found, _, context) => seriousSentences(found, context),
  offences: ({ offences }, _, context) => codesOf("offence", offences, context),
};
export const SeriousProvision: SeriousProvisionResolvers = {
  provision: ({ provision }, _, context) => required("Provision", provision, context),
};
