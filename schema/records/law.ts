import { z } from "zod";
import { AmendmentEntry } from "./amendment.ts";
import { Contradiction } from "./contradiction.ts";
import { InfluenceEntry } from "./influence.ts";
import { PartialDate } from "./partial-date.ts";
import { ProvisionEntry } from "./provision.ts";
import { Citations } from "./source.ts";
import { WebAddress } from "./web-address.ts";

/** What kind of norm it is. */
export const LAW_KINDS = [
  "act",
  "decree_law",
  "decree",
  "code",
  "ordinance",
  "regulation",
  "resolution",
  "constitution",
  "bill",
  "policy",
] as const;

/** Where a law stands today. */
export const LAW_STATUSES = [
  "in_force",
  "partly_in_force",
  "not_yet_in_force",
  "suspended",
  "repealed",
  "replaced",
  "struck_down",
  "draft",
  "unknown",
] as const;

/** What happened to a law. */
export const LAW_EVENTS = [
  "introduced",
  "adopted",
  "assented",
  "published",
  "in_force",
  "amended",
  "suspended",
  "partly_struck_down",
  "struck_down",
  "repealed",
] as const;

/** What a law calls its provisions: section 39, article 27, § 188. */
const LAW_UNITS = ["article", "section", "paragraph", "clause", "regulation"] as const;

const LawEvent = z.strictObject({
  event: z.enum(LAW_EVENTS),
  date: PartialDate,
  note: z.string().optional(),
  sources: Citations,
});

/** A law, decree, code or draft, as it is written under its jurisdiction in the atlas. */
export const LawEntry = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z][a-z-]*(\/[a-z0-9][a-z0-9.-]*)+$/,
      "an id reads kind/year/number or kind/name, such as act/2018/5 or code/penal",
    )
    .meta({
      description:
        "kind/year/number, such as act/2018/5; kind/name where it has no number, such as code/penal. Never changes",
    }),
  title: z.string().min(1).meta({ description: "Its title in English" }),
  originalTitle: z.string().optional().meta({ description: "Its title in its own language" }),
  language: z.string().optional().meta({ description: "BCP 47 tag of the original title" }),
  kind: z.enum(LAW_KINDS),
  number: z.string().optional().meta({ description: "Its official number, as printed" }),
  unit: z.enum(LAW_UNITS).optional().meta({
    description:
      "What it calls its provisions; paragraph where it prints § before the number; leave out if no source says",
  }),
  status: z.enum(LAW_STATUSES),
  events: z
    .array(LawEvent)
    .default([])
    .meta({ description: "Dated steps; two of one kind where sources differ" }),
  replaces: z
    .array(z.string())
    .optional()
    .meta({ description: "Ids of laws of this file that it replaced" }),
  officialUrl: WebAddress.optional().meta({ description: "Where the official text is" }),
  frbr: z
    .string()
    .optional()
    .meta({ description: "Its FRBR or ELI identifier, as a legal information institute gives it" }),
  territory: z.string().min(1).optional().meta({
    description: "The part of the country in which it is in force; leave out if that is the whole",
  }),
  note: z.string().optional(),
  pending: z.iso
    .date()
    .optional()
    .meta({ description: "Day on which a court case about the law was last seen pending" }),
  sources: Citations,
  provisions: z.array(ProvisionEntry).default([]),
  amendments: z.array(AmendmentEntry).default([]),
  influences: z
    .array(InfluenceEntry)
    .default([])
    .meta({ description: "Claims, by others, that it followed another law" }),
  contradictions: z.array(Contradiction).optional(),
});
export type LawEntry = z.infer<typeof LawEntry>;
