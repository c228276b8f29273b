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
  /** Unknown where a penalty whose form nobody has read may be for a longer one. */
  readonly basic: PrisonTerm;
  /** The lightest basic form of a provision that is about it, where that is known to be lighter; null otherwise. */
  readonly basicFrom: PrisonTerm | null;
  /** The longest term whose form nobody has read, where that leaves the basic one open; null otherwise. */
  readonly formNotRead: PrisonTerm | null;
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

const lengthOf = (term: PrisonTerm | null): number | null =>
  term && monthsOf({ prison: term.prison, maxMonths: term.months });

/**
 * Penalties of which it is known that they are for the basic form: as they were read; where nobody has read it, the
 * only penalty of a provision beside which no other punishes the offence in its basic form. Penalties stand by provision.
 */
function knownBasic(byProvision: readonly (readonly Node<"Penalty">[])[]): Node<"Penalty">[] {
  const read = byProvision.flat().filter(({ form }) => form === "basic");
  const possible = byProvision.filter((some) =>
    some.some(({ form }) => form === "basic" || form === null),
  );
  const [only, ...others] = possible[0] ?? [];
  const alone = possible.length === 1 && only && others.length === 0 && only.applies === null;
  return alone && only.form === null ? [only] : read;
}

/** Penalties that may be for the basic form as well, as far as anybody has read: those without a condition first. */
function possiblyBasic(
  penalties: readonly Node<"Penalty">[],
  basic: readonly Node<"Penalty">[],
): readonly Node<"Penalty">[] {
  const unread = penalties.filter((one) => one.form === null && !basic.includes(one));
  const plain = unread.filter(({ applies }) => applies === null);
  return plain.length > 0 || basic.length > 0 ? plain : unread;
}

/** The terms of the basic form, and of the heaviest other one where it is longer; penalties stand by provision. */
function formsOf(byProvision: readonly (readonly Node<"Penalty">[])[]) {
  const penalties = byProvision.flat();
  const own = penalties.filter(({ form }) => form !== "unclear");
  const basics = knownBasic(byProvision);
  const open = possiblyBasic(own, basics);
  const known = longestTerm(basics);
  const longest = lengthOf(known);
  // A penalty whose form nobody has read leaves the longest basic term open, unless it is known to be no longer.
  const settled = open.every((one) => {
    const months = monthsOf(one);
    return months !== null && longest !== null && months <= longest;
  });
  const basic = settled ? known : null;
  const formNotRead = settled ? null : longestTerm(open);
  const most = lengthOf(basic ?? formNotRead) ?? 0;
  const [lightest = null] = byProvision
    .map((some) => longestTerm(some.filter((one) => basics.includes(one))))
    .filter((term) => lengthOf(term) !== null)
    .toSorted((a, b) => (lengthOf(a) ?? 0) - (lengthOf(b) ?? 0));
  const other = longestTerm(own.filter((one) => !basics.includes(one) && !open.includes(one)));
  const heavier = (lengthOf(other) ?? 0) > most;
  const lighter = lightest !== null && (lengthOf(lightest) ?? 0) < most;
  return {
    basic: { prison: basic?.prison ?? "unknown", months: basic?.months ?? null } as const,
    basicFrom: lighter ? { prison: lightest.prison, months: lightest.months } : null,
    formNotRead: formNotRead && { prison: formNotRead.prison, months: formNotRead.months },
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
