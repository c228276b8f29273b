import type { AbuseQuery, CaseOutcome } from "../../generated/queries.ts";
import { type Flow, largest } from "../../layouts/flow.ts";

export type Abuse = AbuseQuery["abuse"];

/** In the order of how a case goes on. */
export const OUTCOMES: readonly CaseOutcome[] = [
  "executed",
  "died_in_custody",
  "convicted_serving",
  "convicted_unknown",
  "convicted_released",
  "convicted_without_prison",
  "in_custody_not_tried",
  "open",
  "several",
  "acquitted",
  "quashed",
  "pardoned",
  "ended_without_verdict",
  "released_without_charge",
  "died",
  "unknown",
];

/** Statuses put together where a sentence counts them. */
export const CONVICTED: readonly CaseOutcome[] = OUTCOMES.filter((code) =>
  code.startsWith("convicted"),
);
export const FREED: readonly CaseOutcome[] = [
  "acquitted",
  "quashed",
  "pardoned",
  "ended_without_verdict",
];
/** Died in the hands of the state. */
export const DIED_IN_HANDS: readonly CaseOutcome[] = ["died_in_custody", "executed"];
export const OPEN: readonly CaseOutcome[] = ["open", "in_custody_not_tried"];

export const UNKNOWN = "–";

export const OTHER = "…";

export const SEVERAL = "&";

export const MOST = 10;

/** Flows with what is small put together; the unknown stays apart. */
export function abuseFlows(abuse: Abuse): { flows: Flow[]; from: string[] } {
  const raw = abuse.flows.map(({ offence, severalOffences, outcome, cases }) => ({
    from: severalOffences ? SEVERAL : (offence?.code ?? UNKNOWN),
    to: outcome as string,
    value: cases,
  }));
  const apart = new Set([UNKNOWN, SEVERAL]);
  const known = raw.filter(({ from }) => !apart.has(from));
  const all = largest(known, "from", Number.POSITIVE_INFINITY);
  const kept = all.length <= MOST ? all : all.slice(0, MOST - 1);
  const flows = raw.map((flow) =>
    apart.has(flow.from) || kept.includes(flow.from) ? flow : { ...flow, from: OTHER },
  );
  return { flows, from: [SEVERAL, ...kept, OTHER, UNKNOWN] };
}
