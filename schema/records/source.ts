import { z } from "zod";
import { codebook, oneOf } from "../codebook/codebook.ts";
import { PartialDate } from "./partial-date.ts";
import { WebAddress } from "./web-address.ts";

/** How strong a source is, strongest first in the codebook. */
const SourceTier = oneOf(codebook.tier, "tier");

/** Where a statement was read. */
export const Source = z.strictObject({
  url: WebAddress.meta({
    description: "The address of the page or document itself, not of a search",
  }),
  title: z.string().min(1).meta({ description: "Its title, in the language of the source" }),
  publisher: z.string().min(1).meta({ description: "Who published it" }),
  date: PartialDate.optional().meta({ description: "When it was published" }),
  retrieved: PartialDate.optional().meta({ description: "When we last read it" }),
  tier: SourceTier.meta({ description: "How strong the source is" }),
  language: z.string().min(2).optional().meta({ description: "BCP 47 tag, if it is not English" }),
  archive: WebAddress.optional().meta({ description: "An archived copy" }),
});
export type Source = z.infer<typeof Source>;

/** The short names, in one file, of the sources that a fact rests on. */
export const Citations = z
  .array(z.string())
  .min(1, "a fact needs at least one source")
  .meta({ description: "Names of sources from the list at the top of this file; at least one" });
