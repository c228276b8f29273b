import { min } from "d3";
import type { Node } from "../../schema/graph/nodes.ts";
import { primaryOf } from "../../schema/records/primary.ts";
import { type AggravatedTerm, longestTerm, monthsOf, type PrisonTerm } from "./forms.ts";
import { type Heaviest, heaviest } from "./heaviest.ts";
import { inForceOn } from "./in-force.ts";
import { notPunishedOn } from "./not-punished.ts";

/** Whether an offence is punished by what is about it; else the nearest that is on file. */
export type OffenceStanding = "punished" | "undecided" | "also" | "struck_down" | "not_on_file";

/** What is known of how a jurisdiction punished an offence on a day. */
export interface OffenceCell extends Heaviest {
  readonly jurisdiction: string;
  readonly standing: OffenceStanding;
  readonly inForce: "certainly" | "possibly" | null;
  readonly basic: PrisonTerm;
  /** The lightest basic form of a provision that is about it, where that is known to be lighter; null otherwise. */
  readonly basicFrom: PrisonTerm | null;
  readonly aggravated: AggravatedTerm | null;
  /** Whether each penalty was read for which form it is for. */
  readonly formsRead: boolean;
  readonly leastMonths: number | null;
  /** Provisions in force that are about the offence: what is said of terms rests on them alone. */
  readonly provisions: readonly Node<"Provision">[];
  /** Provisions in force that are about something else and punish it as well. */
  readonly also: readonly Node<"Provision">[];
  /** Provisions in force on several offences, of which nobody has read which they are about. */
  readonly undecided: readonly Node<"Provision">[];
  /** Provisions that a court had ended by the day. */
  readonly struckDown: readonly Node<"Provision">[];
  /** What shows that it is no crime that day; empty where a provision may punish it. */
  readonly notPunished: readonly Node<"NotPunished">[];
}

/** What it is told by: provisions in the order of their laws, and what each threatens and when. */
export interface OffenceFacts {
  readonly provisionsOf: ReadonlyMap<string, readonly Node<"Provision">[]>;
  readonly penaltiesOf: ReadonlyMap<string, readonly Node<"Penalty">[]>;
  readonly periodsOf: ReadonlyMap<string, readonly Node<"Period">[]>;
  readonly notPunished: readonly Node<"NotPunished">[];
}

/** The form as it was read; else a penalty without a condition is the basic one, as it is written down. */
const isBasic = ({ form, applies }: Node<"Penalty">): boolean =>
  form === "basic" || (form === null && applies === null);

const lengthOf = (term: PrisonTerm | null): number | null =>
  term && monthsOf({ prison: term.prison, maxMonths: term.months });

/** The terms of the basic form, and of the heaviest other one where it is longer; penalties stand by provision. */
function formsOf(byProvision: readonly (readonly Node<"Penalty">[])[]) {
  const penalties = byProvision.flat();
  const own = penalties.filter(({ form }) => form !== "unclear");
  const basicOf = (some: readonly Node<"Penalty">[]) => longestTerm(some.filter(isBasic));
  const basic = basicOf(own);
  const [lightest = null] = byProvision
    .map((some) => basicOf(some))
    .filter((term) => lengthOf(term) !== null)
    .toSorted((a, b) => (lengthOf(a) ?? 0) - (lengthOf(b) ?? 0));
  const other = longestTerm(own.filter((penalty) => !isBasic(penalty)));
  const heavier = (lengthOf(other) ?? 0) > (lengthOf(basic) ?? 0);
  const lighter = lightest !== null && (lengthOf(lightest) ?? 0) < (lengthOf(basic) ?? 0);
  return {
    basic: { prison: basic?.prison ?? "unknown", months: basic?.months ?? null } as const,
    basicFrom: lighter ? { prison: lightest.prison, months: lightest.months } : null,
    aggravated: heavier ? other : null,
    formsRead: penalties.length > 0 && penalties.every(({ form }) => form !== null),
    ...heaviest(own),
    leastMonths: min(own, ({ minMonths }) => minMonths ?? undefined) ?? null,
  };
}

/** The provisions in force that punish the offence, with the range of prison of those that are about it. */
export function offenceOn(
  asked: { readonly jurisdiction: string; readonly offence: string; readonly asOf: string },
  { provisionsOf, penaltiesOf, periodsOf, notPunished }: OffenceFacts,
): OffenceCell {
  const { jurisdiction, offence, asOf } = asked;
  const all = (provisionsOf.get(jurisdiction) ?? []).flatMap((provision) => {
    if (!provision.offences.includes(offence)) return [];
    const periods = periodsOf.get(provision.id) ?? [];
    return [{ provision, periods, inForce: inForceOn(periods, asOf) }];
  });
  const own = all.filter(({ inForce }) => inForce !== "no");
  const of = (primary: "yes" | "no" | "unclear") =>
    own.flatMap(({ provision }) => (primaryOf(provision, offence) === primary ? [provision] : []));
  const [provisions, also, undecided] = [of("yes"), of("no"), of("unclear")];
  const struckDown = all.flatMap(({ provision, periods, inForce }) =>
    inForce === "no" &&
    provision.status === "struck_down" &&
    periods.some(({ possiblyFrom }) => possiblyFrom <= asOf)
      ? [provision]
      : [],
  );
  const standings: readonly (readonly [OffenceStanding, readonly unknown[]])[] = [
    ["punished", provisions],
    ["undecided", undecided],
    ["also", also],
    ["struck_down", struckDown],
  ];
  const certain = own.some(({ inForce }) => inForce === "certainly");
  return {
    jurisdiction,
    standing: standings.find(([, found]) => found.length > 0)?.[0] ?? "not_on_file",
    inForce: own.length === 0 ? null : certain ? "certainly" : "possibly",
    ...formsOf(provisions.map(({ id }) => penaltiesOf.get(id) ?? [])),
    provisions,
    also,
    undecided,
    struckDown,
    notPunished:
      own.length > 0
        ? []
        : notPunished.filter(
            (entry) =>
              entry.jurisdiction === jurisdiction &&
              entry.offence === offence &&
              notPunishedOn(entry, asOf),
          ),
  };
}
