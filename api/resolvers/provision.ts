import type {
  ElementAnswerResolvers,
  ExpressionReadingResolvers,
  InForceAsOfResolvers,
  PenaltyResolvers,
  ProvisionResolvers,
  SecondReadingResolvers,
} from "../generated/resolvers.ts";
import { basicMaximum } from "../measures/basic-maximum.ts";
import { termOf } from "../measures/forms.ts";
import { codeOf, codesOf } from "../store/lookups/codes.ts";
import { required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";
import { inForce, periods } from "./in-force.ts";

export const Provision: ProvisionResolvers = {
  law: ({ law }, _, context) => required("Law", law, context),
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  offences: ({ offences }, _, context) => codesOf("offence", offences, context),
  primary: ({ primary }, _, context) => codesOf("offence", primary, context),
  expression: ({ id }, _, { loaders }) => loaders.linked("READ_IN", "ExpressionReading").load(id),
  powers: ({ powers }, _, context) => codesOf("power", powers, context),
  elements: ({ elements }) =>
    elements.map((answer) => {
      const [element = "", value = ""] = answer.split(":");
      return { element, value };
    }),
  inForce,
  periods,
  inForceAsOf: async ({ id }, _, { loaders }) =>
    (await loaders.linked("SHOWN_IN_FORCE_BY", "InForceAsOf").load(id))[0] ?? null,
  penalties: ({ id }, _, { loaders }) => loaders.linked("PUNISHED_BY", "Penalty").load(id),
  basicMaximum: async ({ id }, _, { loaders }) => {
    const months = basicMaximum(await loaders.linked("PUNISHED_BY", "Penalty").load(id));
    if (months === null) return null;
    return months === 0 ? { prison: "none", months: null } : termOf(months);
  },
  cases: ({ id }, _, { loaders }) => loaders.linked("CHARGED_UNDER", "Case", "in").load(id),
  contradictions: ({ id }, _, { loaders }) =>
    loaders.linked("DISPUTED_IN", "Contradiction").load(id),
  sources,
};

export const ElementAnswer: ElementAnswerResolvers = {
  element: ({ element }, _, context) => codeOf("element", element, context),
};

export const Penalty: PenaltyResolvers = {
  prison: ({ prison }) => prison as never,
  form: ({ form }, _, context) => (form === null ? null : codeOf("penalty_form", form, context)),
};

export const ExpressionReading: ExpressionReadingResolvers = {
  offence: ({ offence }, _, context) => codeOf("offence", offence, context),
  wordsOnly: ({ wordsOnly }, _, context) => codeOf("words_only", wordsOnly, context),
  objects: ({ objects }, _, context) => codesOf("expression_object", objects, context),
  falsity: ({ falsity }, _, context) => codeOf("falsity", falsity, context),
  leaveToProsecute: ({ leaveToProsecute }) => leaveToProsecute as never,
  fineInstead: ({ fineInstead }) => fineInstead as never,
  second: async ({ id }, _, { loaders }) =>
    (await loaders.linked("READ_AGAIN_IN", "SecondReading").load(id))[0] ?? null,
  sources,
};

export const SecondReading: SecondReadingResolvers = {
  wordsOnly: ({ wordsOnly }, _, context) => codeOf("words_only", wordsOnly, context),
  falsity: ({ falsity }, _, context) => codeOf("falsity", falsity, context),
  primary: ({ primary }) => primary as never,
  basicPrison: ({ basicPrison }) => basicPrison as never,
};

export const InForceAsOf: InForceAsOfResolvers = { sources };
