import { z } from "zod";
import { codebook, oneOf } from "../codebook/codebook.ts";
import { Contradiction } from "./contradiction.ts";
import { ExpressionReading, InForceAsOf } from "./expression.ts";
import { PartialDate } from "./partial-date.ts";
import { Penalty } from "./penalty.ts";
import { Citations } from "./source.ts";

const Elements = z.strictObject(
  Object.fromEntries(
    Object.entries(codebook.element).map(([id, element]) => [
      id,
      z
        .enum(element.values as [string, ...string[]])
        .optional()
        .meta({ description: element.question }),
    ]),
  ) as Record<string, z.ZodOptional<z.ZodEnum<Record<string, string>>>>,
);

/** How a provision stands today; `in_force` only where the law itself is. */
export const PROVISION_STATUSES = [
  "in_force",
  "replaced",
  "struck_down",
  "draft",
  "unknown",
] as const;

/** A section, article or paragraph of a law, as it is written under its law in the atlas. */
export const ProvisionEntry = z.strictObject({
  section: z.string().min(1).meta({
    description:
      "Its number as the law prints it, in quotes, such as “22” or “24(1)”; a short name if no source gives a number",
  }),
  version: z.string().optional().meta({
    description:
      "Only where one section has several wordings: the year of this wording, such as “2015”",
  }),
  title: z.string().optional().meta({ description: "Its heading" }),
  summary: z
    .string()
    .min(1)
    .meta({ description: "What it says, in our own words; never the text itself" }),
  offences: z
    .array(oneOf(codebook.offence, "offence"))
    .default([])
    .meta({ description: "What it punishes; empty for powers and safeguards" }),
  primary: z.array(oneOf(codebook.offence, "offence")).optional().meta({
    description:
      "Of its offences, those that it is about; leave out if nobody has read it for that. The order of offences says nothing",
  }),
  expression: z.array(ExpressionReading).default([]).meta({
    description: "One reading for each of its offences of something said or published",
  }),
  powers: z
    .array(oneOf(codebook.power, "power"))
    .default([])
    .meta({ description: "What it lets authorities do" }),
  elements: Elements.optional().meta({
    description: "How it is drafted; leave out what no source answers",
  }),
  vagueTerms: z.array(z.string()).optional().meta({
    description: "Operative words that the law does not define, according to a source",
  }),
  penalties: z
    .array(Penalty)
    .default([])
    .meta({ description: "Leave out if no source gives the penalty" }),
  from: PartialDate.optional().meta({ description: "When this wording came into force" }),
  to: PartialDate.optional().meta({ description: "When this wording ended" }),
  status: z.enum(PROVISION_STATUSES).default("in_force"),
  inForceAsOf: InForceAsOf.optional().meta({
    description: "The newest source that shows it in force; leave out if no source says so",
  }),
  insertedBy: z.string().optional().meta({ description: "The act that put it there" }),
  note: z.string().optional(),
  sources: Citations,
  contradictions: z.array(Contradiction).optional(),
});
export type ProvisionEntry = z.infer<typeof ProvisionEntry>;
