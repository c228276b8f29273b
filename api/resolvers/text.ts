import type {
  TextMatchResolvers,
  TextMemberResolvers,
  TextResolvers,
} from "../generated/resolvers.ts";
import { codesOf } from "../store/lookups/codes.ts";
import { required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";

export const Text: TextResolvers = {
  law: ({ law }, _, context) => required("Law", law, context),
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  provision: ({ provision }, _, context) =>
    provision === null ? null : required("Provision", provision, context),
  offences: ({ offences }, _, context) => codesOf("offence", offences, context),
  sources,
};
export const TextMatch: TextMatchResolvers = {
  a: ({ a }, _, context) => required("Text", a, context),
  b: ({ b }, _, context) => required("Text", b, context),
};
export const TextMember: TextMemberResolvers = {
  text: ({ id }, _, context) => required("Text", id, context),
};
