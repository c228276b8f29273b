import { addDays, formatISO, parseISO } from "date-fns";
import { type Certainty, happenedBy, latest } from "../../schema/records/partial-date.ts";

/** What states did about a treaty, as far as being bound depends on it. */
export interface Bindable {
  readonly consented: string | null;
  readonly inForce: string | null;
  readonly partyBy: string | null;
  readonly denounced: string | null;
  readonly reported: boolean | null;
}

/**
 * The longest time, in days, that a treaty of the atlas lets pass between a state's consent and its
 * being bound: the Budapest Convention binds on the first day of the month after three months.
 */
const LONGEST_WAIT = 124;

const afterWait = (date: string): string | null => {
  const last = latest(date);
  return last === null
    ? null
    : formatISO(addDays(parseISO(last), LONGEST_WAIT), { representation: "date" });
};

/** The less certain of two. */
const both = (a: Certainty, b: Certainty): Certainty =>
  a === "no" || b === "no" ? "no" : a === "possibly" || b === "possibly" ? "possibly" : "certainly";

/** Since when the state is bound, by the best date that is known. */
function entered(did: Bindable, asOf: string): Certainty {
  if (did.inForce !== null) return happenedBy(did.inForce, asOf);
  if (did.consented !== null) {
    if (happenedBy(did.consented, asOf) === "no") return "no";
    const bound = afterWait(did.consented);
    return bound !== null && bound <= asOf ? "certainly" : "possibly";
  }
  if (did.partyBy !== null) {
    // A list shows a party at its date; how long it had been one is not known.
    const listed = latest(did.partyBy);
    return listed !== null && listed <= asOf ? "certainly" : "possibly";
  }
  return did.reported ? "possibly" : "no";
}

/** Whether a treaty that came into force on `treatyInForce` bound the state on the day. */
export function boundOn(did: Bindable, treatyInForce: string | null, asOf: string): Certainty {
  const force = treatyInForce === null ? "no" : happenedBy(treatyInForce, asOf);
  const since = entered(did, asOf);
  const confirmed = did.reported && since === "certainly" ? "possibly" : since;
  const left = did.denounced === null ? "no" : happenedBy(did.denounced, asOf);
  const stayed = left === "certainly" ? "no" : left === "possibly" ? "possibly" : "certainly";
  return both(both(force, confirmed), stayed);
}
