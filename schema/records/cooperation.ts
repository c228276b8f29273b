import { z } from "zod";
import { codebook, oneOf } from "../codebook/codebook.ts";
import { Clause, ClauseElsewhere } from "./clause.ts";
import { Citations } from "./source.ts";

/** What kind of help a clause is about; each has grounds of refusal of its own. */
const BRANCHES = ["provisional", "evidence", "live", "direct", "extradition"] as const;

/** How strongly a clause binds the state that is asked. */
export const DUTIES = ["shall", "endeavour", "as_law_allows", "by_agreement", "may"] as const;

/** Whom the asking state turns to: the other state, or past it a provider or person there. */
const CHANNELS = ["state", "direct"] as const;

/** What a request has to fulfil beside the offence; a closed list, so that measures can speak of each. */
const CONDITIONS = [
  "transnational",
  "organised_group",
  "for_gain",
  "racist_motive",
  "four_cross_border_cases",
  "punished_in_both",
  "similar_domestic_case",
  "provider_of_another_state",
  "kept_as_record",
  "located_in_requested",
  "emergency",
  "consent_of_entitled_person",
  "request_to_follow",
] as const;

const Scope = z.strictObject({
  ownOffences: z
    .boolean()
    .optional()
    .meta({ description: "Whether it reaches the offences that the treaty makes states punish" }),
  seriousMonths: z.int().positive().optional().meta({
    description: "It reaches other offences with at least this maximum, in months",
  }),
  electronicEvidence: z
    .boolean()
    .optional()
    .meta({ description: "Whether it reaches any offence whose evidence is electronic" }),
  minMonthsBoth: z.int().positive().optional().meta({
    description: "Least maximum, in months, that the laws of both states must give",
  }),
  conditions: z.array(z.enum(CONDITIONS)).default([]).meta({
    description: "What has to hold beside; nobody outside the case can check most of them",
  }),
});

/** A clause by which one party may ask another for the use of a power. */
export const CooperationEntry = z.strictObject({
  power: oneOf(codebook.power, "power"),
  clause: Clause,
  applies: ClauseElsewhere.optional().meta({
    description: "The clause of another treaty that it extends to its own offences",
  }),
  branch: z.enum(BRANCHES),
  channel: z.enum(CHANNELS).default("state"),
  duty: z.enum(DUTIES).optional().meta({
    description:
      "How strongly it binds the state that is asked; leave out if the words were not read",
  }),
  certainty: z.enum(["certainly", "possibly"]).default("certainly").meta({
    description:
      "possibly where the words, or the heading where they were not read, only may carry the power",
  }),
  read: z.boolean().meta({ description: "Whether somebody read the clause in a text" }),
  scope: Scope.optional().meta({ description: "Leave out if it was not read" }),
  note: z.string().optional(),
  sources: Citations,
});
export type CooperationEntry = z.infer<typeof CooperationEntry>;
