import { min } from "d3";
import type { Node } from "../../schema/graph/nodes.ts";
import { type Heaviest, heaviest } from "./heaviest.ts";
import { inForceOn } from "./in-force.ts";

/** What is known of how a jurisdiction punished an offence on a day. */
export interface OffenceCell extends Heaviest {
  readonly jurisdiction: string;
  readonly inForce: "certainly" | "possibly" | null;
  readonly leastMonths: number | null;
  readonly provisions: readonly Node<"Provision">[];
}

/** What it is told by: provisions in the order of their laws, and what each threatens and when. */
export interface OffenceFacts {
  readonly provisionsOf: ReadonlyMap<string, readonly Node<"Provision">[]>;
  readonly penaltiesOf: ReadonlyMap<string, readonly Node<"Penalty">[]>;
  readonly periodsOf: ReadonlyMap<string, readonly Node<"Period">[]>;
}

/** The provisions in force that punish the offence, with the range of prison over their penalties. */
export function offenceOn(
  asked: { readonly jurisdiction: string; readonly offence: string; readonly asOf: string },
  { provisionsOf, penaltiesOf, periodsOf }: OffenceFacts,
): OffenceCell {
  const { jurisdiction, offence, asOf } = asked;
  const own = (provisionsOf.get(jurisdiction) ?? []).flatMap((provision) => {
    if (!provision.offences.includes(offence)) return [];
    const inForce = inForceOn(periodsOf.get(provision.id) ?? [], asOf);
    return inForce === "no" ? [] : [{ provision, inForce }];
  });
  const certain = own.some(({ inForce }) => inForce === "certainly");
  const penalties = own.flatMap(({ provision }) => penaltiesOf.get(provision.id) ?? []);
  return {
    jurisdiction,
    inForce: own.length === 0 ? null : certain ? "certainly" : "possibly",
    provisions: own.map(({ provision }) => provision),
    ...heaviest(penalties),
    leastMonths: min(penalties, ({ minMonths }) => minMonths ?? undefined) ?? null,
  };
}
