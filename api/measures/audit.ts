import { ascending, descending } from "d3";
import type { Node } from "../../schema/graph/nodes.ts";

/** A share with the bounds within which it may lie among all, if what was drawn is a plain sample. */
export interface AuditedShare {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** What one reading found, by kind of fact. */
export interface Audit {
  readonly date: string;
  readonly seed: string;
  readonly kinds: readonly Node<"AuditedKind">[];
}

/** How many standard deviations a 95 % interval reaches to either side. */
const Z = 1.959964;

/** The 95 % interval of Wilson, which holds for small samples and shares near one; null of nothing. */
export function wilson(of: number, all: number): AuditedShare | null {
  if (all === 0) return null;
  const share = of / all;
  const weight = 1 + Z ** 2 / all;
  const middle = (share + Z ** 2 / (2 * all)) / weight;
  const reach = (Z / weight) * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  return { share, low: Math.max(0, middle - reach), high: Math.min(1, middle + reach) };
}

/** The newest reading; null if there was none. */
export function newestAudit(rows: readonly Node<"AuditedKind">[]): Audit | null {
  const [newest] = rows.toSorted((a, b) => descending(a.date, b.date));
  if (!newest) return null;
  const { date, seed } = newest;
  const kinds = rows
    .filter((row) => row.date === date)
    .toSorted((a, b) => ascending(a.order, b.order));
  return { date, seed, kinds };
}
