import type {
  AbuseFlowResolvers,
  AbuseProvisionResolvers,
  CodeCountResolvers,
} from "../generated/resolvers.ts";
import { codeOf } from "./codes.ts";
import { required } from "./required.ts";

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
