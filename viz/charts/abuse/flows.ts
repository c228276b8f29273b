import type { CaseOutcome } from "../../generated/queries.ts";
import { type Flow, largest } from "../../layouts/flow.ts";
import type { Abuse } from "./told.ts";

/** In the order of how a case goes on. */
export const OUTCOMES: readonly CaseOutcome[] = [
  "convicted",
  "open",
  "acquitted",
  "quashed",
  "ended_without_verdict",
  "pardoned",
  "died",
  "unknown",
];

export const UNKNOWN = "–";

export const OTHER = "…";

export const MOST = 10;

/** Flows with what is small put together; the unknown stays apart. */
export function abuseFlows(abuse: Abuse): { flows: Flow[]; from: string[] } {
  const raw = abuse.flows.map(({ offence, outcome, cases }) => ({
    from: offence?.code ?? UNKNOWN,
    to: outcome as string,
    value: cases,
  }));
  const known = raw.filter(({ from }) => from !== UNKNOWN);
  const all = largest(known, "from", Number.POSITIVE_INFINITY);
  const kept = all.length <= MOST ? all : all.slice(0, MOST - 1);
  const flows = raw.map((flow) =>
    flow.from === UNKNOWN || kept.includes(flow.from) ? flow : { ...flow, from: OTHER },
  );
  return { flows, from: [...kept, OTHER, UNKNOWN] };
}
