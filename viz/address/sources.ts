import type { SourcedFact, SourceTier } from "../generated/queries.ts";
import { formatCode } from "../i18n/format.ts";
import type { Language, Messages } from "../i18n/messages.ts";
import { withQuery } from "./links.ts";

/** The kinds of facts that cite sources, each with the type of the node that is such a fact. */
export const FACT_TYPES = {
  law: "Law",
  provision: "Provision",
  coding: "Coding",
  not_punished: "NotPunished",
  indicator: "Indicator",
  case: "Case",
  treaty: "Treaty",
  article: "Article",
  participation: "Participation",
  position: "Position",
  letter: "Letter",
  demand: "Demand",
  influence: "Influence",
  contradiction: "Contradiction",
  text: "Text",
} as const satisfies Record<SourcedFact, string>;

export const FACT_KINDS = Object.keys(FACT_TYPES) as SourcedFact[];

/** How strong sources are, the strongest first. */
export const TIERS: readonly SourceTier[] = [
  "official",
  "official_text_mirror",
  "court",
  "intergovernmental",
  "ngo",
  "news",
  "legal_analysis",
  "weak",
];

/** Facts that belong to treaties and letters: whoever asks for those of a state would lose them. */
export const OF_NO_STATE: readonly SourcedFact[] = ["treaty", "article", "letter", "demand"];

/** What a kind of fact is called. */
export const factName = (kind: SourcedFact, t: Messages): string =>
  formatCode("node", FACT_TYPES[kind], t);

/** The facts on which something rests that is shown. */
export interface FactScope {
  /** Their kinds; none named means of any kind. */
  readonly facts: readonly SourcedFact[];
  /** The states whose facts they are, by code; left out where those of every state count. */
  readonly jurisdictions?: readonly string[];
}

/** Where the sources of such facts are listed; outside of a page, in which links keep it, with the reader's language. */
export const sourcesPath = (
  { facts, jurisdictions = [] }: FactScope,
  lang: Language = "en",
): string =>
  withQuery("/sources", {
    // In one order, so that equal lists have one address.
    facts: FACT_KINDS.filter((kind) => facts.includes(kind)).join("~"),
    countries: jurisdictions.join("~"),
    lang: lang === "en" ? null : lang,
  });
