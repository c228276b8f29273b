import { addDays, formatISO, parseISO } from "date-fns";
import { notPartyOn } from "../../schema/records/not-party.ts";
import { type Certainty, happenedBy, latest } from "../../schema/records/partial-date.ts";

/** What states did about a treaty, as far as being bound depends on it. */
export interface Bindable {
  readonly consented: string | null;
  readonly inForce: string | null;
  readonly partyBy: string | null;
  readonly denounced: string | null;
  readonly reported: boolean | null;
  /** A list, of a day, that does not show it as a party. */
  readonly notPartyAsOf: string | null;
  /** Steps on the way, which are no consent. */
  readonly signed: string | null;
  readonly invited: string | null;
  readonly domestic: string | null;
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

/** Since when the state is bound, by the best date that is known; what is not known is possible, not no. */
function entered(participation: Bindable, asOf: string): Certainty {
  if (participation.inForce !== null) return happenedBy(participation.inForce, asOf);
  if (participation.consented !== null) {
    if (happenedBy(participation.consented, asOf) === "no") return "no";
    const bound = afterWait(participation.consented);
    return bound !== null && bound <= asOf ? "certainly" : "possibly";
  }
  if (participation.partyBy !== null) {
    // A list shows a party at its date; how long it had been one is not known.
    const listed = latest(participation.partyBy);
    return listed !== null && listed <= asOf ? "certainly" : "possibly";
  }
  if (participation.reported) return "possibly";
  // Without a day, that it is no party takes a list that says so, or a step on the way still to come.
  if (notPartyOn(participation.notPartyAsOf, asOf)) return "no";
  const steps = [participation.signed, participation.invited, participation.domestic];
  return steps.some((step) => step !== null && happenedBy(step, asOf) === "no") ? "no" : "possibly";
}

/** Whether a treaty that came into force on `treatyInForce` bound the state on the day. */
export function boundOn(
  participation: Bindable,
  treatyInForce: string | null,
  asOf: string,
): Certainty {
  const force = treatyInForce === null ? "no" : happenedBy(treatyInForce, asOf);
  const since = entered(participation, asOf);
  const confirmed = participation.reported && since === "certainly" ? "possibly" : since;
  const left = participation.denounced === null ? "no" : happenedBy(participation.denounced, asOf);
  const stayed = left === "certainly" ? "no" : left === "possibly" ? "possibly" : "certainly";
  return both(both(force, confirmed), stayed);
}
