import type { ParticipationQuery } from "../../generated/queries.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { consentOf } from "../../layouts/participation.ts";
import { isKnownNotInForce } from "../../records/treaty-status.ts";

export type Treaty = NonNullable<ParticipationQuery["treaty"]>;

/** What is known of the states' steps, and what is known without a day. */
export function participationCounts({ participations }: Treaty) {
  const having = (has: (did: Treaty["participations"][number]) => boolean) =>
    participations.filter(has).length;
  return {
    signed: having(({ signed }) => signed !== null),
    consented: having((did) => consentOf(did) !== null),
    left: having(({ denounced }) => denounced !== null),
    reported: having(({ reported }) => reported),
    undated: having((did) => did.signed === null && consentOf(did) === null),
  };
}

export function participationTitle(treaty: Treaty, t: Messages): string {
  const { signed, consented, reported } = participationCounts(treaty);
  return t("participation.title", { treaty: treaty.shortTitle, signed, consented, reported });
}

export function participationDescription(treaty: Treaty, t: Messages): string {
  const { signed, consented, left } = participationCounts(treaty);
  const counts = { treaty: treaty.shortTitle, signed, consented, left };
  if (treaty.inForce !== null)
    return t("participation.since", { ...counts, day: formatDate(treaty.inForce, t) });
  return isKnownNotInForce(treaty)
    ? t("participation.notInForce", { ...counts, needed: treaty.partiesNeeded ?? "" })
    : t("participation.noDay", counts);
}
