import type { SeriousCrimeQuery } from "../generated/queries.ts";
import type { MonthsScale } from "./months.ts";
import { stacked } from "./stack.ts";

type Found = SeriousCrimeQuery["all"]["provisions"][number];

interface SeriousDot {
  readonly found: Found;
  readonly x: number;
  readonly y: number;
}

/** A dot a provision, stacked on its term; terms that no source gives in the column of the unknown. */
export function seriousDots(
  provisions: readonly Found[],
  scale: MonthsScale,
  size: { readonly radius: number; readonly base: number; readonly height: number },
): SeriousDot[] {
  // Certain ones at the bottom of each stack.
  const ordered = [...provisions].sort(
    (a, b) =>
      Number(a.certainty === "possibly") - Number(b.certainty === "possibly") ||
      (a.provision.id < b.provision.id ? -1 : 1),
  );
  const byId = new Map(ordered.map((found) => [found.provision.id, found]));
  return stacked(
    ordered.map(({ provision, months }) => ({ key: provision.id, x: scale.at(months) })),
    size,
  ).flatMap(({ key, x, y }) => {
    const found = byId.get(key);
    return found ? [{ found, x, y }] : [];
  });
}

/** How many provisions reach a term, and how many more possibly do; unknown terms possibly reach any. */
export function reaching(provisions: readonly Found[], months: number) {
  const known = provisions.filter((one) => one.months === null || one.months >= months);
  const certain = known.filter(
    (one) => one.certainty === "certainly" && one.months !== null,
  ).length;
  return { certain, possible: known.length - certain };
}
