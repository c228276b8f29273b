import { group } from "d3";
import { differenceInCalendarDays, parseISO } from "date-fns";
import type { Graph } from "../graph.ts";

/** What somebody should look at again, and since when. */
export interface Due {
  readonly kind: "case" | "law" | "treaty";
  readonly id: string;
  readonly why: string;
  /** The day on which somebody last looked; null if nobody has. */
  readonly looked: string | null;
}

/** After how many days a case that still runs, a pending challenge of a law, or a treaty's status is due. */
const RUNNING_DAYS = 90;
/** After how many days a case that ended is due. */
const ENDED_DAYS = 365;

/** Statuses in which news is to be expected. */
const RUNNING = new Set(["open", "in_custody_not_tried", "convicted_serving", "several"]);
/** Whether a court still has to rule, by the last of these steps: a ruling on a law has no status. */
const STILL_BEFORE_A_COURT: Readonly<Record<string, boolean>> = {
  charged: true,
  tried: true,
  appealed: true,
  law_upheld: false,
  law_struck_down: false,
};

const isDue = (looked: string | null | undefined, days: number, today: string): boolean =>
  !looked || differenceInCalendarDays(parseISO(today), parseISO(looked)) > days;

/** What is due on a day: by kind, then longest unseen first. */
export function due(graph: Graph, today: string): Due[] {
  const stages = group(
    graph.rows("Stage").toSorted((a, b) => a.order - b.order),
    ({ case: of }) => of,
  );
  const cases = graph.rows("Case").map(({ id, outcomeCode, followed }): Due & { days: number } => {
    const last = stages.get(id)?.findLast(({ stage }) => stage in STILL_BEFORE_A_COURT);
    const runs = outcomeCode
      ? RUNNING.has(outcomeCode)
      : last !== undefined && STILL_BEFORE_A_COURT[last.stage] === true;
    return {
      kind: "case",
      id,
      why: outcomeCode ?? "ruling",
      looked: followed ?? null,
      days: runs ? RUNNING_DAYS : ENDED_DAYS,
    };
  });
  const laws = graph.rows("Law").flatMap(({ id, pending }) =>
    pending
      ? [
          {
            kind: "law" as const,
            id,
            why: "court case pending",
            looked: pending,
            days: RUNNING_DAYS,
          },
        ]
      : [],
  );
  const treaties = graph.rows("Treaty").map(({ id, statusChecked }) => ({
    kind: "treaty" as const,
    id,
    why: "signatures and ratifications",
    looked: statusChecked ?? null,
    days: RUNNING_DAYS,
  }));
  return [...cases, ...laws, ...treaties]
    .filter(({ looked, days }) => isDue(looked, days, today))
    .map(({ days: _, ...one }) => one)
    .sort(
      (a, b) =>
        a.kind.localeCompare(b.kind) ||
        (a.looked ?? "").localeCompare(b.looked ?? "") ||
        a.id.localeCompare(b.id),
    );
}

export function showDue(all: readonly Due[], today: string): string {
  if (all.length === 0) return `Nothing is due on ${today}.`;
  return [
    `${all.length} due on ${today}: news of cases, court cases about laws, status of treaties`,
    ...all.map(
      ({ id, why, looked }) =>
        `  ${id}: ${why}, ${looked ? `last looked at ${looked}` : "not looked at yet"}`,
    ),
  ].join("\n");
}
