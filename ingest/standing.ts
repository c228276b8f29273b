/** How a provision or law stands today: the one notion of it for derivations and rules. */
export type Standing = "in_force" | "ended" | "not_law" | "unknown";

const NOT_LAW = new Set(["draft", "bill", "not_yet_in_force"]);
const ENDED = new Set(["repealed", "replaced", "struck_down", "suspended"]);
/** Kinds of text that bind nobody: a draft before parliament, and what an authority announces. */
const NO_NORM = new Set(["bill", "policy"]);

/** What the standing of a law depends on. */
export interface LawStatus {
  readonly status: string;
  readonly kind?: string | undefined;
}

/** How a law stands. Where nobody knows, it is unknown, and never in force. */
export function standingOfLaw({ status, kind = "act" }: LawStatus): Standing {
  if (NOT_LAW.has(status) || NO_NORM.has(kind)) return "not_law";
  if (ENDED.has(status)) return "ended";
  return status === "in_force" || status === "partly_in_force" ? "in_force" : "unknown";
}

/** How a provision stands: in force only where it and its law are. */
export function standingOf(provision: { readonly status: string }, law: LawStatus): Standing {
  const both = [standingOfLaw(provision), standingOfLaw(law)];
  return (["not_law", "ended", "unknown"] as const).find((one) => both.includes(one)) ?? "in_force";
}
