import { type Certainty, happenedBy } from "../../schema/records/partial-date.ts";

/** What being in force depends on. */
export interface Dated {
  readonly status: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** The law around a provision: its standing today and the dated steps known. */
export interface LawDates {
  readonly status: string;
  readonly events: readonly { readonly event: string; readonly date: string }[];
}

const NEVER = new Set(["draft", "bill"]);
const ENDED = new Set(["repealed", "replaced", "struck_down", "suspended"]);

/** The most certain reading that all dates of one kind allow; differing sources make it possible only. */
function agreed(dates: readonly string[], asOf: string): Certainty | null {
  if (dates.length === 0) return null;
  const readings = new Set(dates.map((date) => happenedBy(date, asOf)));
  const [only] = readings;
  return readings.size === 1 && only ? only : "possibly";
}

const datesOf = (law: LawDates, kinds: readonly string[]): string[] =>
  law.events.flatMap(({ event, date }) => (kinds.includes(event) ? [date] : []));

function began(provision: Dated, law: LawDates, asOf: string): Certainty {
  if (provision.from !== null) return happenedBy(provision.from, asOf);
  const force = agreed(datesOf(law, ["in_force"]), asOf);
  if (force !== null) return force;
  const passed = agreed(datesOf(law, ["adopted", "assented", "published"]), asOf);
  if (passed === "no") return "no";
  return "possibly";
}

function ended(provision: Dated, law: LawDates, asOf: string): Certainty {
  if (provision.to !== null) return happenedBy(provision.to, asOf);
  const repealed = agreed(datesOf(law, ["repealed", "struck_down"]), asOf);
  if (repealed === "certainly") return repealed;
  // A provision that ended by itself, or an end without a date, may have come before.
  if (ENDED.has(provision.status)) return "possibly";
  if (repealed !== null) return repealed;
  return ENDED.has(law.status) ? "possibly" : "no";
}

/**
 * Whether a provision was in force on a day. `possibly` where the dates are not known precisely,
 * where sources differ, or where it ended on a day that no source gives.
 */
export function inForceOn(provision: Dated, law: LawDates, asOf: string): Certainty {
  if (NEVER.has(provision.status) || NEVER.has(law.status) || law.status === "not_yet_in_force")
    return "no";
  const start = began(provision, law, asOf);
  const end = ended(provision, law, asOf);
  if (start === "no" || end === "certainly") return "no";
  return start === "certainly" && end === "no" ? "certainly" : "possibly";
}
