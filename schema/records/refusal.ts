import { z } from "zod";
import { Clause, ClauseElsewhere } from "./clause.ts";
import { Citations } from "./source.ts";

/** When a clause applies at all. */
const GATES = ["no_other_mla_treaty"] as const;

export const When = z.enum(GATES).meta({
  description:
    "no_other_mla_treaty: only between states that no other treaty on mutual assistance binds; which pairs these are is not in the atlas",
});

/**
 * Clauses of cooperation to which another clause belongs: whole articles, or paragraphs of them; where
 * one clause extends a whole treaty, those of that treaty.
 */
export const AppliesTo = z
  .array(z.union([Clause, ClauseElsewhere]))
  .min(1)
  .meta({
    description:
      "The clauses of cooperation to which it belongs: articles or paragraphs, such as 29, or those they extend, such as budapest#29",
  });

/** On what a party may rest a refusal. */
const GROUNDS = [
  "dual_criminality",
  "political_offence",
  "rights",
  "sovereignty",
  "law_of_requested",
  "formal",
  "nationality",
  "scope",
  "secrecy",
] as const;

/** What a clause may forbid as a ground. */
const BARRED_GROUNDS = ["dual_criminality", "political_offence", "fiscal", "bank_secrecy"] as const;

/** A ground on which a party may, or must, refuse. */
export const RefusalEntry = z.strictObject({
  ground: z.enum(GROUNDS),
  clause: Clause,
  applies: ClauseElsewhere.optional().meta({
    description: "The clause of another treaty that it extends to its own offences",
  }),
  clauses: AppliesTo,
  force: z.enum(["must", "may"]).optional().meta({
    description: "must only where the text says so; leave out if the words were not read",
  }),
  when: When.optional(),
  ifLawAsks: z.boolean().optional().meta({
    description: "Whether it opens only where the law of the requested state has such a condition",
  }),
  closedList: z.boolean().optional().meta({
    description: "Whether the text allows no other ground for these clauses than those it lists",
  }),
  prosecuteInstead: Clause.optional().meta({
    description: "The clause by which a state that refuses on this ground has to prosecute itself",
  }),
  note: z.string().optional(),
  sources: Citations,
});
export type RefusalEntry = z.infer<typeof RefusalEntry>;

/** A ground that a clause takes away. */
export const BarEntry = z.strictObject({
  ground: z.enum(BARRED_GROUNDS),
  clause: Clause,
  applies: ClauseElsewhere.optional().meta({
    description: "The clause of another treaty that it extends to its own offences",
  }),
  clauses: AppliesTo,
  ownOffencesOnly: z
    .boolean()
    .optional()
    .meta({ description: "Whether it is barred for the treaty's own offences only" }),
  when: When.optional(),
  note: z.string().optional(),
  sources: Citations,
});
export type BarEntry = z.infer<typeof BarEntry>;
