/** Made-up data, always the same, that nobody can take for a state or a law. */
import { randomInt, randomLcg, randomUniform, range } from "d3";
import type { Bounds } from "../../api/measures/interval.ts";
import { safeguardsOf } from "../../api/measures/level.ts";
import type { PathQuestion } from "../../api/measures/paths.ts";
import type { CooperationTreaty } from "../../api/measures/requests.ts";
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

/** The race among so many states; all have signed the first treaty, which is not in force. */
export function syntheticRace(
  states: number,
): PathQuestion & { readonly shown: readonly string[] } {
  const source = randomLcg(SEED);
  const random = randomInt.source(source);
  const chance = randomUniform.source(source)(1);
  const shown = range(states).map(stateCode);
  const safeguards = safeguardsOf(LENS);
  const known: (Bounds | undefined)[] = [0, 0.5, 1, undefined].map((value) =>
    value === undefined ? undefined : { low: value, high: value },
  );
  const answersOf = (): Map<string, Bounds> =>
    new Map(
      safeguards.flatMap((code) => {
        const bounds = known[random(known.length)()];
        return bounds ? [[code, bounds] as const] : [];
      }),
    );
  const took = (jurisdiction: string, inForce: string | null) => ({
    jurisdiction,
    signed: "2024-01-01",
    consented: null,
    inForce,
    partyBy: null,
    denounced: null,
    reported: null,
    notPartyAsOf: null,
    invited: null,
    domestic: null,
    reserved: [],
  });
  const treaties = range(TREATIES).map(
    (index): CooperationTreaty => ({
      id: `treaty/synthetic-${index}`,
      inForce: index === 0 ? null : "2000-01-01",
      cooperation: [{ power: "production_content", article: 1, sure: true, direct: false }],
      settled: [],
      partiesNeeded: null,
      grounds: [],
      refusalsRead: true,
      ownOffences: [],
      scope: { ownOffences: true, seriousMonths: null, electronicEvidence: null },
      participations: shown
        .filter(() => index === 0 || chance() < BOUND)
        .map((jurisdiction) => took(jurisdiction, index === 0 ? null : "2001-01-01")),
    }),
  );
  return {
    asOf: "2026-01-01",
    power: "production_content",
    safeguards,
    shown,
    answers: new Map(shown.map((jurisdiction) => [jurisdiction, answersOf()])),
    treaties,
  };
}
