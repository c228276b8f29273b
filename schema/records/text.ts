import { z } from "zod";
import { codebook, oneOf } from "../codebook/codebook.ts";
import { Citations, Source } from "./source.ts";

/** The text of one law, as the manifest of a folder of texts names it. */
export const TextEntry = z.strictObject({
  file: z.string().min(1).meta({
    description:
      "The file in this folder: Akoma Ntoso (.xml), plain text (.txt), HTML (.html) or DOCX (.docx), or a folder with one .txt a section",
  }),
  law: z
    .string()
    .regex(/^[A-Z]{3}\/.+$/, "a law is written JURISDICTION/id, such as KEN/act/2018/5")
    .optional()
    .meta({
      description: "Its id in the atlas, such as KEN/act/2018/5; left out, the file's name says it",
    }),
  language: z.string().min(2).meta({ description: "BCP 47 tag of the text, such as en" }),
  show: z.boolean().default(false).meta({
    description: "Whether its words may be shown to others; no, unless its licence says so",
  }),
  version: z.string().optional().meta({
    description: "Which wording, where the atlas has several of a section, such as “2015”",
  }),
  offences: z
    .record(z.string(), z.array(oneOf(codebook.offence, "offence")).min(1))
    .default({})
    .meta({ description: "What a section punishes that is no provision of the atlas, by number" }),
  sources: Citations,
});
export type TextEntry = z.infer<typeof TextEntry>;

/** `texts.yaml`: which file of the folder is the text of which law, and where it is from. */
export const TextsFile = z
  .strictObject({
    sources: z
      .record(
        z
          .string()
          .regex(/^[a-z0-9][a-z0-9-]*$/, "a source name has small letters, digits and hyphens"),
        Source,
      )
      .meta({ description: "Where the texts are from, each under a short name" }),
    texts: z.array(TextEntry).min(1, "name at least one text"),
  })
  .meta({
    title: "Lawdrift texts",
    description: "The texts of laws in a folder of the user's own, to be compared with one another",
  });
export type TextsFile = z.infer<typeof TextsFile>;
