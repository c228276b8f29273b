import { z } from "zod";
import { codebook, oneOf } from "../codebook/codebook.ts";
import { Contradiction } from "./contradiction.ts";
import { OrganizationEntry } from "./organization.ts";
import { PartialDate } from "./partial-date.ts";
import { Citations, Source } from "./source.ts";

/** How a text answers a demand. */
const ANSWER_VALUES = ["met", "partly", "not_met", "unclear"] as const;

/** What somebody says of how a text of the treaty answers a demand. Several may say different things. */
const DemandAnswer = z.strictObject({
  value: z.enum(ANSWER_VALUES),
  articles: z
    .array(z.int().positive())
    .default([])
    .meta({ description: "Articles of the treaty that answer it" }),
  why: z.string().min(1).meta({ description: "The reason, in our own words" }),
  saidBy: OrganizationEntry.optional().meta({ description: "Who says so; leave out if we do" }),
  on: z
    .string()
    .min(1)
    .meta({ description: "Which text was judged: the adopted text, or a draft of which day" }),
  adoptedText: z.boolean().meta({
    description: "Whether the text judged is the one that was adopted, not an earlier draft",
  }),
  sources: Citations,
});

const Demand = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+$/),
  demand: z.string().min(1).meta({ description: "What the letter asks, in our own words" }),
  safeguards: z
    .array(oneOf(codebook.safeguard, "safeguard"))
    .default([])
    .meta({ description: "Safeguards of the codebook that would meet it" }),
  answers: z.array(DemandAnswer).default([]),
  sources: Citations,
});

/** A letter to those who negotiate a treaty: one file of the atlas. */
export const LetterFile = z
  .strictObject({
    letter: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .meta({ description: "Its short id; never changes" }),
    title: z.string().min(1),
    dated: PartialDate.optional().meta({ description: "The day that it bears" }),
    published: PartialDate.optional(),
    addressee: z.string().min(1),
    treaty: z.string().meta({ description: "The treaty it is about, such as uncc" }),
    languages: z.array(z.string()).default([]).meta({ description: "BCP 47 tags of its versions" }),
    note: z.string().optional(),
    cite: Citations.meta({ description: "Sources of the fields above" }),
    sources: z.record(z.string(), Source),
    signatories: z
      .array(OrganizationEntry.extend({ sources: Citations }))
      .default([])
      .meta({ description: "Those of which a source says that they signed" }),
    demands: z.array(Demand).default([]),
    contradictions: z.array(Contradiction).optional(),
  })
  .meta({ title: "A letter in the Lawdrift atlas" });
export type LetterFile = z.infer<typeof LetterFile>;
