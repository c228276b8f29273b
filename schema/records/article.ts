import { z } from "zod";
import { codebook, oneOf } from "../codebook/codebook.ts";
import { Citations } from "./source.ts";

/** What an article of a treaty does. */
const ARTICLE_CLASSES = [
  "scope",
  "definition",
  "offence",
  "jurisdiction",
  "procedural_power",
  "safeguard",
  "cooperation",
  "prevention",
  "technical_assistance",
  "mechanism",
  "final",
] as const;

/** An article, as it is written under its treaty in the atlas. */
export const ArticleEntry = z.strictObject({
  number: z.int().positive(),
  title: z.string().min(1),
  gist: z.string().optional().meta({ description: "What it asks, in our own words" }),
  class: z.enum(ARTICLE_CLASSES),
  mandatory: z
    .boolean()
    .optional()
    .meta({ description: "Whether states must do it; leave out if not checked" }),
  enables: z
    .array(oneOf(codebook.power, "power"))
    .default([])
    .meta({ description: "Powers that a state may use for another, or must have" }),
  offences: z.array(oneOf(codebook.offence, "offence")).default([]),
  requires: z
    .array(oneOf(codebook.safeguard, "safeguard"))
    .default([])
    .meta({ description: "Safeguards that it asks of every party" }),
  descendsFrom: z
    .array(z.string())
    .default([])
    .meta({ description: "Articles it was modelled on, such as budapest#2" }),
  checked: z
    .enum(["official_text", "two_sources", "one_source", "unchecked"])
    .default("unchecked")
    .meta({ description: "How number and content were verified" }),
  sources: Citations,
});
