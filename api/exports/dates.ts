import { group } from "d3";
import type { Node } from "../../schema/graph/nodes.ts";
import { byOwners } from "../store/statements.ts";
import type { ExportContext } from "./format.ts";

const DAY = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** Whether a date is a year, month or day, as most formats take it, and not a span. */
export const isPoint = (date: string): boolean => DAY.test(date);

/** What passes a law, first what says it best. */
const PASSED = ["adopted", "assented", "published"];

type Events = readonly Node<"LawEvent">[];

/** The dates on which a law was passed: of the first kind that is known, several where sources differ. */
export function passedOn(events: Events): string[] {
  const kind = PASSED.find((one) => events.some(({ event }) => event === one));
  return events.flatMap(({ event, date }) => (event === kind ? [date] : []));
}

/** The dated steps of some laws. */
export async function eventsOf(
  ids: readonly string[],
  { store }: ExportContext,
): Promise<ReadonlyMap<string, Events>> {
  const rows = await store.read(byOwners("HAD", "LawEvent"), { ids });
  return new Map(
    [...group(rows, ({ owner }) => owner)].map(([id, found]) => [
      id,
      found.map(({ node }) => node),
    ]),
  );
}
