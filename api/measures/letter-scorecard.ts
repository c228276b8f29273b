import type { Node } from "../../schema/graph/nodes.ts";
import type { FloorRow } from "./treaty-floor.ts";
/** How a text answers a demand. */
export type Answered = "met" | "partly" | "not_met" | "unclear";

/** One demand over all who say something of it. */
export interface Scored {
  /** Their value if all agree, unclear if they do not; null if nobody was read. */
  readonly value: Answered | null;
  /** Null for fewer than two. */
  readonly agreed: boolean | null;
}

/** Sums up what several readers say of one demand, without taking sides. */
export function scored(values: readonly string[]): Scored {
  const [first] = values;
  if (first === undefined) return { value: null, agreed: null };
  const agreed = new Set(values).size === 1;
  return {
    value: agreed ? (first as Answered) : "unclear",
    agreed: values.length > 1 ? agreed : null,
  };
}

/** How many of the states meet a demand by one of its safeguards. */
export type ScorecardStates = FloorRow;

export interface ScorecardRow {
  readonly demand: Node<"Demand">;
  readonly value: "met" | "partly" | "not_met" | "unclear" | null;
  readonly agreed: boolean | null;
  readonly states: readonly ScorecardStates[];
}

export interface LetterScorecard {
  readonly asOf: string;
  readonly letter: Node<"Letter">;
  readonly rows: readonly ScorecardRow[];
  readonly states: number;
  readonly caution: string;
}
