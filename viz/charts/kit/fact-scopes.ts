import type { FactScope } from "../../address/sources.ts";
import type { SourcedFact } from "../../generated/queries.ts";

/** Provisions, and the laws by whose history it is known when they were in force. */
export const PROVISIONS = ["provision", "law"] as const satisfies readonly SourcedFact[];

/** What is known of whether an offence is punished: provisions on it, and that it is no crime. */
export const PUNISHED_OR_NOT = [
  ...PROVISIONS,
  "not_punished",
] as const satisfies readonly SourcedFact[];

/** What may be asked through treaties: their clauses and articles, and what states did about them. */
export const TREATIES = [
  "treaty",
  "article",
  "participation",
] as const satisfies readonly SourcedFact[];

/** As a question takes states: one, several or none. */
type Chosen = string | readonly string[] | null | undefined;

/** These states' facts; those of every state where none is chosen. */
export function ofChosen(chosen: Chosen): Pick<FactScope, "jurisdictions"> {
  const jurisdictions = [chosen ?? []].flat();
  return jurisdictions.length === 0 ? {} : { jurisdictions };
}

/**
 * What protection that remains rests on when states ask one another: answers about their law, and the
 * treaties. Where the ask is about an offence, also on who punishes it and who is known not to.
 */
export const factsOfRequests = ({
  offence,
  jurisdictions,
}: {
  readonly offence?: string | null | undefined;
  readonly jurisdictions?: Chosen;
}): FactScope => ({
  facts: ["coding", ...TREATIES, ...(offence ? PUNISHED_OR_NOT : [])],
  ...ofChosen(jurisdictions),
});
