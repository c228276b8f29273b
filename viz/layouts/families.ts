import { min } from "d3";
import type { FamiliesQuery } from "../generated/queries.ts";

type Families = FamiliesQuery["families"];
export type Adoption = Families["adoption"][number];

/** A state with its dated provisions, the earliest first. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly provisions: readonly Adoption[];
  readonly possibly: string;
  /** The first day on which one of them certainly was in force; null if none ever certainly was. */
  readonly certainly: string | null;
}

/** A lane a state by its first possible date, and the states of which no date is known. */
export function lanes(adoption: readonly Adoption[]): { dated: Lane[]; undated: string[] } {
  const byState = new Map<string, Adoption[]>();
  for (const one of adoption)
    byState.set(one.jurisdiction.id, [...(byState.get(one.jurisdiction.id) ?? []), one]);
  const dated: Lane[] = [];
  const undated: string[] = [];
  for (const [id, provisions] of byState) {
    const name = provisions[0]?.jurisdiction.name ?? id;
    const known = provisions.filter(({ possiblyFrom }) => possiblyFrom !== null);
    const possibly = min(known, ({ possiblyFrom }) => possiblyFrom ?? undefined);
    const certainly = min(known, (one) => one.certainlyFrom ?? undefined) ?? null;
    if (possibly === undefined) undated.push(name);
    else dated.push({ id, name, provisions: known, possibly, certainly });
  }
  dated.sort((a, b) =>
    a.possibly < b.possibly ? -1 : a.possibly > b.possibly ? 1 : a.id < b.id ? -1 : 1,
  );
  return { dated, undated };
}

/** How many states had it by each day, certainly and at most. */
export function cumulative(
  dated: readonly Lane[],
): { day: string; certain: number; possible: number }[] {
  const days = new Set(
    dated.flatMap(({ possibly, certainly }) =>
      certainly === null ? [possibly] : [possibly, certainly],
    ),
  );
  return [...days].sort().map((day) => ({
    day,
    certain: dated.filter(({ certainly }) => certainly !== null && certainly <= day).length,
    possible: dated.filter(({ possibly }) => possibly <= day).length,
  }));
}

/** Claimed influences between two states that both have a lane. */
export function arcs(claimed: Families["claimed"], dated: readonly Lane[]) {
  const rows = new Map(dated.map(({ id }, row) => [id, row]));
  return claimed.flatMap((claim) => {
    const { followed, law } = claim;
    const to = rows.get(law.jurisdiction.id);
    const from =
      followed?.__typename === "Law" && followed.jurisdiction
        ? rows.get(followed.jurisdiction.id)
        : undefined;
    return from === undefined || to === undefined || from === to ? [] : [{ claim, from, to }];
  });
}

/** The letter of the structural group that a provision is in; none if it is in none. */
export function groupLetters(families: Families["structural"]["families"]): Map<string, string> {
  return new Map(
    families.flatMap(({ members }, index) =>
      members.map(
        ({ provision }) => [provision.id, String.fromCharCode(65 + (index % 26))] as const,
      ),
    ),
  );
}
