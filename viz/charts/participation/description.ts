import type { ParticipationQuery } from "../../generated/queries.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { consentOf } from "../../layouts/participation.ts";
import { isKnownNotInForce, standingInWords, stepsTaken } from "../../records/treaty-status.ts";

export type Treaty = NonNullable<ParticipationQuery["treaty"]>;

/** How many took steps of which no day is known, and how many ratifications are only reported. */
export const withoutDay = ({ participations }: Treaty) => ({
  reported: stepsTaken(participations).reported.length,
  undated: participations.filter((did) => did.signed === null && consentOf(did) === null).length,
});

type TookPart = Parameters<typeof standingInWords>[0];

export const participationTitle = (
  {
    shortTitle,
    participations,
  }: { readonly shortTitle: string; readonly participations: TookPart },
  t: Messages,
): string =>
  t("participation.title", { treaty: shortTitle, standing: standingInWords(participations, t) });

export function participationDescription(treaty: Treaty, t: Messages): string {
  const counts = {
    treaty: treaty.shortTitle,
    standing: standingInWords(treaty.participations, t),
  };
  if (treaty.inForce !== null)
    return t("participation.since", { ...counts, day: formatDate(treaty.inForce, t) });
  return isKnownNotInForce(treaty)
    ? t("participation.notInForce", { ...counts, needed: treaty.partiesNeeded ?? "" })
    : t("participation.noDay", counts);
}
