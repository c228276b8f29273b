import { group, max, median, rollup, sum } from "d3";
import { differenceInCalendarDays, parseISO } from "date-fns";
import type { CaseOutcome } from "../../schema/records/case.ts";
import type { Certainty } from "../../schema/records/partial-date.ts";
import { type Heaviest, heaviest, type PrisonKnown } from "./heaviest.ts";

/** A case as far as the counting depends on it. */
export interface AbuseCase {
  readonly id: string;
  readonly people: number | null;
  readonly roles: readonly string[];
  /** The last known status; null for a ruling on a law. */
  readonly outcome: CaseOutcome | null;
  /** Steps in the order known. */
  readonly stages: readonly { readonly stage: string; readonly date: string | null }[];
  readonly sanctions: readonly { readonly sanction: string; readonly months: number | null }[];
  /** Ids of the provisions charged; empty where only the law or nothing is known. */
  readonly provisions: readonly string[];
}

export interface ProvisionFact {
  readonly id: string;
  readonly offences: readonly string[];
  readonly penalties: readonly PrisonKnown[];
  readonly status: string;
  /** Whether it is in force on the day of the question. */
  readonly inForce: Certainty;
}

/** Cases from what was charged to where they stand; each case stands in one flow. */
export interface AbuseFlow {
  /** The offence; null where none is known, or several are. */
  readonly offence: string | null;
  readonly severalOffences: boolean;
  readonly outcome: CaseOutcome;
  readonly cases: number;
  readonly people: number;
}
export interface AbuseProvision {
  readonly provision: string;
  readonly cases: number;
  readonly people: number;
  readonly outcomes: readonly OutcomeCount[];
  readonly threatenedMonths: number | null;
  readonly threatened: Heaviest["heaviestPrison"];
  readonly imposedMonths: number | null;
  /** The longest term imposed is above the heaviest that the provision is known to threaten. */
  readonly imposedAboveThreatened: boolean;
  readonly daysToVerdict: number | null;
  readonly ended: boolean;
}
export interface CodeCount {
  readonly kind: string;
  readonly code: string;
  readonly cases: number;
}
export interface OutcomeCount {
  readonly outcome: CaseOutcome;
  readonly cases: number;
}
export interface YearCount {
  readonly year: number;
  readonly cases: number;
}
/** The records of a group that count most people. */
export interface LargestGroups {
  readonly cases: number;
  readonly people: number;
}
export interface Abuse {
  readonly cases: number;
  readonly people: number;
  readonly largestGroups: LargestGroups;
  readonly provisionUnknown: number;
  /** Rulings on a law, which have no status of a person and stand in no flow. */
  readonly rulings: number;
  readonly outcomes: readonly OutcomeCount[];
  /** How many cases were charged with an offence; a case with several counts in each. */
  readonly offences: readonly CodeCount[];
  readonly flows: readonly AbuseFlow[];
  readonly provisions: readonly AbuseProvision[];
  readonly roles: readonly CodeCount[];
  readonly years: readonly YearCount[];
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

/** How many records of a group are told apart from the others. */
const LARGEST = 3;

/** A few totals of a group may hold most of the people that are counted. */
function largestGroupsOf(cases: readonly AbuseCase[]): LargestGroups {
  const groups = cases.filter(({ outcome, people }) => outcome !== null && (people ?? 1) > 1);
  const largest = groups.toSorted((a, b) => (b.people ?? 1) - (a.people ?? 1)).slice(0, LARGEST);
  return { cases: largest.length, people: peopleIn(largest) };
}

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

/** How many cases stand how, most first; a ruling on a law stands nowhere. */
const outcomesOf = (cases: readonly AbuseCase[]): OutcomeCount[] =>
  countBy(cases.flatMap(({ outcome }) => outcome ?? [])).map(({ code, cases: count }) => ({
    outcome: code as CaseOutcome,
    cases: count,
  }));

function usedOf(
  { id, penalties, status, inForce }: ProvisionFact,
  cases: readonly AbuseCase[],
): AbuseProvision {
  const { heaviestPrison, heaviestMonths } = heaviest(penalties);
  const imposed = cases.flatMap(({ sanctions }) =>
    sanctions.flatMap(({ sanction, months }) =>
      sanction.endsWith("prison") ? (months ?? []) : [],
    ),
  );
  const imposedMonths = max(imposed) ?? null;
  return {
    provision: id,
    cases: cases.length,
    people: peopleIn(cases),
    outcomes: outcomesOf(cases),
    threatenedMonths: heaviestMonths,
    threatened: heaviestPrison,
    imposedMonths,
    imposedAboveThreatened:
      heaviestPrison === "term" &&
      heaviestMonths !== null &&
      imposedMonths !== null &&
      imposedMonths > heaviestMonths,
    daysToVerdict: median(cases.flatMap((one) => daysToVerdict(one) ?? [])) ?? null,
    ended: status === "struck_down" || inForce === "no",
  };
}

function flowsOf(
  cases: readonly AbuseCase[],
  offencesOf: (one: AbuseCase) => readonly string[],
): AbuseFlow[] {
  const charged = cases.flatMap((one) => {
    if (one.outcome === null) return [];
    const [offence = null, ...more] = offencesOf(one);
    const severalOffences = more.length > 0;
    return [
      { one, offence: severalOffences ? null : offence, severalOffences, outcome: one.outcome },
    ];
  });
  const keyOf = (flow: Pick<AbuseFlow, "offence" | "severalOffences" | "outcome">) =>
    `${flow.offence ?? (flow.severalOffences ? "~several" : "~unknown")} ${flow.outcome}`;
  return [...group(charged, keyOf).values()]
    .flatMap((same) => {
      const [first] = same;
      if (!first) return [];
      const { offence, severalOffences, outcome } = first;
      const people = peopleIn(same.map(({ one }) => one));
      return [{ offence, severalOffences, outcome, cases: same.length, people }];
    })
    .sort(byCount<AbuseFlow>(keyOf));
}

/** What cases and provisions show together; what no source tells is counted as such. */
export function abuse(cases: readonly AbuseCase[], provisions: readonly ProvisionFact[]): Abuse {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  const offencesOf = (one: AbuseCase): string[] => [
    ...new Set(one.provisions.flatMap((id) => byId.get(id)?.offences ?? [])),
  ];
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
    people: peopleIn(cases.filter(({ outcome }) => outcome !== null)),
    largestGroups: largestGroupsOf(cases),
    provisionUnknown: cases.filter((one) => one.provisions.length === 0).length,
    rulings: cases.filter(({ outcome }) => outcome === null).length,
    outcomes: outcomesOf(cases),
    offences: countBy(cases.flatMap(offencesOf)).map((one) => ({ ...one, kind: "offence" })),
    flows: flowsOf(cases, offencesOf),
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
