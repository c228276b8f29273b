import { z } from "zod";
import { codebook, oneOf } from "../codebook/codebook.ts";
import { PartialDate } from "./partial-date.ts";
import { Citations } from "./source.ts";

/** Offences of something said or published. Incitement to hatred, terrorism and secrets are other questions. */
export const EXPRESSION_OFFENCES = [
  "insult_of_authority",
  "false_information",
  "defamation",
  "insult_of_religion",
  "national_unity_public_order",
  "offensive_communication",
  "morality",
] as const;

const expressionOffence = oneOf(
  Object.fromEntries(EXPRESSION_OFFENCES.map((id) => [id, true])),
  "offence of expression",
);

/** Every word is of the codebook; `unclear` where the text could not be read or its readers disagree. */
const yesNoUnclear = oneOf(codebook.yes_no_unclear, "answer");

const WordsOnly = oneOf(codebook.words_only, "answer").meta({
  description:
    "yes: saying or publishing is enough. no: an element of violence, threat, call to violence or crime, commerce, spam, another's private data, danger to rescue or life, or harm caused is needed",
});

const Falsity = oneOf(codebook.falsity, "answer on falsity").meta({
  description: "Whether what is said must be false",
});

const Objects = z.array(oneOf(codebook.expression_object, "object")).min(1).meta({
  description:
    "Of whom it is said: ruler (head of state, king, president), institutions (government, courts, officials, forces), nation (nation, state, symbols, unity), religion, person (a private person or anyone by name), anybody (no object is named: public order, morals, news)",
});

/** How one provision punishes one offence of expression, read from its text. */
export const ExpressionReading = z.strictObject({
  offence: expressionOffence,
  wordsOnly: WordsOnly,
  objects: Objects,
  falsity: Falsity,
  leaveToProsecute: yesNoUnclear.meta({
    description: "Whether an authority or the head of state must agree before it is prosecuted",
  }),
  fineInstead: yesNoUnclear.meta({
    description: "Whether a court may fine instead of sending to prison, for the basic form",
  }),
  because: z.string().min(1).meta({ description: "Why these answers, in our own words" }),
  second: z
    .strictObject({
      wordsOnly: WordsOnly,
      falsity: Falsity,
      primary: yesNoUnclear,
      basicMonths: z
        .union([z.number().nonnegative(), z.literal("life"), z.literal("death")])
        .optional()
        .meta({
          description: "Longest prison term of the basic form, as the second reader read it",
        }),
      because: z.string().min(1),
    })
    .optional()
    .meta({ description: "What a second reader answered without seeing the first answers" }),
  sources: Citations,
});
export type ExpressionReading = z.infer<typeof ExpressionReading>;

/** The newest day on which a source shows a wording in force. */
export const InForceAsOf = z.strictObject({
  date: PartialDate.meta({
    description:
      "Day of that source; for an official text, the day on which it was looked at. Never the day of a copy",
  }),
  sources: Citations,
});
