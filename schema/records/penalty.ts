import { z } from "zod";
import { codebook, oneOf } from "../codebook/codebook.ts";

/** Months in prison, life, or a term that the law only names. */
const Term = z.union([z.number().nonnegative(), z.literal("life"), z.literal("death")]);

const Prison = z.union([
  z.literal("none").meta({ description: "A source shows that the offence carries no prison" }),
  z.strictObject({
    min: z.number().nonnegative().optional().meta({ description: "Least term, in months" }),
    max: Term.optional().meta({
      description: "Longest term, in months; or life, or death. Leave out if no source gives it",
    }),
    named: z
      .string()
      .optional()
      .meta({ description: "The law's own word where it names a class of term without length" }),
  }),
]);

const Fine = z.strictObject({
  min: z.number().nonnegative().optional(),
  max: z.number().nonnegative().optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, "a currency is three capital letters (ISO 4217), such as KES")
    .optional()
    .meta({ description: "ISO 4217, as enacted or as the source reports it" }),
  note: z
    .string()
    .optional()
    .meta({ description: "Fines in other units: salaries, penalty units" }),
});

/** What a provision threatens, as structure. A part that is left out is unknown, never zero. */
export const Penalty = z.strictObject({
  form: oneOf(codebook.penalty_form, "form of a penalty").optional().meta({
    description:
      "basic: the lowest material form; of several terms by court or procedure, all. aggravated: emergency, repeat, company, or any further condition. unclear: for some, or conditions on every term that do not say which is basic. Leave out if nobody has read it for that",
  }),
  applies: z.string().optional().meta({
    description: "When this heavier or lighter penalty applies; leave out for the basic one",
  }),
  prison: Prison.optional(),
  fine: Fine.optional(),
  combination: z
    .enum(["and", "or", "and_or", "unknown"])
    .optional()
    .meta({ description: "How prison and fine combine" }),
  note: z.string().optional(),
});
export type Penalty = z.infer<typeof Penalty>;
