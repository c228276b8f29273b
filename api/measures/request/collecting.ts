import type { Claim, Claims, ClaimValue } from "./claims.ts";
import { attachedTo, type CooperationClause, type Permit, type RequestTreaty } from "./treaty.ts";

/** What the requested state's law gives while it collects. */
export type CollectingValue =
  | "given"
  | "partly"
  | "not_given"
  | "unclear"
  | "no_known_law"
  | "read_for_other_powers"
  | "not_researched";

export interface CollectedSafeguard {
  readonly safeguard: string;
  readonly value: CollectingValue;
  readonly codings: readonly string[];
  /** A clause that lets the requesting state ask for secrecy, where that makes it unclear. */
  readonly secrecy: Permit | null;
}

const VALUES: Readonly<Record<Exclude<ClaimValue, "not_applicable">, CollectingValue>> = {
  yes: "given",
  partial: "partly",
  no: "not_given",
  disputed: "unclear",
  read_for_not_noted: "unclear",
  no_known_law: "no_known_law",
  read_for_other_powers: "read_for_other_powers",
  not_researched: "not_researched",
};

/** Whose law gives a safeguard at a stage, from the codebook; a parameter, so that toys can be tested. */
export type StageOf = (safeguard: string) => string;

const collectingValue = ({ value }: Claim): CollectingValue | null =>
  value === "not_applicable" ? null : VALUES[value];

/**
 * Step 3: what applies while the requested state collects, under its own law. Nothing is lost here. On a
 * direct channel its authorities are not asked, so nothing of its law on collecting is told.
 */
export function collecting(
  treaty: RequestTreaty,
  clause: CooperationClause,
  requested: string,
  safeguards: readonly string[],
  claims: Claims,
  collectOf: StageOf,
): CollectedSafeguard[] {
  if (clause.channel === "direct" || clause.branch === "extradition") return [];
  const secret = attachedTo(treaty.permits, clause).filter(
    ({ by, effect }) => by === "requesting" && effect === "limits",
  );
  return safeguards.flatMap((safeguard): CollectedSafeguard[] => {
    if (collectOf(safeguard) !== "requested") return [];
    const claim = claims.of(requested, safeguard);
    const value = collectingValue(claim);
    if (value === null) return [];
    const secrecy = secret.find((permit) => permit.safeguard === safeguard) ?? null;
    const hidden = secrecy !== null && (value === "given" || value === "partly");
    return [
      {
        safeguard,
        value: hidden ? "unclear" : value,
        codings: claim.codings,
        secrecy: hidden ? secrecy : null,
      },
    ];
  });
}
