import { formatDate } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";

interface Joined {
  readonly consented: string | null;
  readonly inForce: string | null;
  readonly partyBy: string | null;
  readonly denounced: string | null;
  readonly reported: boolean;
}

/** Confirmed consent: deposited or shown in a list, not denounced, not merely reported. */
export const isParty = ({ consented, inForce, partyBy, denounced, reported }: Joined): boolean =>
  denounced === null && !reported && (consented ?? inForce ?? partyBy) !== null;

interface Treaty {
  readonly inForce: string | null;
  readonly partiesNeeded: number | null;
  readonly participations: readonly Joined[];
}

/**
 * Whether a treaty is known not to be in force: it has no such day, and fewer parties than it needs. A
 * treaty of which the atlas has neither the day nor the rule may well be in force.
 */
export const isKnownNotInForce = ({ inForce, partiesNeeded, participations }: Treaty): boolean =>
  inForce === null &&
  partiesNeeded !== null &&
  participations.filter(isParty).length < partiesNeeded;

/** Since when a treaty is in force, as far as the atlas knows. */
export const formatInForce = (treaty: Treaty, t: Messages): string => {
  if (treaty.inForce !== null) return formatDate(treaty.inForce, t);
  return t(isKnownNotInForce(treaty) ? "treaties.notInForce" : "value.unknown");
};
