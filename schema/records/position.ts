import { z } from "zod";
import { Iso3 } from "./jurisdiction.ts";
import { OrganizationEntry } from "./organization.ts";
import { PartialDate } from "./partial-date.ts";
import { Citations } from "./source.ts";

/** What a position is about. */
const POSITION_TOPICS = [
  "scope",
  "content_offences",
  "human_rights_safeguards",
  "international_cooperation",
  "civil_society_participation",
  "procedure",
] as const;
const POSITION_STANCES = [
  "supports",
  "opposes",
  "would_amend",
  "would_delete",
  "would_keep",
] as const;

/** What a state or an organisation said on a treaty while it was negotiated. */
export const PositionEntry = z
  .strictObject({
    state: Iso3.optional(),
    organization: OrganizationEntry.optional(),
    date: PartialDate,
    topic: z.enum(POSITION_TOPICS),
    stance: z.enum(POSITION_STANCES),
    articles: z.array(z.int().positive()).default([]),
    gist: z.string().min(1).meta({ description: "What was said, in our own words" }),
    sources: Citations,
  })
  .refine(({ state, organization }) => (state === undefined) !== (organization === undefined), {
    error: "a position is taken by a state or by an organization: give one of the two",
  });

/** A step of a treaty's making or life. */
export const TreatyEventEntry = z.strictObject({
  date: PartialDate,
  title: z.string().min(1),
  gist: z.string().optional(),
  sources: Citations,
});
