import type { Exposure } from "./exposure.ts";
import { type Interval, tidy } from "./interval.ts";
import type { OnwardTransfer } from "./onward.ts";
import type { PathEdge } from "./paths.ts";
import type { Robustness } from "./robustness.ts";

/** How much less protection remains on the least protected path than the own law gives. */
export interface Drop {
  readonly low: number;
  readonly high: number;
}

export interface ExposureReport {
  readonly asOf: string;
  readonly jurisdiction: string;
  readonly power: string;
  readonly lens: string;
  readonly offence: string | null;
  readonly own: Interval;
  readonly all: Exposure | null;
  readonly binding: Exposure | null;
  readonly refusable: Exposure | null;
  readonly drop: Drop | null;
  readonly askers: readonly PathEdge[];
  readonly onward: () => readonly OnwardTransfer[];
  readonly why: () => Promise<readonly string[]>;
  readonly robustness: () => Promise<Robustness>;
  readonly caution: string;
}

/** The least protected path of each requesting state, least protected first. */
export const ladder = (paths: readonly PathEdge[]): PathEdge[] =>
  paths.toSorted(
    (a, b) =>
      a.level.high - b.level.high ||
      a.level.low - b.level.low ||
      (a.requesting < b.requesting ? -1 : 1),
  );

export function dropOf(own: Interval, all: Exposure | null): Drop | null {
  if (!all) return null;
  return { low: tidy(own.low - (all.high ?? own.high)), high: tidy(own.high - all.low) };
}
