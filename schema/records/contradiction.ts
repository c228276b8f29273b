import { z } from "zod";
import { Citations } from "./source.ts";

/** Two or more sources that say different things about one matter. All are kept; none is chosen. */
export const Contradiction = z.strictObject({
  about: z
    .string()
    .min(1)
    .meta({ description: "What they disagree about, such as: date in force" }),
  claims: z
    .array(z.strictObject({ says: z.string().min(1), sources: Citations }))
    .min(2, "a contradiction needs at least two claims"),
});
export type Contradiction = z.infer<typeof Contradiction>;
