import { z } from "zod";
import { codebook, oneOf } from "../codebook/codebook.ts";
import { Contradiction } from "./contradiction.ts";
import { PartialDate } from "./partial-date.ts";
import { Citations } from "./source.ts";

/** Where a case stands by its last step on file. */
export const CASE_OUTCOMES = [
  "convicted_serving",
  "convicted_released",
  "convicted_without_prison",
  "convicted_unknown",
  "acquitted",
  "quashed",
  "pardoned",
  "ended_without_verdict",
  "open",
  "in_custody_not_tried",
  "released_without_charge",
  "died_in_custody",
  "executed",
  "died",
  "several",
  "unknown",
] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** What became of how many members of a group. */
const GroupOutcome = z.strictObject({
  outcome: z.enum(CASE_OUTCOMES).exclude(["several"]),
  people: z.int().positive(),
});

const Charge = z.strictObject({
  provision: z
    .string()
    .optional()
    .meta({ description: "law#section of this file, such as act/2018/5#22" }),
  law: z.string().optional().meta({ description: "The law, where no source gives the section" }),
  unknown: z
    .string()
    .optional()
    .meta({ description: "Why no law can be linked, in our own words" }),
});

const Stage = z.strictObject({
  stage: oneOf(codebook.stage, "stage"),
  partial: z.literal(true).optional().meta({
    description:
      "It ended some of the counts only, and the case went on: the outcome is not read off it",
  }),
  date: PartialDate.optional().meta({ description: "Leave out if no source gives it" }),
  court: z.string().optional(),
  note: z.string().optional(),
  sources: Citations,
});

const Sanction = z.strictObject({
  sanction: oneOf(codebook.sanction, "sanction"),
  over: z.literal(true).optional().meta({
    description: "A source tells that nothing of it is left to serve, served or not",
  }),
  months: z.number().positive().optional().meta({ description: "Length in months" }),
  amount: z.number().positive().optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  note: z.string().optional(),
});

/** A person, group or ruling, as it is written under its jurisdiction in the atlas. */
export const CaseEntry = z.strictObject({
  id: z
    .string()
    .regex(/^(\d{4}|undated)-[a-z0-9-]+$/, "a case id reads year-name, such as 2020-robert-alai")
    .meta({ description: "Year of the first stage and a name or pseudonym. Never changes" }),
  name: z
    .string()
    .min(1)
    .meta({ description: "The person as named, pseudonym, or a description of the group" }),
  naming: oneOf(codebook.naming, "naming").meta({ description: "Why the name may be shown" }),
  people: z
    .int()
    .positive()
    .optional()
    .meta({ description: "How many, for an aggregate, where a source counts them" }),
  roles: z.array(oneOf(codebook.role, "role")).min(1),
  summary: z.string().min(1).meta({ description: "What happened, in our own words" }),
  charges: z
    .array(
      Charge.refine((c) => [c.provision, c.law, c.unknown].filter(Boolean).length === 1, {
        error: "a charge names exactly one of provision, law, unknown",
      }),
    )
    .min(1, "say what was charged, or unknown and why"),
  stages: z.array(Stage).default([]),
  outcome: z.string().min(1).meta({ description: "Last known status, in our own words" }),
  followed: z.iso
    .date()
    .optional()
    .meta({ description: "Day when somebody last looked for news of the case, found or not" }),
  outcomes: z
    .array(GroupOutcome)
    .min(2)
    .optional()
    .meta({ description: "For a group whose members fared differently: how many fared how" }),
  sanctions: z.array(Sanction).default([]),
  rights: z.array(oneOf(codebook.right, "right")).default([]),
  crossBorder: z.array(oneOf(codebook.cross_border, "cross-border element")).default([]),
  note: z.string().optional(),
  sources: Citations,
  contradictions: z.array(Contradiction).optional(),
});
export type CaseEntry = z.infer<typeof CaseEntry>;
