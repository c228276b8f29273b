import { z } from "zod";
import { codebook, oneOf } from "../codebook/codebook.ts";
import { Contradiction } from "./contradiction.ts";
import { Iso3 } from "./jurisdiction.ts";
import { PartialDate } from "./partial-date.ts";
import { PositionEntry, TreatyEventEntry } from "./position.ts";
import { Citations, Source } from "./source.ts";
import { WebAddress } from "./web-address.ts";

/** What an article of a treaty does. */
export const ARTICLE_CLASSES = [
  "scope",
  "definition",
  "offence",
  "jurisdiction",
  "procedural_power",
  "safeguard",
  "cooperation",
  "prevention",
  "technical_assistance",
  "mechanism",
  "final",
] as const;

const OverridesSafeguard = z.strictObject({
  safeguard: oneOf(codebook.safeguard, "safeguard"),
  value: z
    .enum(["yes", "partial", "no"])
    .meta({ description: "What the clause gives on every path under this treaty" }),
  clause: z.string().meta({ description: "Article and paragraph, such as 40(8)" }),
  note: z.string().optional(),
  sources: Citations,
});

const Refusal = z.strictObject({
  ground: z.enum(["dual_criminality", "political_offence", "rights", "sovereignty"]),
  clause: z
    .string()
    .optional()
    .meta({ description: "Article and paragraph, such as 40(8); leave out if no source gives it" }),
  mandatory: z.boolean().optional().meta({ description: "Must refuse; leave out if unknown" }),
  sources: Citations,
});

/** An article, as it is written under its treaty in the atlas. */
export const ArticleEntry = z.strictObject({
  number: z.int().positive(),
  title: z.string().min(1),
  gist: z.string().optional().meta({ description: "What it asks, in our own words" }),
  class: z.enum(ARTICLE_CLASSES),
  mandatory: z
    .boolean()
    .optional()
    .meta({ description: "Whether states must do it; leave out if not checked" }),
  enables: z
    .array(oneOf(codebook.power, "power"))
    .default([])
    .meta({ description: "Powers that a state may use for another, or must have" }),
  offences: z.array(oneOf(codebook.offence, "offence")).default([]),
  requires: z
    .array(oneOf(codebook.safeguard, "safeguard"))
    .default([])
    .meta({ description: "Safeguards that it asks of every party" }),
  descendsFrom: z
    .array(z.string())
    .default([])
    .meta({ description: "Articles it was modelled on, such as budapest#2" }),
  checked: z
    .enum(["official_text", "two_sources", "one_source", "unchecked"])
    .default("unchecked")
    .meta({ description: "How number and content were verified" }),
  sources: Citations,
});

/** What one state did about a treaty. */
export const ParticipationEntry = z.strictObject({
  state: Iso3,
  signed: PartialDate.optional(),
  consented: PartialDate.optional().meta({
    description: "Deposit of ratification, acceptance, approval or accession with the depositary",
  }),
  consent: z.enum(["ratified", "acceded", "accepted", "approved", "unspecified"]).optional(),
  inForce: PartialDate.optional().meta({ description: "When it binds this state" }),
  partyBy: PartialDate.optional().meta({
    description:
      "Date of a list that shows the state as a party, where no source gives the date of deposit",
  }),
  notPartyAsOf: PartialDate.optional().meta({
    description: "Date of a list that is complete and does not show the state as a party",
  }),
  denounced: PartialDate.optional(),
  invited: PartialDate.optional().meta({ description: "Invited to accede" }),
  domestic: PartialDate.optional().meta({
    description: "A step at home (law, decree), which is not a deposit",
  }),
  reported: z
    .boolean()
    .optional()
    .meta({ description: "Reported as ratified, not confirmed by the depositary" }),
  reservations: z
    .array(z.strictObject({ article: z.int(), gist: z.string(), sources: Citations }))
    .optional(),
  note: z.string().optional(),
  sources: Citations,
  contradictions: z.array(Contradiction).optional(),
});
export type ParticipationEntry = z.infer<typeof ParticipationEntry>;

/** A treaty with its articles and what states did about it: one file of the atlas. */
export const TreatyFile = z
  .strictObject({
    treaty: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .meta({ description: "Its short id, such as uncc; never changes" }),
    title: z.string().min(1),
    shortTitle: z.string().min(1),
    reference: z.string().optional().meta({ description: "Depositary's number, such as CETS 185" }),
    kind: z.enum(["cybercrime", "human_rights", "cooperation"]),
    adopted: PartialDate.optional(),
    opened: PartialDate.optional(),
    inForce: PartialDate.optional().meta({
      description:
        "When the treaty itself came into force; leave out while it is not, or while no source gives the day",
    }),
    inForceRule: z
      .strictObject({ parties: z.int().positive(), days: z.int().positive().optional() })
      .optional()
      .meta({
        description: "How many consents it needs to come into force, and how many days after",
      }),
    depositary: z.string().optional(),
    officialUrl: WebAddress.optional(),
    scope: z
      .strictObject({
        ownOffences: z.boolean(),
        seriousCrimeMonths: z.int().positive().optional().meta({
          description: "Evidence duty reaches any offence with at least this maximum, in months",
        }),
        anyOffenceWithElectronicEvidence: z.boolean().optional().meta({
          description: "Evidence duty reaches every offence whose evidence is electronic",
        }),
      })
      .optional(),
    cooperation: z
      .array(
        z.strictObject({
          power: oneOf(codebook.power, "power"),
          article: z.int().positive(),
          sources: Citations,
        }),
      )
      .default([])
      .meta({ description: "For which powers one party may ask another, and by which article" }),
    refusals: z.array(Refusal).default([]),
    refusalsRead: z.boolean().optional().meta({
      description:
        "True once every clause on refusal was read in the text: then a ground that is not listed is not there",
    }),
    overrides: z
      .array(OverridesSafeguard)
      .default([])
      .meta({ description: "Safeguards that a clause settles on every path under this treaty" }),
    note: z.string().optional(),
    statusChecked: z.iso
      .date()
      .optional()
      .meta({ description: "Day on which somebody last looked at who signed and ratified it" }),
    sources: z
      .record(z.string(), Source)
      .meta({ description: "The sources of this file, each under a short name" }),
    cite: Citations,
    articles: z.array(ArticleEntry).default([]),
    participation: z.array(ParticipationEntry).default([]),
    history: z
      .array(TreatyEventEntry)
      .default([])
      .meta({ description: "How it came about and what became of it, step by step" }),
    positions: z
      .array(PositionEntry)
      .default([])
      .meta({ description: "What states and organisations said while it was negotiated" }),
    contradictions: z.array(Contradiction).optional(),
  })
  .meta({
    title: "Lawdrift treaty",
    description: "A treaty with its articles and what states did about it",
  });
export type TreatyFile = z.infer<typeof TreatyFile>;
