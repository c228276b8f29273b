import { z } from "zod";
import { PartialDate } from "./partial-date.ts";

/** Ids that are no longer in use, none of which is ever used again, and names that were taken out. One file of the atlas, `ids.yaml`. */
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
            .regex(
              /^(hmac-[0-9a-f]{32}|[0-9a-f]{16})$/,
              "hmac- and 32 digits, or, from before there was a key, the first 16 digits of the SHA-256 of the id",
            )
            .meta({
              description:
                "Made by `npm run atlas -- take-down` with LAWDRIFT_REDACTION_KEY; the id may hold a name",
            }),
          date: PartialDate,
          reason: z.string().min(1),
        }),
      )
      .default([]),
    key: z
      .string()
      .regex(/^[0-9a-f]{16}$/, "16 digits")
      .optional()
      .meta({
        description: "Which LAWDRIFT_REDACTION_KEY made the hashes; it tells nothing of it",
      }),
    redacted: z
      .array(
        z.strictObject({
          words: z
            .array(z.string().regex(/^[0-9a-f]{32}$/, "32 digits"))
            .min(1)
            .meta({
              description:
                "Made by `npm run atlas -- take-down`: keyed hashes of the words of a name that was taken out, in no order",
            }),
          date: PartialDate,
        }),
      )
      .default([]),
  })
  .meta({ title: "Ids of the Lawdrift atlas that are no longer in use" });
export type RetiredFile = z.infer<typeof RetiredFile>;
