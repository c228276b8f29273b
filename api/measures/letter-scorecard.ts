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
