import type { CaseOutcome } from "../../schema/records/case.ts";
import { happenedBy } from "../../schema/records/partial-date.ts";
import { dayAsked } from "../arguments/checks.ts";
import type {
  CaseCooperationResolvers,
  CaseResolvers,
  ChargeResolvers,
  SanctionResolvers,
  StageResolvers,
} from "../generated/resolvers.ts";
import { boundOn } from "../measures/bound-on.ts";
import { namedAs } from "../measures/named-as.ts";
import type * as answers from "../store/answers.ts";
import { type Facts, factsOf } from "../store/facts.ts";
import { codeOf, codesOf } from "../store/lookups/codes.ts";
import { required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";

/** Signed, or consented to, by that day, and not left since: the state is not bound yet. */
const isPending = (
  participation: Facts["treaties"][number]["participations"][number],
  asOf: string,
) =>
  [participation.signed, participation.consented].some(
    (date) => date !== null && happenedBy(date, asOf) !== "no",
  ) &&
  (participation.denounced === null || happenedBy(participation.denounced, asOf) === "no");

export const Case: CaseResolvers = {
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  roles: ({ roles }, _, context) => codesOf("role", roles, context),
  rights: ({ rights }, _, context) => codesOf("right", rights, context),
  crossBorder: ({ crossBorder }, _, context) => codesOf("cross_border", crossBorder, context),
  charges: async ({ id, unknownCharges }, _, { loaders }) => {
    const [provisions, laws] = await Promise.all([
      loaders.linked("CHARGED_UNDER", "Provision").load(id),
      loaders.linked("CHARGED_UNDER", "Law").load(id),
    ]);
    const nothing = { provision: null, law: null, unknown: null };
    return [
      ...provisions.map((provision) => ({ ...nothing, provision })),
      ...laws.map((law) => ({ ...nothing, law })),
      ...unknownCharges.map((unknown) => ({ ...nothing, unknown })),
    ];
  },
  namedAs: async (found, _, { loaders }) =>
    namedAs(found, await loaders.linked("WENT_THROUGH", "Stage").load(found.id)),
  stages: ({ id }, _, { loaders }) => loaders.linked("WENT_THROUGH", "Stage").load(id),
  sanctions: ({ id }, _, { loaders }) => loaders.linked("SANCTIONED_WITH", "Sanction").load(id),
  cooperation: async ({ jurisdiction }, given, context) => {
    const asOf = dayAsked(given.asOf, context);
    const { treaties } = await factsOf(context);
    return treaties.flatMap((treaty): answers.CaseCooperation[] => {
      if (!treaty.cooperates) return [];
      const bound = treaty.participations.map((participation) => ({
        state: participation.jurisdiction,
        certainty: boundOn(participation, treaty.inForce, asOf),
      }));
      const own = bound.find(({ state }) => state === jurisdiction)?.certainty ?? "no";
      const participation = treaty.participations.find((one) => one.jurisdiction === jurisdiction);
      if (own === "no" && !(participation && isPending(participation, asOf))) return [];
      const others = bound.filter(
        ({ state, certainty }) => state !== jurisdiction && certainty === "certainly",
      );
      return [{ treaty: treaty.id, bound: own === "no" ? null : own, otherParties: others.length }];
    });
  },
  outcomeNow: ({ outcomeCode, outcomeAsOf, outcomes }) =>
    outcomeCode === null
      ? null
      : {
          code: outcomeCode as CaseOutcome,
          asOf: outcomeAsOf,
          counts: outcomes.map((one) => {
            const [outcome, people] = one.split(":");
            return { outcome: outcome as CaseOutcome, people: Number(people) };
          }),
        },
  contradictions: ({ id }, _, { loaders }) =>
    loaders.linked("DISPUTED_IN", "Contradiction").load(id),
  sources,
};

export const Charge: ChargeResolvers = {
  law: ({ law, provision }, _, context) =>
    provision === null ? law : required("Law", provision.law, context),
};

export const CaseCooperation: CaseCooperationResolvers = {
  treaty: ({ treaty }, _, context) => required("Treaty", treaty, context),
  clauses: ({ treaty }, _, { loaders }) => loaders.linked("HAS_CLAUSE", "Cooperation").load(treaty),
};

export const Stage: StageResolvers = {
  partial: ({ partial }) => partial === true,
  stage: ({ stage }, _, context) => codeOf("stage", stage, context),
  sources,
};

export const Sanction: SanctionResolvers = {
  over: ({ over }) => over === true,
  sanction: ({ sanction }, _, context) => codeOf("sanction", sanction, context),
};
