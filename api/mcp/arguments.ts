import { z } from "zod";
import { codebook } from "../../schema/codebook/codebook.ts";
import { isPartialDate } from "../../schema/records/partial-date.ts";
import { LIMITS } from "../arguments/limits.ts";

/** Arguments that several tools take. */

const codes = (list: object) => z.enum(Object.keys(list) as [string, ...string[]]);

export const country = z
  .string()
  .min(1)
  .max(200)
  .describe("A country: ISO 3166-1 alpha-3 code such as KEN, or its name.");
export const power = codes(codebook.power)
  .default("production_content")
  .describe("The power asked for, by code.");
export const offence = codes(codebook.offence).describe("The offence, by code.");
export const lens = codes(codebook.lens).describe("Which safeguards are told; all if left out.");
export const object = codes(codebook.expression_object).describe("Of whom or what it is said.");
export const day = z
  .string()
  .refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && isPartialDate(text), {
    error: "must be a day as YYYY-MM-DD, such as 2024-08-08",
  })
  .meta({ format: "date" })
  .describe("The day asked about, YYYY-MM-DD; today if left out.");
export const months = z
  .int()
  .min(1)
  .max(1200)
  .default(48)
  .describe("The line: the least maximum prison term that counts, in months.");
export const id = z.string().min(1).max(300);

/** How many of a list, and behind which; `most` is what fits into one answer. */
export const page = (most: number) => ({
  first: z
    .int()
    .min(1)
    .max(Math.min(most, LIMITS.pageSize))
    .default(Math.min(10, most))
    .describe("How many."),
  after: z
    .string()
    .max(500)
    .optional()
    .describe("`pageInfo.endCursor` of the answer before, for what follows."),
});
