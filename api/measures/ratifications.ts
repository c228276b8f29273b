import { group } from "d3";
import { edgesTo, type RaceEdge } from "./race.ts";
import { basesOf, type RequestFacts } from "./request/assistance-request.ts";
import { suppose } from "./request/suppose.ts";

/** What one state's ratification would matter. */
export interface Ratification {
  readonly jurisdiction: string;
  /** States that it may not ask today, and could by the treaty once all have ratified; by code. */
  readonly couldAsk: readonly string[];
}

/** Whom each state could newly ask once every signatory has ratified a treaty. Before each it gives way. */
export async function ratifications(
  given: RequestFacts,
  treaty: string,
  signatories: readonly string[],
  giveWay: () => Promise<void>,
): Promise<Ratification[]> {
  const facts = { ...given, onceInForce: false };
  const supposed = suppose(facts, { everySignatory: [treaty] });
  const [basesNow, basesThen] = [basesOf(facts), basesOf(supposed)];
  const newly: RaceEdge[] = [];
  for (const jurisdiction of signatories) {
    await giveWay();
    const before = new Set(
      edgesTo(jurisdiction, basesNow, facts).map(({ requesting }) => requesting),
    );
    newly.push(
      ...edgesTo(jurisdiction, basesThen, supposed).filter(
        ({ requesting, requests }) =>
          !before.has(requesting) && requests.some((one) => one.treaty === treaty),
      ),
    );
  }
  const byAsker = group(newly, ({ requesting }) => requesting);
  return signatories
    .map((jurisdiction) => ({
      jurisdiction,
      couldAsk: (byAsker.get(jurisdiction) ?? []).map(({ requested }) => requested).sort(),
    }))
    .sort(
      (a, b) => b.couldAsk.length - a.couldAsk.length || (a.jurisdiction < b.jurisdiction ? -1 : 1),
    );
}

export interface Ratifications {
  readonly asOf: string;
  readonly treaty: string;
  readonly states: number;
  readonly rows: readonly Ratification[];
}
