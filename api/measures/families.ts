import type { Node } from "../../schema/graph/nodes.ts";
import { firstMover } from "./first-mover.ts";
import { inForceOn, type Period, told } from "./in-force.ts";
import type { StructuralGroups } from "./structural-families.ts";
import type { TextFamilies } from "./text-families.ts";

export interface Adoption {
  readonly provision: Node<"Provision">;
  readonly possiblyFrom: string | null;
  readonly certainlyFrom: string | null;
  readonly inForce: "certainly" | "possibly" | null;
}

/** Which is known to be the first, and which of other states may be earlier. */
export interface FirstAdoption {
  readonly known: Adoption | null;
  readonly perhapsEarlier: readonly Adoption[];
}

export interface StructuralFamily {
  readonly members: readonly Adoption[];
  readonly shared: readonly string[];
  readonly commonModel: string | null;
}

export interface StructuralFamilies extends Omit<StructuralGroups, "families"> {
  readonly families: readonly StructuralFamily[];
}

export interface Families {
  readonly offence: string;
  readonly adoption: readonly Adoption[];
  readonly first: FirstAdoption;
  readonly claimed: readonly Node<"Influence">[];
  readonly structural: StructuralFamilies;
  readonly text: TextFamilies;
}

/** Limits between light, middling and heavy terms, in months. */
const BANDS = [0, 12, 36, 60, 120] as const;

function bandOf(heaviest: number | null): string[] {
  if (heaviest === null) return [];
  const band = BANDS.findLast((least) => heaviest >= least) ?? 0;
  return [`prison of ${band === 0 ? "less than 12" : `at least ${band}`} months`];
}

/** What a provision punishes, how it is drafted, and how heavy it is; unknown answers are no traits. */
export const traitsOf = ({
  offences,
  elements,
  heaviest,
  vagueTerms,
}: Node<"Provision">): string[] => [
  ...offences.map((code) => `punishes ${code}`),
  ...elements
    .filter((answer) => !answer.endsWith(":unknown"))
    .map((answer) => answer.replace(":", " is ")),
  ...vagueTerms.map((term) => `says “${term.toLowerCase()}”`),
  ...bandOf(heaviest),
];

export function adopted(
  provision: Node<"Provision">,
  periods: readonly Period[],
  today: string,
): Adoption {
  const [first] = periods;
  const certainty = inForceOn(periods, today);
  return {
    provision,
    possiblyFrom: told(first?.possiblyFrom),
    certainlyFrom: told(first?.certainlyFrom),
    inForce: certainty === "no" ? null : certainty,
  };
}

export const when = ({ possiblyFrom, certainlyFrom }: Adoption): string =>
  certainlyFrom ?? possiblyFrom ?? "9999";

/** Who punished it first: a state is not earlier than itself by another provision. */
export function firstOf(adoption: readonly Adoption[]): FirstAdoption {
  const begun = adoption.map((found) => ({ ...found, id: found.provision.id, found }));
  const { known, perhapsEarlier } = firstMover(
    begun,
    (one, other) => one.provision.jurisdiction !== other.provision.jurisdiction,
  );
  return { known: known?.found ?? null, perhapsEarlier: perhapsEarlier.map(({ found }) => found) };
}
