import { codebook } from "../../../schema/codebook/codebook.ts";
import type { Crimes } from "../crimes.ts";
import { type BindingCertainty, boundStates, partiesIfRatified } from "../requests.ts";
import { afterHandOver, type HandedOverSafeguard } from "./after-hand-over.ts";
import type { Claims } from "./claims.ts";
import { type CollectedSafeguard, collecting, type StageOf } from "./collecting.ts";
import { type RequestReach, reach } from "./reach.ts";
import { type RequestRefusal, refusal } from "./refusal.ts";
import { type CooperationClause, type RequestTreaty, reservedBy } from "./treaty.ts";

/** Everything on which requests depend. */
export interface RequestFacts {
  readonly asOf: string;
  readonly power: string;
  readonly offence: string | null;
  /** Whether treaties count as in force for all who signed or ratified them, instead of as of the day. */
  readonly onceInForce: boolean;
  readonly treaties: readonly RequestTreaty[];
  readonly safeguards: readonly string[];
  readonly claims: Claims;
  readonly crimes: Crimes;
  /** Stages of safeguards, by the codebook if left out. */
  readonly collectOf?: StageOf;
  readonly afterOf?: StageOf;
}

/** One state asks another by one clause of one treaty. */
export interface AssistanceRequest {
  readonly requesting: string;
  readonly requested: string;
  readonly treaty: string;
  readonly clause: CooperationClause;
  readonly offence: string | null;
  readonly reach: RequestReach;
  readonly refusal: () => RequestRefusal;
  readonly collecting: () => readonly CollectedSafeguard[];
  readonly afterHandOver: () => readonly HandedOverSafeguard[];
}

/** A clause that carries the power between states that are bound, or would be. */
export interface Basis {
  readonly treaty: RequestTreaty;
  readonly clause: CooperationClause;
  readonly bound: ReadonlyMap<string, BindingCertainty>;
  /** States with a reservation that may touch the clause. */
  readonly reserved: ReadonlySet<string>;
}

const collectInCodebook: StageOf = (code) => codebook.safeguard[code]?.collect ?? "none";
const afterInCodebook: StageOf = (code) => codebook.safeguard[code]?.after ?? "none";

/** The clauses by which a power may be asked for, with who is bound. */
export const basesOf = ({ treaties, power, asOf, onceInForce }: RequestFacts): Basis[] =>
  treaties.flatMap((treaty) => {
    const carrying = treaty.clauses.filter((clause) => clause.power === power);
    if (carrying.length === 0) return [];
    const bound = onceInForce ? partiesIfRatified(treaty) : boundStates(treaty, asOf);
    return carrying.map((clause) => ({
      treaty,
      clause,
      bound,
      reserved: reservedBy(treaty, clause),
    }));
  });

/** A request of one state to another on one basis; null where one of the two is not bound. */
export function assistanceRequest(
  basis: Basis,
  requesting: string,
  requested: string,
  facts: RequestFacts,
): AssistanceRequest | null {
  const { treaty, clause, bound, reserved } = basis;
  const ofRequesting = bound.get(requesting);
  const ofRequested = bound.get(requested);
  if (!ofRequesting || !ofRequested || requesting === requested) return null;
  const { offence, crimes, claims, safeguards } = facts;
  const punished = (state: string) => crimes.of(state, offence ?? "");
  return {
    requesting,
    requested,
    treaty: treaty.id,
    clause,
    offence,
    reach: reach({
      clause,
      ownOffences: treaty.ownOffences,
      offence,
      requesting: punished(requesting),
      requested: punished(requested),
      bound: { requesting: ofRequesting, requested: ofRequested },
      reserved: reserved.has(requesting) || reserved.has(requested),
    }),
    refusal: () => {
      const claim = claims.of(requested, "dual_criminality").value;
      return refusal({
        treaty,
        clause,
        offence,
        requested: punished(requested),
        lawAsksForDualCriminality: claim === "yes" ? true : claim === "no" ? false : null,
      });
    },
    collecting: () =>
      collecting(
        treaty,
        clause,
        requested,
        safeguards,
        claims,
        facts.collectOf ?? collectInCodebook,
      ),
    afterHandOver: () =>
      afterHandOver(
        {
          treaty,
          clause,
          requesting,
          requested,
          inForce:
            !facts.onceInForce && ofRequesting === "certainly" && ofRequested === "certainly",
        },
        safeguards,
        claims,
        facts.afterOf ?? afterInCodebook,
      ),
  };
}

/** Every request of one state to another, one for each clause that carries the power. */
export const requestsBetween = (
  requesting: string,
  requested: string,
  facts: RequestFacts,
): AssistanceRequest[] =>
  basesOf(facts).flatMap((basis) => assistanceRequest(basis, requesting, requested, facts) ?? []);
