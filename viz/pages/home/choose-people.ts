import { differenceInMonths } from "date-fns";
import type { PersonPartsFragment } from "../../generated/queries.ts";
import { drawnByRelease } from "../../records/drawn-by-release.ts";
import { isWellSourced } from "../../records/well-sourced.ts";

/** Why somebody stands on the home page. */
export type Reason =
  | { readonly kind: "died" }
  | { readonly kind: "fell"; readonly day: string }
  | { readonly kind: "acquitted"; readonly months: number };

export interface PersonShown {
  readonly person: PersonPartsFragment;
  readonly reason: Reason;
}

/** So long in custody, at least, before an acquittal. */
const LEAST_MONTHS = 2;

/** First and last day that a partial date can mean; null where one of them is not known. */
function daysOf(date: string): readonly [first: Date, last: Date] | null {
  const [from = "", to = from] = date.split("/");
  if (from === ".." || to === "..") return null;
  const [year = 0, month] = to.split("-").map(Number);
  const last =
    to.length === 10
      ? new Date(`${to}T00:00:00Z`)
      : new Date(Date.UTC(month === undefined ? year + 1 : year, month ?? 0, 0));
  return [new Date(`${from.padEnd(7, "-01").padEnd(10, "-01")}T00:00:00Z`), last];
}

/** Whole months that certainly lie between being taken into custody and the next release; null where dates do not tell. */
export function monthsInCustody({ stages }: Pick<PersonPartsFragment, "stages">): number | null {
  const taken = stages.findIndex(({ stage: { code } }) => ["arrested", "detained"].includes(code));
  const freed = stages.findIndex(
    ({ stage: { code } }, place) => place > taken && code === "released",
  );
  const [from, to] = [stages[taken]?.date, stages[freed]?.date];
  if (!from || !to) return null;
  const [latest, earliest] = [daysOf(from)?.[1], daysOf(to)?.[0]];
  return latest && earliest ? Math.max(0, differenceInMonths(earliest, latest)) : null;
}

interface Lists {
  readonly died: { readonly nodes: readonly PersonPartsFragment[] };
  readonly fell: { readonly nodes: readonly PersonPartsFragment[] };
  readonly acquitted: { readonly nodes: readonly PersonPartsFragment[] };
}

/**
 * Who stands on the home page: one who died in custody, one whose law a court struck down, one acquitted after
 * months in custody. Only those count whose case two publishers tell, none of them weak. Where several fit, the release draws; nobody stands there twice.
 */
export function choosePeople({ died, fell, acquitted }: Lists, release: string): PersonShown[] {
  const groups: readonly PersonShown[][] = [
    died.nodes.map((person) => ({ person, reason: { kind: "died" } })),
    fell.nodes.flatMap((person) =>
      person.lawStruckDown === null
        ? []
        : [{ person, reason: { kind: "fell", day: person.lawStruckDown } as const }],
    ),
    acquitted.nodes.flatMap((person) => {
      const months = monthsInCustody(person);
      return months === null || months < LEAST_MONTHS
        ? []
        : [{ person, reason: { kind: "acquitted", months } as const }];
    }),
  ];
  const shown: PersonShown[] = [];
  for (const group of groups) {
    const others = group.filter(
      ({ person }) => isWellSourced(person) && shown.every((one) => one.person.id !== person.id),
    );
    shown.push(...drawnByRelease(others, ({ person }) => person.id, release).slice(0, 1));
  }
  return shown;
}
