/** Made-up data, always the same, that nobody can take for a state or a law. */
import { randomInt, randomLcg, randomUniform, range } from "d3";
import { crimesOn } from "../../api/measures/crimes.ts";
import { answersOn, safeguardsOf } from "../../api/measures/level.ts";
import type { RequestFacts } from "../../api/measures/request/assistance-request.ts";
import { claimsOn, type SafeguardCoding } from "../../api/measures/request/claims.ts";
import type { Party, RequestTreaty } from "../../api/measures/request/treaty.ts";
import { Graph } from "../../ingest/graph.ts";
import { loadCodebook } from "../../ingest/load/codebook.ts";
import { nameRelease } from "../../ingest/load/release.ts";
import { codebook } from "../../schema/codebook/codebook.ts";
import { codeKey, lawKey, partKey, provisionKey, sourceKey } from "../../schema/graph/keys.ts";

const SEED = 0.31;

export const SIZE = { jurisdictions: 200, laws: 5_000, provisions: 50_000, sources: 1_000 };

const stateCode = (index: number): string => `SYNTHETIC-${String(index).padStart(3, "0")}`;

/** A graph of the atlas's shape and far beyond its size. */
export function syntheticGraph(): { graph: Graph; release: string } {
  const graph = new Graph();
  loadCodebook(graph);
  const random = randomInt.source(randomLcg(SEED));
  const sources = range(SIZE.sources).map((index) => {
    const url = `https://synthetic.invalid/${index}`;
    const id = sourceKey(url);
    graph.add("Source", { id, url, title: `Synthetic ${index}`, publisher: "None", tier: "weak" });
    return id;
  });
  const pick = <T>(from: readonly T[]): T => from[random(from.length)()] as T;
  const offences = Object.keys(codebook.offence);
  const perState = SIZE.laws / SIZE.jurisdictions;
  const perLaw = SIZE.provisions / SIZE.laws;
  for (const jurisdiction of range(SIZE.jurisdictions).map(stateCode)) {
    graph.add("Jurisdiction", {
      id: jurisdiction,
      nameEn: `Synthetic state ${jurisdiction}`,
      otherNames: [],
      kind: "state",
      researched: true,
    });
    for (const nth of range(perState)) {
      const law = lawKey(jurisdiction, `act/${nth}`);
      const cited = [pick(sources)];
      graph.add("Law", {
        id: law,
        jurisdiction,
        title: `Synthetic act ${nth}`,
        kind: "act",
        status: "in_force",
        sources: cited,
      });
      graph.link("ENACTED", jurisdiction, law);
      graph.cite(law, cited);
      for (const order of range(perLaw)) addProvision(order, law, jurisdiction);
    }
  }
  return { graph, release: nameRelease(graph) };

  function addProvision(order: number, law: string, jurisdiction: string): void {
    const id = provisionKey(law, `${order + 1}`);
    const cited = [pick(sources)];
    const offence = pick(offences);
    graph.add("Provision", {
      id,
      law,
      jurisdiction,
      section: `${order + 1}`,
      summary: `Synthetic provision ${order + 1}, which no state has enacted.`,
      offences: [offence],
      primary: [offence],
      powers: [],
      elements: [],
      vagueTerms: [],
      status: "in_force",
      from: `${1990 + random(35)()}`,
      order,
      sources: cited,
    });
    graph.link("CONTAINS", law, id);
    graph.link("CODED_AS", id, codeKey("offence", offence));
    graph.cite(id, cited);
    const penalty = partKey(id, "penalty", 1);
    const maxMonths = 12 * (1 + random(20)());
    graph.add("Penalty", { id: penalty, provision: id, prison: "term", maxMonths, order: 0 });
    graph.link("PUNISHED_BY", id, penalty);
  }
}

/** Every treaty of the race binds about so many of its states. */
const BOUND = 0.4;
const TREATIES = 10;
const LENS = "privacy_cross_border";
const DAY = "2026-01-01";
const POWER = "production_content";

/** The race among so many states; all have signed the first treaty, which is not in force. */
export function syntheticRace(states: number) {
  const source = randomLcg(SEED);
  const random = randomInt.source(source);
  const chance = randomUniform.source(source)(1);
  const shown = range(states).map(stateCode);
  const safeguards = safeguardsOf(LENS);
  const codings = shown.flatMap((jurisdiction) =>
    safeguards.flatMap((code): SafeguardCoding[] => {
      const value = ["no", "partial", "yes", undefined][random(4)()];
      return value === undefined
        ? []
        : [
            {
              id: `${jurisdiction}/${code}`,
              jurisdiction,
              code,
              value,
              from: "2000-01-01",
              to: null,
              observed: null,
              readFor: ["all"],
            },
          ];
    }),
  );
  const took = (jurisdiction: string, inForce: string | null): Party => ({
    jurisdiction,
    signed: "2024-01-01",
    consented: null,
    inForce,
    partyBy: null,
    denounced: null,
    reported: null,
    notPartyAsOf: inForce === null ? "2025-12-01" : null,
    invited: null,
    domestic: null,
    reserved: [],
  });
  const treaties = range(TREATIES).map(
    (index): RequestTreaty => ({
      id: `treaty/synthetic-${index}`,
      inForce: index === 0 ? null : "2000-01-01",
      clauses: [
        {
          id: `synthetic-${index}/1(1)`,
          power: POWER,
          clause: "1(1)",
          applies: null,
          branch: "evidence",
          channel: "state",
          duty: "shall",
          certainty: "certainly",
          read: true,
          scope: {
            ownOffences: true,
            seriousMonths: null,
            electronicEvidence: null,
            minMonthsBoth: null,
            conditions: [],
          },
        },
      ],
      grounds: [],
      bars: [],
      duties: [],
      permits: [],
      refusalsRead: true,
      ownOffences: [],
      participations: shown
        .filter(() => index === 0 || chance() < BOUND)
        .map((jurisdiction) => took(jurisdiction, index === 0 ? null : "2001-01-01")),
    }),
  );
  const answers = answersOn(codings, DAY, null);
  const facts: RequestFacts = {
    asOf: DAY,
    power: POWER,
    offence: null,
    onceInForce: false,
    treaties,
    safeguards,
    claims: claimsOn(codings, POWER, DAY, null),
    crimes: crimesOn([], answers, DAY),
  };
  return { facts, shown, answers, safeguards };
}
