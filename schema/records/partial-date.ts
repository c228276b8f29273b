import { endOfMonth, endOfYear, formatISO, isValid, parseISO } from "date-fns";
import { LRUCache } from "lru-cache";
import { z } from "zod";

/**
 * A date as precisely as its source gives it, in ISO 8601-2 (EDTF) notation:
 * `2018`, `2018-05`, `2018-05-16`; some day between two dates, `2023-08/2024-08`;
 * not later than, `../2008-04`; not earlier than, `2018-12/..`.
 */
export type PartialDate = string;

const POINT = /^\d{4}(-\d{2}(-\d{2})?)?$/;

const isPoint = (text: string): boolean => POINT.test(text) && isValid(parseISO(text));

const day = (date: Date): string => formatISO(date, { representation: "date" });

function lastDay(point: string): string {
  const start = parseISO(point);
  if (point.length === 4) return day(endOfYear(start));
  if (point.length === 7) return day(endOfMonth(start));
  return point;
}

const firstDay = (point: string): string => day(parseISO(point));

/** The days between which a date lies; null where the source sets no limit. */
interface Reading {
  readonly first: string | null;
  readonly last: string | null;
}

function readDate(date: PartialDate): Reading {
  const [from = date, to = from] = date.split("/");
  return {
    first: from === ".." ? null : firstDay(from),
    last: to === ".." ? null : lastDay(to),
  };
}

/** Readings of dates, which questions look at by the thousand. */
const read = new LRUCache<PartialDate, Reading>({ max: 20_000, memoMethod: readDate });

/** The first day the date can mean; null when the source sets no lower limit. */
export const earliest = (date: PartialDate): string | null => read.memo(date).first;

/** The last day the date can mean; null when the source sets no upper limit. */
export const latest = (date: PartialDate): string | null => read.memo(date).last;

/** Whether the text is a partial date that exists in the calendar and does not run backwards. */
export function isPartialDate(text: string): boolean {
  const ends = text.split("/");
  if (
    ends.length > 2 ||
    !ends.every((end, _, all) => (end === ".." && all.length === 2) || isPoint(end))
  )
    return false;
  if (ends.every((end) => end === "..")) return false;
  const first = earliest(text);
  const last = latest(text);
  return first === null || last === null || first <= last;
}

/** Whether the text is one day of the calendar, `2018-05-16`. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isPoint(text);

/** Whether two dates can mean one day. */
export const canBeOneDay = (a: PartialDate, b: PartialDate): boolean =>
  (earliest(a) ?? "") <= (latest(b) ?? "9") && (earliest(b) ?? "") <= (latest(a) ?? "9");

/** Did it begin by the day asked for? `possibly` where the precision known cannot tell. */
export type Certainty = "certainly" | "possibly" | "no";

/** Whether something dated `date` had happened by the end of `day` (YYYY-MM-DD). */
export function happenedBy(date: PartialDate, asOf: string): Certainty {
  const last = latest(date);
  if (last !== null && last <= asOf) return "certainly";
  const first = earliest(date);
  return first === null || first <= asOf ? "possibly" : "no";
}

export const PartialDate = z
  .string({
    error: ({ input }) =>
      typeof input === "number" ? `write a year alone in quotes: "${input}"` : undefined,
  })
  .refine(isPartialDate, {
    error: (issue) =>
      `invalid date: ${JSON.stringify(issue.input)}; write 2018, 2018-05, 2018-05-16, 2023-08/2024-08, ../2008-04 or 2018-12/..`,
  })
  .meta({
    description:
      "A date as precisely as the source gives it: 2018, 2018-05, 2018-05-16; between two dates 2023-08/2024-08; not later than ../2008-04; not earlier than 2018-12/..",
  });
