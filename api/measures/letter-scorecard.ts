import type { Node } from "../../schema/graph/nodes.ts";
import type { FloorRow } from "./treaty-floor.ts";

/** How a text answers a demand. */
export type Answered = "met" | "partly" | "not_met" | "unclear";

/** One demand over all who say something of it. */
export interface Scored {
  /** Their value if all agree, unclear if they do not; null if nobody was read. */
  readonly value: Answered | null;
  /** Whether the value is about the adopted text, not drafts; null if nobody was read. */
  readonly onAdoptedText: boolean | null;
  /** Null for fewer than two. */
  readonly agreed: boolean | null;
}

/** One judgment of a text. */
export type Judgment = Pick<Node<"DemandAnswer">, "value" | "adoptedText">;

/**
 * Sums up what several readers say of one demand, without taking sides. Where the adopted text was judged, a judgment of
 * a draft says nothing more.
 */
export function scored(judgments: readonly Judgment[]): Scored {
  const adopted = judgments.filter(({ adoptedText }) => adoptedText);
  const counted = adopted.length > 0 ? adopted : judgments;
  const [first] = counted;
  if (first === undefined) return { value: null, onAdoptedText: null, agreed: null };
  const agreed = new Set(counted.map(({ value }) => value)).size === 1;
  return {
    value: agreed ? (first.value as Answered) : "unclear",
    onAdoptedText: first.adoptedText,
    agreed: counted.length > 1 ? agreed : null,
  };
}

/** How many of the states meet a demand by one of its safeguards. */
export type ScorecardStates = FloorRow;

export interface ScorecardRow extends Scored {
  readonly demand: Node<"Demand">;
  readonly states: readonly ScorecardStates[];
}

export interface LetterScorecard {
  readonly asOf: string;
  readonly letter: Node<"Letter">;
  readonly rows: readonly ScorecardRow[];
  readonly states: number;
}
