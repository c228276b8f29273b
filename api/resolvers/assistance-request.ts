import { refuse } from "../arguments/errors.ts";
import type {
  AskerResolvers,
  AssistanceRequestResolvers,
  CollectedSafeguardResolvers,
  HandedOverSafeguardResolvers,
  OnceInForceResolvers,
  OnceInForceRowResolvers,
  OnwardTransferResolvers,
  RequestReachResolvers,
  RequestRefusalResolvers,
  WhoMayAskResolvers,
  WordsAtLineResolvers,
} from "../generated/resolvers.ts";
import { termOf } from "../measures/forms.ts";
import { mayAsk } from "../measures/request/furthest.ts";
import { MOST_TRANSFERS } from "../measures/request/onward.ts";
import { countRules } from "../measures/request/who-may-ask.ts";
import { caution } from "../sentences/words.ts";
import { codeOf } from "../store/lookups/codes.ts";
import { allRequired, required } from "../store/lookups/required.ts";

export const AssistanceRequest: AssistanceRequestResolvers = {
  requesting: ({ requesting }, _, context) => required("Jurisdiction", requesting, context),
  requested: ({ requested }, _, context) => required("Jurisdiction", requested, context),
  treaty: ({ treaty }, _, context) => required("Treaty", treaty, context),
  clause: ({ clause }, _, context) => required("Cooperation", clause.id, context),
  article: ({ treaty, clause }, _, { loaders }) =>
    loaders.node("Article").load(`${treaty}#${Number.parseInt(clause.clause, 10)}`),
  power: ({ clause }, _, context) => codeOf("power", clause.power, context),
  offence: ({ offence }, _, context) =>
    offence === null ? null : codeOf("offence", offence, context),
  mayAsk: (found) => mayAsk([found]),
  refusal: (found) => found.refusal(),
  collecting: (found) => found.collecting(),
  afterHandOver: (found) => found.afterHandOver(),
  caution: caution("caution.request"),
};

export const RequestReach: RequestReachResolvers = {
  conditions: ({ conditions }) => conditions as never,
  provisions: ({ provisions }, _, context) => allRequired("Provision", provisions, context),
};

const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);

export const RequestRefusal: RequestRefusalResolvers = {
  alwaysOpen: ({ alwaysOpen }, _, context) => allRequired("Refusal", ids(alwaysOpen), context),
  mayBeInvoked: ({ mayBeInvoked }, _, context) =>
    allRequired("Refusal", ids(mayBeInvoked), context),
  opened: ({ opened }, _, context) => opened && required("Refusal", opened.id, context),
  barred: ({ barred }, _, context) => allRequired("Bar", ids(barred), context),
};

export const CollectedSafeguard: CollectedSafeguardResolvers = {
  safeguard: ({ safeguard }, _, context) => codeOf("safeguard", safeguard, context),
  codings: ({ codings }, _, context) => allRequired("Coding", codings, context),
  secrecy: ({ secrecy }, _, context) => secrecy && required("Permit", secrecy.id, context),
};

export const HandedOverSafeguard: HandedOverSafeguardResolvers = {
  safeguard: ({ safeguard }, _, context) => codeOf("safeguard", safeguard, context),
  codings: ({ codings }, _, context) => allRequired("Coding", codings, context),
  securedBy: ({ means, clause }, _, context) =>
    means === "secured" && clause ? required("Override", clause.id, context) : null,
  permittedBy: ({ means, clause }, _, context) =>
    means === "condition_may_be_set" && clause ? required("Permit", clause.id, context) : null,
};

export const WordsAtLine: WordsAtLineResolvers = {
  offence: ({ offence }, _, context) => codeOf("offence", offence, context),
  provision: ({ provision }, _, context) => required("Provision", provision, context),
  term: ({ months }) => termOf(months),
};

export const Asker: AskerResolvers = {
  requesting: ({ requesting }, _, context) => required("Jurisdiction", requesting, context),
  afterHandOver: ({ requests }) => countRules(requests[0]?.afterHandOver() ?? []),
};

export const WhoMayAsk: WhoMayAskResolvers = {
  caution: caution("caution.request"),
  requested: ({ requested }, _, context) => required("Jurisdiction", requested, context),
  power: ({ power }, _, context) => codeOf("power", power, context),
  treaties: ({ treaties }, _, context) => allRequired("Treaty", treaties, context),
  onward: ({ onward }, { transfers }) => {
    const asked = transfers ?? 1;
    if (asked < 0 || asked > MOST_TRANSFERS)
      throw refuse("BAD_USER_INPUT", `transfers must be 0 to ${MOST_TRANSFERS}, not ${asked}`);
    return onward(asked);
  },
};

export const OnwardTransfer: OnwardTransferResolvers = {
  certainly: ({ certainly }, _, context) => allRequired("Jurisdiction", certainly, context),
  possibly: ({ possibly }, _, context) => allRequired("Jurisdiction", possibly, context),
  limited: ({ limited }, _, context) => allRequired("Jurisdiction", limited, context),
  reached: ({ certainly, possibly }) => certainly.length + possibly.length,
};

export const OnceInForce: OnceInForceResolvers = {
  treaty: ({ treaty }, _, context) => required("Treaty", treaty, context),
  caution: caution("caution.request"),
};

export const OnceInForceRow: OnceInForceRowResolvers = {
  requesting: ({ requesting }, _, context) => required("Jurisdiction", requesting, context),
};
