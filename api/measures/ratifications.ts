import { group, mean, sum } from "d3";
import { tidy } from "./interval.ts";
import { type WhatIfBase, whatIf } from "./what-if.ts";

/** What one state's ratification would matter. */
export interface Ratification {
  readonly jurisdiction: string;
  readonly decidesFor: number;
  readonly lowers: number;
  readonly coverage: number | null;
}

/**
 * Whose ratification matters most: from a world in which all of them have ratified, each one in turn
 * stays out. What rises then is what its ratification lowers. Before each it gives way.
 */
export async function ratifications(
  everybody: WhatIfBase,
  treaty: string,
  signatories: readonly string[],
  giveWay: () => Promise<void>,
): Promise<Ratification[]> {
  const decided = group(
    [...everybody.exposures.values()].flatMap((exposure) =>
      exposure && exposure.high !== null && exposure.decidedBy.treaty === treaty
        ? [exposure.decidedBy]
        : [],
    ),
    ({ requesting }) => requesting,
  );
  const found: Ratification[] = [];
  for (const jurisdiction of signatories) {
    await giveWay();
    const edges = decided.get(jurisdiction) ?? [];
    const out = whatIf(everybody, { denounce: [{ jurisdiction, treaty }] });
    const others = out.filter((one) => one.jurisdiction !== jurisdiction);
    found.push({
      jurisdiction,
      decidesFor: edges.length,
      lowers: tidy(sum(others, ({ change }) => Math.max(0, change ?? 0))),
      coverage: edges.length > 0 ? tidy(mean(edges, ({ level }) => level.coverage) ?? 0) : null,
    });
  }
  return found.sort(
    (a, b) =>
      b.decidesFor - a.decidesFor ||
      b.lowers - a.lowers ||
      (a.jurisdiction < b.jurisdiction ? -1 : 1),
  );
}

export interface Ratifications {
  readonly asOf: string;
  readonly treaty: string;
  readonly states: number;
  readonly rows: readonly Ratification[];
  readonly caution: string;
}
