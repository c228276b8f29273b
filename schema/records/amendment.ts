import { z } from "zod";
import { PartialDate } from "./partial-date.ts";
import { Citations } from "./source.ts";

/** A change to a law, or to how it is applied. */
export const AmendmentEntry = z.strictObject({
  effect: z
    .enum([
      "amends",
      "inserts",
      "replaces",
      "repeals",
      "struck_down",
      "partly_struck_down",
      "suspended",
      "policy",
      "proposed",
    ])
    .meta({ description: "policy: the text stays, its use changes; proposed: not law yet" }),
  date: PartialDate.optional().meta({
    description: "When it took effect or was made; leave out if unknown",
  }),
  by: z.string().optional().meta({ description: "The act, judgment or body that made it" }),
  summary: z.string().min(1).meta({ description: "What changed, in our own words" }),
  sections: z.array(z.string()).optional().meta({ description: "The sections that it touches" }),
  sources: Citations,
});
export type AmendmentEntry = z.infer<typeof AmendmentEntry>;
