import { z } from "zod";
import { PartialDate } from "./partial-date.ts";

/** Ids that are no longer in use; none is ever used again. One file of the atlas, `ids.yaml`. */
export const RetiredFile = z
  .strictObject({
    merged: z
      .array(
        z.strictObject({
          id: z.string().min(1).meta({ description: "The id that was" }),
          into: z.string().min(1).meta({ description: "The id that took its place" }),
          date: PartialDate,
          reason: z.string().min(1),
        }),
      )
      .default([]),
    withdrawn: z
      .array(
        z.strictObject({
          hash: z
            .string()
            .regex(/^[0-9a-f]{16}$/, "the first 16 digits of the SHA-256 of the id")
            .meta({ description: "Made by `npm run atlas -- take-down`; the id may hold a name" }),
          date: PartialDate,
          reason: z.string().min(1),
        }),
      )
      .default([]),
  })
  .meta({ title: "Ids of the Lawdrift atlas that are no longer in use" });
export type RetiredFile = z.infer<typeof RetiredFile>;
