import { z } from "zod";
import { codebook, oneOf } from "../codebook/codebook.ts";
import { PartialDate } from "./partial-date.ts";
import { Citations } from "./source.ts";

/** A source says that an offence is no crime at all in a jurisdiction. */
export const NotPunishedEntry = z.strictObject({
  offence: oneOf(codebook.offence, "offence"),
  from: PartialDate.optional().meta({
    description: "Since when it is not punished; from then on the entry holds",
  }),
  asOf: PartialDate.optional().meta({
    description:
      "The newest day on which a source shows that it is not punished; where `from` is not known, the entry holds from this day for five years",
  }),
  note: z.string().optional().meta({ description: "What the source says, in our own words" }),
  sources: Citations,
});
export type NotPunishedEntry = z.infer<typeof NotPunishedEntry>;
