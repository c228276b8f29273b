import type { JoinedPartsFragment } from "../generated/queries.ts";
import { formatDate, formatList } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";

/** Confirmed consent: deposited or shown in a list, not denounced, not merely reported. */
export const isBound = ({
  consented,
  inForce,
  partyBy,
  denounced,
  reported,
}: JoinedPartsFragment): boolean =>
  denounced === null && !reported && (consented ?? inForce ?? partyBy) !== null;

/** Bound as a party of its own: a treaty binds in a territory to which it is applied, which is no party. */
export const isParty = (one: JoinedPartsFragment): boolean =>
  one.territoryOf === null && isBound(one);

/** A country or an organisation, as its name is written in the language asked for. */
interface Named {
  readonly jurisdiction: { readonly kind: string; readonly name: string };
}

/** Countries, and beside them organisations by name: `74 countries and 1 organisation (European Union)`. */
export function participantsInWords(all: readonly Named[], t: Messages): string {
  const organisations = all.filter(({ jurisdiction }) => jurisdiction.kind === "organisation");
  return t("count.participants", {
    countries: all.length - organisations.length,
    organisations: organisations.length,
    names: formatList(
      organisations.map(({ jurisdiction }) => jurisdiction.name),
      t,
    ),
  });
}

/** What participants did about a treaty, each in one group but for a signature. */
export function stepsTaken<Did extends JoinedPartsFragment & { readonly signed: string | null }>(
  all: readonly Did[],
) {
  const confirmed = all.filter(isParty);
  return {
    signed: all.filter(({ signed }) => signed !== null),
    confirmed,
    /** A ratification is reported, but neither the depositary nor a list of the parties confirms it. */
    reported: all.filter(({ reported, denounced }) => reported && denounced === null),
    left: all.filter(({ denounced }) => denounced !== null),
  };
}

/** How many signed, how many are confirmed as parties, of how many that is only reported, and who left, in one sentence part. */
export function standingInWords(
  all: readonly (JoinedPartsFragment & Named & { readonly signed: string | null })[],
  t: Messages,
): string {
  const { signed, confirmed, reported, left } = stepsTaken(all);
  return t("participation.standing", {
    signed: participantsInWords(signed, t),
    confirmed: participantsInWords(confirmed, t),
    confirmedCount: confirmed.length,
    reported: participantsInWords(reported, t),
    reportedCount: reported.length,
    left: participantsInWords(left, t),
    leftCount: left.length,
  });
}

interface Treaty {
  readonly inForce: string | null;
  readonly partiesNeeded: number | null;
  readonly participations: readonly JoinedPartsFragment[];
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
