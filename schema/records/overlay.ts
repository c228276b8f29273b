import { z } from "zod";
import { CaseEntry } from "./case.ts";
import { PowerEntry, SafeguardEntry } from "./coding.ts";
import { JurisdictionFile } from "./jurisdiction-file.ts";
import { LawEntry } from "./law.ts";
import { ParticipationEntry } from "./participation.ts";
import { Citations } from "./source.ts";
import { TreatyFile } from "./treaty.ts";
import { WebAddress } from "./web-address.ts";

/** What `source.json` of an overlay says of it; a folder may be without one. */
export const OverlayCard = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1).optional(),
  url: WebAddress.optional().meta({ description: "Where the data were taken from" }),
  licence: z.string().min(1).optional(),
  redistribute: z.enum(["yes", "no"]).meta({
    description:
      "Whether the data may be passed on; with no they stay out of /data/ and of frozen releases",
  }),
});
export type OverlayCard = z.infer<typeof OverlayCard>;

/** One value of a record that an overlay replaces. */
const Correction = z.strictObject({
  of: z.string().min(1).meta({
    description: "The id of the record, as its page shows it, such as KEN/act/2018/5#22",
  }),
  field: z
    .string()
    .regex(
      /^[A-Za-z]+(\[\d+\])?(\.[A-Za-z]+(\[\d+\])?)*$/,
      "a field reads status or stages[0].date",
    )
    .meta({ description: "Its field, such as status or penalties[0].maxMonths" }),
  expect: z.json().meta({
    description: "The value that is replaced; null where there is none. Another one is refused",
  }),
  value: z.json().meta({ description: "The value from now on; null takes it out" }),
  sources: Citations,
});
export type Correction = z.infer<typeof Correction>;

const corrections = z.array(Correction).default([]);

const { provisions, events, amendments, influences, contradictions } = LawEntry.shape;
const { stages, sanctions } = CaseEntry.shape;

/** What can be added to a record that is there already, list by list. */
const Addition = z.strictObject({
  provisions,
  events,
  amendments,
  influences,
  stages,
  sanctions,
  reservations: ParticipationEntry.shape.reservations,
  contradictions,
});

const addTo = z.record(z.string(), Addition).default({}).meta({
  description: "What is added to records that are there already, by their ids",
});

/** The coder of an overlay's answer is the overlay unless it names somebody. */
const coder = z.string().min(1).optional();

/** What an overlay adds to or corrects in a jurisdiction: a file of the same name and shape as the atlas's. */
export const JurisdictionOverlay = JurisdictionFile.extend({
  sources: JurisdictionFile.shape.sources.default({}),
  powers: z.array(PowerEntry.extend({ coder })).default([]),
  safeguards: z.array(SafeguardEntry.extend({ coder })).default([]),
  addTo,
  corrections,
});
export type JurisdictionOverlay = z.infer<typeof JurisdictionOverlay>;

/** What an overlay adds to or corrects in a treaty that the atlas has. */
export const TreatyOverlay = TreatyFile.pick({
  treaty: true,
  participation: true,
  positions: true,
  history: true,
  contradictions: true,
}).extend({ sources: TreatyFile.shape.sources.default({}), addTo, corrections });
export type TreatyOverlay = z.infer<typeof TreatyOverlay>;
