import { type Certainty, happenedBy } from "../../schema/records/partial-date.ts";
import { type Bindable, boundOn } from "./bound-on.ts";

export type TreatyStanding =
  | "party"
  | "possibly_party"
  | "consented"
  | "signed"
  | "left"
  | "neither"
  | "unknown";

/** Where the state stood on the day: the nearest to being bound that is known. */
export function standingOn(
  participation: Bindable,
  treatyInForce: string | null,
  asOf: string,
): TreatyStanding {
  const bound = boundOn(participation, treatyInForce, asOf);
  if (bound === "certainly") return "party";
  // That nothing is known against it makes a state possibly bound; it is no standing that is known.
  const joined =
    participation.inForce ??
    participation.consented ??
    participation.partyBy ??
    (participation.reported || null);
  if (bound === "possibly" && joined !== null) return "possibly_party";
  const by = (date: string | null): Certainty => (date === null ? "no" : happenedBy(date, asOf));
  if (by(participation.denounced) === "certainly") return "left";
  if (by(participation.consented) === "certainly") return "consented";
  if (by(participation.signed) === "certainly") return "signed";
  if (by(participation.consented) === "possibly" || by(participation.signed) === "possibly")
    return "unknown";
  return participation.signed !== null || participation.notPartyAsOf !== null
    ? "neither"
    : "unknown";
}
