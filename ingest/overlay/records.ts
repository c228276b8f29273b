import {
  articleKey,
  caseKey,
  codingKey,
  indicatorKey,
  lawKey,
  notPunishedKey,
  participationKey,
  provisionKey,
  treatyKey,
} from "../../schema/graph/keys.ts";
import type { JurisdictionFile } from "../../schema/records/jurisdiction-file.ts";
import type { TreatyFile } from "../../schema/records/treaty.ts";
import type { Path } from "../issues.ts";

/** The records of a file that an overlay may add to or correct: their ids, and the ways to them. */
export type Records = ReadonlyMap<string, Path>;

export function recordsOfJurisdiction(file: JurisdictionFile): Records {
  const { jurisdiction } = file;
  const found = new Map<string, Path>();
  for (const [i, law] of file.laws.entries()) {
    const id = lawKey(jurisdiction, law.id);
    found.set(id, ["laws", i]);
    for (const [n, { section, version }] of law.provisions.entries())
      found.set(provisionKey(id, section, version), ["laws", i, "provisions", n]);
  }
  const codings = (kind: string, list: string, codes: readonly string[]) => {
    const seen = new Map<string, number>();
    for (const [i, code] of codes.entries()) {
      const nth = (seen.get(code) ?? 0) + 1;
      seen.set(code, nth);
      found.set(codingKey(jurisdiction, kind, code, nth), [list, i]);
    }
  };
  codings(
    "power",
    "powers",
    file.powers.map(({ power }) => power),
  );
  codings(
    "safeguard",
    "safeguards",
    file.safeguards.map(({ safeguard }) => safeguard),
  );
  for (const [i, { offence }] of file.notPunished.entries())
    found.set(notPunishedKey(jurisdiction, offence), ["notPunished", i]);
  for (const [i, { id }] of file.cases.entries())
    found.set(caseKey(jurisdiction, id), ["cases", i]);
  for (const [i, { id }] of file.indicators.entries())
    found.set(indicatorKey(jurisdiction, id), ["indicators", i]);
  return found;
}

export function recordsOfTreaty(file: TreatyFile): Records {
  const found = new Map<string, Path>([[treatyKey(file.treaty), []]]);
  for (const [i, { number }] of file.articles.entries())
    found.set(articleKey(file.treaty, number), ["articles", i]);
  for (const [i, { state }] of file.participation.entries())
    found.set(participationKey(file.treaty, state), ["participation", i]);
  return found;
}
