import { z } from "zod";
import { Clause } from "./clause.ts";
import { Contradiction } from "./contradiction.ts";
import { Iso3 } from "./jurisdiction.ts";
import { PartialDate } from "./partial-date.ts";
import { Citations } from "./source.ts";

/** A part of a treaty that a state did not accept. */
const ReservationEntry = z.strictObject({
  article: z.int(),
  clause: Clause.optional().meta({ description: "Where in the article, if the source says" }),
  gist: z.string(),
  sources: Citations,
});

/** What one state did about a treaty, or how the treaty stands for one of its territories. */
export const ParticipationEntry = z.strictObject({
  state: Iso3,
  territoryOf: Iso3.optional().meta({
    description:
      "The state of which this is a territory to which the treaty is applied; the territory is then no party itself",
  }),
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
    description:
      "Date of a complete list that does not show the state as a party, or on which a source says that it is none; it says so for five years",
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
  reservations: z.array(ReservationEntry).optional(),
  reservationsRead: z
    .strictObject({ asOf: PartialDate.optional(), sources: Citations })
    .optional()
    .meta({
      description:
        "The pages on which all reservations and declarations of this state were read, and the day they show; leave out if they were not: that is not none",
    }),
  note: z.string().optional(),
  sources: Citations,
  contradictions: z.array(Contradiction).optional(),
});
export type ParticipationEntry = z.infer<typeof ParticipationEntry>;
