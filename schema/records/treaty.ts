import { z } from "zod";
import { ArticleEntry } from "./article.ts";
import { Contradiction } from "./contradiction.ts";
import { CooperationEntry } from "./cooperation.ts";
import { PartialDate } from "./partial-date.ts";
import { ParticipationEntry } from "./participation.ts";
import { PositionEntry, TreatyEventEntry } from "./position.ts";
import { BarEntry, RefusalEntry } from "./refusal.ts";
import { Citations, Source } from "./source.ts";
import { GateEntry, OverrideEntry, PermitEntry } from "./treaty-effect.ts";
import { WebAddress } from "./web-address.ts";

/** What a treaty is about. */
export const TREATY_KINDS = ["cybercrime", "human_rights", "cooperation"] as const;

const Words = z.strictObject({
  title: z.string().min(1),
  shortTitle: z.string().min(1),
  depositary: z.string().min(1).optional(),
});

/** A treaty with its articles and what states did about it: one file of the atlas. */
export const TreatyFile = z
  .strictObject({
    treaty: z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .meta({ description: "Its short id, such as uncc; never changes" }),
    title: z.string().min(1),
    shortTitle: z.string().min(1),
    translations: z
      .strictObject({ ar: Words, es: Words, fr: Words, ru: Words, zh: Words })
      .partial()
      .optional()
      .meta({
        description:
          "Its titles and depositary in other languages: the official words where there are such, else a translation of ours",
      }),
    reference: z.string().optional().meta({ description: "Depositary's number, such as CETS 185" }),
    kind: z.enum(TREATY_KINDS),
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
    cooperation: z
      .array(CooperationEntry)
      .default([])
      .meta({ description: "For which powers one party may ask another, and by which clause" }),
    refusals: z
      .array(RefusalEntry)
      .default([])
      .meta({ description: "On which grounds a party may or must refuse, clause by clause" }),
    refusalsRead: z.boolean().optional().meta({
      description:
        "True once every clause on refusal was read in the text: then a ground that is not listed is not there",
    }),
    bars: z.array(BarEntry).default([]).meta({ description: "Grounds that a clause takes away" }),
    overrides: z
      .array(OverrideEntry)
      .default([])
      .meta({ description: "Duties that settle a safeguard, whatever national law says" }),
    permits: z.array(PermitEntry).default([]).meta({
      description: "What one of two states may add to a request, such as a condition on use",
    }),
    gates: z.array(GateEntry).default([]).meta({
      description:
        "Paragraphs that step back where another treaty on mutual assistance binds the pair",
    }),
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
