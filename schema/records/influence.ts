import { z } from "zod";
import { PartialDate } from "./partial-date.ts";
import { Citations } from "./source.ts";

/** How one law is said to have come from another. */
const INFLUENCE_KINDS = ["copied", "modelled_on", "cites", "assisted"] as const;
/** What the claim rests on. */
const INFLUENCE_EVIDENCE = [
  "statement_of_drafters",
  "comparison_of_texts",
  "drafting_history",
  "report",
] as const;

/** A claim, by somebody, that a law followed another. Never computed here; see text families. */
export const InfluenceEntry = z.strictObject({
  from: z
    .string()
    .min(1)
    .meta({ description: "The law or treaty followed, as the claim names it" }),
  fromId: z
    .string()
    .optional()
    .meta({ description: "Its id in the atlas, such as SGP/act/2019/18 or treaty/budapest" }),
  kind: z.enum(INFLUENCE_KINDS),
  claimedBy: z.string().min(1).meta({ description: "Who makes the claim" }),
  evidence: z.enum(INFLUENCE_EVIDENCE),
  date: PartialDate.optional(),
  note: z.string().optional(),
  sources: Citations,
});
