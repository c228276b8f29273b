import { z } from "zod";
import { Iso3 } from "./jurisdiction.ts";

/** An organisation that signed a letter, took a position or answers for a claim. */
export const OrganizationEntry = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, "small letters, digits and hyphens, such as human-rights-watch")
    .meta({ description: "Short id, the same in every file; never changes" }),
  name: z.string().min(1),
  jurisdiction: Iso3.optional().meta({
    description: "Where it is at home; leave out if it works worldwide or that is not known",
  }),
});
export type OrganizationEntry = z.infer<typeof OrganizationEntry>;
