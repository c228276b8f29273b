import { z } from "zod";

/** Which facts a reading drew. */
const AUDITED = [
  "cases",
  "safeguards",
  "powers",
  "provisions",
  "law_events",
  "participations",
] as const;

const count = z.int().min(0);

const AuditedKind = z
  .strictObject({
    kind: z.enum(AUDITED),
    drawn: count.meta({ description: "Facts drawn at random" }),
    checkable: count.meta({ description: "Of these, facts on which a source could be read" }),
    right: count.meta({ description: "Of the checkable ones, right in every detail" }),
    minor: count.meta({ description: "Wrong in something that is not material" }),
    material: count.meta({
      description: "The status or a main fact is not right",
    }),
  })
  .refine(({ drawn, checkable }) => checkable <= drawn, {
    message: "no more can be checked than were drawn",
    path: ["checkable"],
  })
  .refine(({ checkable, right, minor, material }) => right + minor + material === checkable, {
    message: "right, minor and material add up to checkable",
    path: ["checkable"],
  });

/** What readings of our own of facts drawn at random found. One file of the atlas, `audit.yaml`; `AUDIT.md` tells more. */
export const AuditFile = z
  .strictObject({
    readings: z.array(
      z.strictObject({
        date: z.iso.date().meta({ description: "The day of the reading" }),
        seed: z.string().min(1).meta({ description: "What the facts were drawn with" }),
        kinds: z.array(AuditedKind).min(1),
      }),
    ),
  })
  .meta({ title: "Second readings of the Lawdrift atlas" });
export type AuditFile = z.infer<typeof AuditFile>;
