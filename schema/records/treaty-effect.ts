import { z } from "zod";
import { codebook, oneOf } from "../codebook/codebook.ts";
import { Clause, ClauseElsewhere } from "./clause.ts";
import { DUTIES } from "./cooperation.ts";
import { AppliesTo, When } from "./refusal.ts";
import { Citations } from "./source.ts";

const common = {
  clause: Clause,
  applies: ClauseElsewhere.optional().meta({
    description: "The clause of another treaty that it extends to its own offences",
  }),
  clauses: AppliesTo,
  when: When.optional(),
  note: z.string().optional(),
  sources: Citations,
};

/** A duty of a treaty that settles a safeguard, whatever national law says. */
export const OverrideEntry = z.strictObject({
  safeguard: oneOf(codebook.safeguard, "safeguard"),
  value: z
    .enum(["yes", "partial", "no"])
    .meta({ description: "What the duty gives on every path to which it belongs" }),
  duty: z.enum(DUTIES).meta({ description: "How strongly it binds; an override needs shall" }),
  ...common,
});
export type OverrideEntry = z.infer<typeof OverrideEntry>;

/** What a treaty lets one of two states add to a request, case by case. */
export const PermitEntry = z.strictObject({
  safeguard: oneOf(codebook.safeguard, "safeguard"),
  by: z.enum(["requested", "requesting"]).meta({
    description: "Which of the two may set it: requested is the state that is asked",
  }),
  effect: z.enum(["gives", "limits"]).meta({
    description: "Whether it gives the safeguard where it is set, or takes from it",
  }),
  binds: z
    .boolean()
    .optional()
    .meta({ description: "Whether it binds once accepted; leave out if the text does not say" }),
  ...common,
});
export type PermitEntry = z.infer<typeof PermitEntry>;

/** Paragraphs that step back where another treaty on mutual assistance binds the pair. */
export const GateEntry = z.strictObject({
  clause: Clause,
  applies: common.applies,
  gated: AppliesTo.meta({ description: "The clauses that step back, such as 18(9)" }),
  when: When,
  note: z.string().optional(),
  sources: Citations,
});
export type GateEntry = z.infer<typeof GateEntry>;
