import { z } from "zod";
import { codebook, oneOf } from "../codebook/codebook.ts";
import { PartialDate } from "./partial-date.ts";
import { Citations } from "./source.ts";

const provisionRef = z
  .string()
  .regex(/^[a-z].*#.+$/, "a provision is written law#section, such as act/2018/5#22")
  .meta({ description: "law#section, such as act/2018/5#22" });

const shared = {
  provision: provisionRef
    .optional()
    .meta({ description: "The provision it rests on, if that is in this file" }),
  pinpoint: z
    .string()
    .optional()
    .meta({ description: "Law and section in words, such as: CPC s. 118A" }),
  note: z.string().optional().meta({ description: "Why this value, in our own words" }),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  coder: z.string().default("lawdrift").meta({ description: "Who coded it" }),
  reviewedBy: z
    .string()
    .optional()
    .meta({ description: "The real name of a reviewer, put in by that reviewer" }),
  sources: Citations,
};

/** Who authorises a power in a jurisdiction. */
export const PowerEntry = z.strictObject({
  power: oneOf(codebook.power, "power"),
  authority: oneOf(codebook.authority, "authority").meta({
    description:
      "Who must authorise it; unknown where the sources are silent (that is not the same as none)",
  }),
  ...shared,
});
export type PowerEntry = z.infer<typeof PowerEntry>;

/** For which powers a safeguard was read: some of the codebook's, or a rule that is tied to none. */
const ReadFor = z.union([z.literal("all"), z.array(oneOf(codebook.power, "power")).min(1)]).meta({
  description:
    "Powers for which it was read, mutual_legal_assistance standing for help between states of every kind but extradition; all where the rule is tied to no power, such as a constitution's remedy; leave out if the sources do not show it",
});

/** Whether a jurisdiction's law gives a safeguard. */
export const SafeguardEntry = z.strictObject({
  safeguard: oneOf(codebook.safeguard, "safeguard"),
  value: oneOf(codebook.value, "value").meta({
    description: "yes, partial or no only where a source shows it",
  }),
  readFor: ReadFor.optional(),
  ...shared,
});
export type SafeguardEntry = z.infer<typeof SafeguardEntry>;
