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
  did: Bindable,
  treatyInForce: string | null,
  asOf: string,
): TreatyStanding {
  const bound = boundOn(did, treatyInForce, asOf);
  if (bound === "certainly") return "party";
  // That nothing is known against it makes a state possibly bound; it is no standing that is known.
  const joined = did.inForce ?? did.consented ?? did.partyBy ?? (did.reported || null);
  if (bound === "possibly" && joined !== null) return "possibly_party";
  const by = (date: string | null): Certainty => (date === null ? "no" : happenedBy(date, asOf));
  if (by(did.denounced) === "certainly") return "left";
  if (by(did.consented) === "certainly") return "consented";
  if (by(did.signed) === "certainly") return "signed";
  if (by(did.consented) === "possibly" || by(did.signed) === "possibly") return "unknown";
  return did.signed !== null || did.notPartyAsOf !== null ? "neither" : "unknown";
}
