import type { MessageKey } from "../i18n/messages.ts";

/** Terms of law and of this site, each with the page that uses it most. */
export const TERMS = {
  mutual_assistance: ["/requests", "nav.requests"],
  requesting_country: ["/request", "measures.request"],
  dual_criminality: ["/request", "measures.request"],
  ground_of_refusal: ["/request", "measures.request"],
  extradition: ["/race", "race.page"],
  counterpart: ["/request", "measures.request"],
  organised_group: ["/once-in-force", "once.short"],
  serious_crime: ["/serious-crime", "serious.title"],
  ratification: ["/treaties", "nav.treaties"],
  in_force: ["/once-in-force", "once.short"],
  reservation: ["/treaties", "nav.treaties"],
  depositary: ["/treaties", "nav.treaties"],
  provision: ["/provisions", "search.kind.provision"],
  basic_form: ["/prison-for-words", "words.short"],
  maximum: ["/prison-for-words", "words.short"],
  words_only: ["/prison-for-words", "words.short"],
  power: ["/who-may-ask", "measures.whoMayAsk"],
  safeguard: ["/safeguards", "col.safeguard"],
  case: ["/cases", "nav.cases"],
  on_file: ["/methods", "nav.methods"],
  release: ["/releases", "releases.title"],
} as const satisfies Record<string, readonly [path: string, title: MessageKey]>;

export type Term = keyof typeof TERMS;

/** Where the glossary explains a term. */
export const termPath = (term: Term): string => `/glossary#${term}`;
