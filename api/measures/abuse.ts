import { group, median, rollup, sum } from "d3";
import { differenceInCalendarDays, parseISO } from "date-fns";
import type { Certainty } from "../../schema/records/partial-date.ts";
import { type Heaviest, heaviest, type PrisonKnown } from "./heaviest.ts";

export type CaseOutcome =
  | "convicted"
  | "acquitted"
  | "quashed"
  | "ended_without_verdict"
  | "pardoned"
  | "died"
  | "open"
  | "unknown";

/** A case as far as the counting depends on it. */
export interface AbuseCase {
  readonly id: string;
  readonly people: number | null;
  readonly roles: readonly string[];
  /** Steps in the order known. */
  readonly stages: readonly { readonly stage: string; readonly date: string | null }[];
  readonly sanctions: readonly { readonly sanction: string; readonly months: number | null }[];
  /** Ids of the provisions charged; empty where only the law or nothing is known. */
  readonly provisions: readonly string[];
}

export interface AbuseProvision {
  readonly id: string;
  readonly offences: readonly string[];
  readonly penalties: readonly PrisonKnown[];
  readonly status: string;
  /** Whether it is in force on the day of the question. */
  readonly inForce: Certainty;
}

export interface Flow {
  readonly offence: string | null;
  readonly outcome: CaseOutcome;
  readonly cases: number;
  readonly people: number;
}
export interface ProvisionUsed {
  readonly provision: string;
  readonly cases: number;
  readonly people: number;
  readonly outcomes: readonly { readonly outcome: CaseOutcome; readonly cases: number }[];
  readonly threatenedMonths: number | null;
  readonly threatened: Heaviest["heaviestPrison"];
  readonly imposedMonths: number | null;
  readonly daysToVerdict: number | null;
  readonly ended: boolean;
}
export interface CodeCounted {
  readonly kind: string;
  readonly code: string;
  readonly cases: number;
}
export interface AbuseFound {
  readonly cases: number;
  readonly people: number;
  readonly provisionUnknown: number;
  readonly flows: readonly Flow[];
  readonly provisions: readonly ProvisionUsed[];
  readonly roles: readonly CodeCounted[];
  readonly years: readonly { readonly year: number; readonly cases: number }[];
}

/** Steps that settle how a case stands; those of after the verdict change it. */
const SETTLES: Readonly<Record<string, CaseOutcome>> = {
  convicted: "convicted",
  sentenced: "convicted",
  conviction_upheld: "convicted",
  acquitted: "acquitted",
  conviction_quashed: "quashed",
  dismissed: "ended_without_verdict",
  withdrawn: "ended_without_verdict",
  pardoned: "pardoned",
  died: "died",
};

/** Steps that show that a case was begun. */
const BEGAN = new Set([
  "summoned",
  "arrested",
  "detained",
  "charged",
  "tried",
  "appealed",
  "reported",
]);

/** How a case ended: its last settling step, else open if any step shows that it began. */
export function outcomeOf(stages: AbuseCase["stages"]): CaseOutcome {
  const settled = stages.flatMap(({ stage }) => SETTLES[stage] ?? []).at(-1);
  if (settled) return settled;
  return stages.some(({ stage }) => BEGAN.has(stage)) ? "open" : "unknown";
}

const FULL_DAY = /^\d{4}-\d{2}-\d{2}$/;

function dayOf(stages: AbuseCase["stages"], kinds: readonly string[]): string | null {
  const date = stages.find(({ stage }) => kinds.includes(stage))?.date ?? null;
  return date !== null && FULL_DAY.test(date) ? date : null;
}

/** Days from the first arrest or charge to the first verdict; null unless both are known to the day. */
function daysToVerdict({ stages }: AbuseCase): number | null {
  const began = dayOf(stages, ["arrested", "detained", "charged"]);
  const verdict = dayOf(stages, ["convicted", "acquitted"]);
  if (began === null || verdict === null || verdict < began) return null;
  return differenceInCalendarDays(parseISO(verdict), parseISO(began));
}

const peopleIn = (cases: readonly AbuseCase[]): number => sum(cases, ({ people }) => people ?? 1);

const byCount =
  <T extends { readonly cases: number }>(name: (one: T) => string) =>
  (a: T, b: T) =>
    b.cases - a.cases || (name(a) < name(b) ? -1 : 1);

function countBy(keys: readonly string[]): { code: string; cases: number }[] {
  return [
    ...rollup(
      keys,
      (all) => all.length,
      (key) => key,
    ),
  ]
    .map(([code, cases]) => ({ code, cases }))
    .sort(byCount(({ code }) => code));
}

function usedOf(
  { id, penalties, status, inForce }: AbuseProvision,
  cases: readonly AbuseCase[],
): ProvisionUsed {
  const { heaviestPrison, heaviestMonths } = heaviest(penalties);
  const imposed = cases.flatMap(({ sanctions }) =>
    sanctions.flatMap(({ sanction, months }) =>
      sanction.endsWith("prison") ? (months ?? []) : [],
    ),
  );
  return {
    provision: id,
    cases: cases.length,
    people: peopleIn(cases),
    outcomes: countBy(cases.map(({ stages }) => outcomeOf(stages))).map(
      ({ code, cases: count }) => ({
        outcome: code as CaseOutcome,
        cases: count,
      }),
    ),
    threatenedMonths: heaviestMonths,
    threatened: heaviestPrison,
    imposedMonths: imposed.length > 0 ? Math.max(...imposed) : null,
    daysToVerdict: median(cases.flatMap((one) => daysToVerdict(one) ?? [])) ?? null,
    ended: status === "struck_down" || inForce === "no",
  };
}

function flowsOf(
  cases: readonly AbuseCase[],
  provisions: ReadonlyMap<string, AbuseProvision>,
): Flow[] {
  const charged = cases.flatMap((one) => {
    const offences = new Set(one.provisions.flatMap((id) => provisions.get(id)?.offences ?? []));
    const outcome = outcomeOf(one.stages);
    return (offences.size > 0 ? [...offences] : [null]).map((offence) => ({
      one,
      offence,
      outcome,
    }));
  });
  return [...group(charged, ({ offence, outcome }) => `${offence ?? ""} ${outcome}`).values()]
    .flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const { offence, outcome } = first;
      return [
        { offence, outcome, cases: same.length, people: peopleIn(same.map(({ one }) => one)) },
      ];
    })
    .sort(byCount(({ offence, outcome }) => `${offence ?? "~"} ${outcome}`));
}

/** What cases and provisions show together; what no source tells is counted as such. */
export function abuse(
  cases: readonly AbuseCase[],
  provisions: readonly AbuseProvision[],
): AbuseFound {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const charged = group(
    cases.flatMap((one) => [...new Set(one.provisions)].map((id) => ({ id, one }))),
    ({ id }) => id,
  );
  const years = cases.flatMap(({ stages }) => {
    const [first] = stages.flatMap(({ date }) => date?.match(/\d{4}/)?.[0] ?? []).sort();
    return first ?? [];
  });
  return {
    cases: cases.length,
    people: peopleIn(cases),
    provisionUnknown: cases.filter((one) => one.provisions.length === 0).length,
    flows: flowsOf(cases, byId),
    provisions: [...charged]
      .flatMap(([id, used]) => {
        const provision = byId.get(id);
        return provision
          ? [
              usedOf(
                provision,
                used.map(({ one }) => one),
              ),
            ]
          : [];
      })
      .sort(byCount(({ provision }) => provision)),
    roles: countBy(cases.flatMap(({ roles }) => [...new Set(roles)])).map((one) => ({
      ...one,
      kind: "role",
    })),
    years: countBy(years)
      .map(({ code, cases: count }) => ({ year: Number(code), cases: count }))
      .sort((a, b) => a.year - b.year),
  };
}
