import { group } from "d3";
import type { Node } from "../schema/graph/nodes.ts";
import type { Context } from "./context.ts";
import type { AskTreaty } from "./measures/race.ts";
import { onceARelease } from "./once-a-release.ts";
import { all } from "./statements.ts";

/** What the measures start from: everything of a release that levels and paths depend on. */
export interface Facts {
  readonly jurisdictions: readonly Node<"Jurisdiction">[];
  /** Codings of safeguards and powers. */
  readonly codings: readonly Node<"Coding">[];
  /** Codings of safeguards. */
  readonly safeguards: readonly Node<"Coding">[];
  readonly treaties: readonly AskTreaty[];
}

async function readFacts({ store }: Context): Promise<Facts> {
  const [jurisdictions, codings, treaties, cooperation, refusals, overrides, participations] =
    await Promise.all([
      store.read(all("Jurisdiction")),
      store.read(all("Coding")),
      store.read(all("Treaty")),
      store.read(all("Cooperation")),
      store.read(all("Refusal")),
      store.read(all("Override")),
      store.read(all("Participation")),
    ]);
  const of = <T extends { treaty: string }>(rows: readonly T[]) =>
    group(rows, ({ treaty }) => treaty);
  const clauses = of(cooperation);
  const grounds = of(refusals);
  const settled = of(overrides);
  const did = of(participations);
  return {
    jurisdictions,
    codings,
    safeguards: codings.filter(({ kind }) => kind === "safeguard"),
    treaties: treaties.map(({ id, inForce }) => ({
      id,
      inForce,
      cooperation: clauses.get(id) ?? [],
      settled: settled.get(id) ?? [],
      refusals: (grounds.get(id) ?? []).map((ground) => ground.id),
      participations: did.get(id) ?? [],
    })),
  };
}

/** The facts of the release that the request sees. */
export const factsOf = onceARelease(readFacts);
