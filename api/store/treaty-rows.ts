import { group } from "d3";
import type { Node } from "../../schema/graph/nodes.ts";
import type { Context } from "./context.ts";
import { onceARelease } from "./memoize-per-release.ts";
import { all } from "./statements.ts";

/** The rows of a kind that belong to a treaty, in the order of its file. */
type RowsOf<T> = (treaty: string) => readonly T[];

/** Treaties with all that hangs on them. */
export interface TreatyRows {
  readonly treaties: readonly Node<"Treaty">[];
  readonly clausesOf: RowsOf<Node<"Cooperation">>;
  readonly groundsOf: RowsOf<Node<"Refusal">>;
  readonly barsOf: RowsOf<Node<"Bar">>;
  readonly overridesOf: RowsOf<Node<"Override">>;
  readonly permitsOf: RowsOf<Node<"Permit">>;
  /** Of countries and areas alone: an organisation that joined a treaty neither asks nor is asked. */
  readonly participationsOf: RowsOf<Node<"Participation">>;
  /** Offences that a treaty itself makes parties punish, each once. */
  readonly ownOffencesOf: (treaty: string) => readonly string[];
  readonly reservationsOf: (participation: string) => readonly Node<"Reservation">[];
}

function rowsOf<T extends { readonly treaty: string; readonly order?: number }>(
  rows: readonly T[],
): RowsOf<T> {
  const byTreaty = group(rows, ({ treaty }) => treaty);
  return (treaty) =>
    (byTreaty.get(treaty) ?? []).toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0));
}

async function readTreatyRows({ store }: Context): Promise<TreatyRows> {
  const [
    treaties,
    articles,
    clauses,
    grounds,
    bars,
    overrides,
    permits,
    parties,
    reservations,
    jurisdictions,
  ] = await Promise.all([
    store.read(all("Treaty")),
    store.read(all("Article")),
    store.read(all("Cooperation")),
    store.read(all("Refusal")),
    store.read(all("Bar")),
    store.read(all("Override")),
    store.read(all("Permit")),
    store.read(all("Participation")),
    store.read(all("Reservation")),
    store.read(all("Jurisdiction")),
  ]);
  const organisations = new Set(
    jurisdictions.flatMap(({ id, kind }) => (kind === "organisation" ? [id] : [])),
  );
  const articlesOf = rowsOf(articles);
  const byParticipation = group(reservations, ({ participation }) => participation);
  return {
    treaties,
    clausesOf: rowsOf(clauses),
    groundsOf: rowsOf(grounds),
    barsOf: rowsOf(bars),
    overridesOf: rowsOf(overrides),
    permitsOf: rowsOf(permits),
    participationsOf: rowsOf(
      parties.filter(({ jurisdiction }) => !organisations.has(jurisdiction)),
    ),
    ownOffencesOf: (treaty) => [...new Set(articlesOf(treaty).flatMap(({ offences }) => offences))],
    reservationsOf: (participation) => byParticipation.get(participation) ?? [],
  };
}

/** Every treaty with its rows, of the release that the request sees; read once for all measures. */
export const treatyRowsOf = onceARelease(readTreatyRows);
