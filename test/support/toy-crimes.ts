import type { CrimeFact } from "../../api/measures/crimes.ts";
import type { Answers } from "../../api/measures/level.ts";
import { NO, TOY, YES } from "./toy.ts";

/**
 * The offence of the toy graph, “insult of authority”: punished in B (36 months), C (84) and D (12),
 * and known to be no crime in A.
 */
export const X = "insult_of_authority";

export const always = {
  possiblyFrom: "2000-01-01",
  certainlyFrom: "2000-01-01",
  possiblyTo: "9999-12-31",
  certainlyTo: "9999-12-31",
};

export const crime = (
  jurisdiction: string,
  heaviest: number | null,
  offence = X,
  periods = [always],
): CrimeFact => ({
  id: `${jurisdiction}/code/penal#${offence}`,
  jurisdiction,
  offences: [offence],
  isWording: false,
  heaviest,
  perhaps: null,
  basic: null,
  periods,
});

export const CRIME_FACTS = [crime("B", 36), crime("C", 84), crime("D", 12)];

/** The toy's answers, with what says that x is no crime in A. */
export const WITH_X: ReadonlyMap<string, Answers> = new Map(
  [...TOY].map(([state, own]) => [
    state,
    new Map(own).set("no_insult_offence", state === "A" ? YES : NO),
  ]),
);
