import type {
  ElementAnswerResolvers,
  PenaltyResolvers,
  ProvisionResolvers,
} from "../generated/resolvers.ts";
import { codeOf, codesOf } from "../store/lookups/codes.ts";
import { required } from "../store/lookups/required.ts";
import { sources } from "../store/lookups/sources.ts";
import { inForce, periods } from "./in-force.ts";

export const Provision: ProvisionResolvers = {
  law: ({ law }, _, context) => required("Law", law, context),
  jurisdiction: ({ jurisdiction }, _, context) => required("Jurisdiction", jurisdiction, context),
  offences: ({ offences }, _, context) => codesOf("offence", offences, context),
  powers: ({ powers }, _, context) => codesOf("power", powers, context),
  elements: ({ elements }) =>
    elements.map((answer) => {
      const [element = "", value = ""] = answer.split(":");
      return { element, value };
    }),
  inForce,
  periods,
  penalties: ({ id }, _, { loaders }) => loaders.linked("PUNISHED_BY", "Penalty").load(id),
  cases: ({ id }, _, { loaders }) => loaders.linked("CHARGED_UNDER", "Case", "in").load(id),
  contradictions: ({ id }, _, { loaders }) =>
    loaders.linked("DISPUTED_IN", "Contradiction").load(id),
  sources,
};

export const ElementAnswer: ElementAnswerResolvers = {
  element: ({ element }, _, context) => codeOf("element", element, context),
};

export const Penalty: PenaltyResolvers = { prison: ({ prison }) => prison as never };
