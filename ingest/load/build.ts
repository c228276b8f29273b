import { listDerivations } from "../derive/derivation.ts";
import { type Kept, openKept } from "../families/alignment-cache.ts";
import { Graph } from "../graph.ts";
import type { Material } from "../material.ts";
import { loadAudits } from "./audits.ts";
import { loadCase } from "./cases.ts";
import { linkExamples, loadCodebook } from "./codebook.ts";
import { loadCodings } from "./codings.ts";
import { loadIndicators } from "./indicators.ts";
import { loadJurisdictions } from "./jurisdictions.ts";
import { loadLaw } from "./laws.ts";
import { loadLetter } from "./letters.ts";
import { loadNotPunished } from "./not-punished.ts";
import { dateCodings } from "./observed.ts";
import { loadRetired } from "./retired.ts";
import { loadSources } from "./sources.ts";
import { loadTextMatches } from "./text-matches.ts";
import { loadTexts } from "./texts.ts";
import { loadTreaty } from "./treaties.ts";

/** The graph of checked material, with what is computed from it; `kept` has alignments of earlier runs. */
export async function buildGraph(material: Material, kept: Kept = openKept()): Promise<Graph> {
  const graph = new Graph();
  loadCodebook(graph);
  loadJurisdictions(graph, material);
  for (const { value } of material.files) {
    const cited = loadSources(graph, value.sources);
    const { jurisdiction } = value;
    for (const law of value.laws) loadLaw(graph, jurisdiction, law, cited);
    loadCodings(graph, jurisdiction, value.powers, value.safeguards, cited);
    loadNotPunished(graph, jurisdiction, value.notPunished, cited);
    for (const item of value.cases) loadCase(graph, jurisdiction, item, cited);
    loadIndicators(graph, jurisdiction, value.indicators, cited);
  }
  for (const { value } of material.treaties)
    loadTreaty(graph, value, loadSources(graph, value.sources));
  for (const { value } of material.letters)
    loadLetter(graph, value, loadSources(graph, value.sources));
  const texts = material.texts.flatMap(({ value }) =>
    loadTexts(graph, value.texts, loadSources(graph, value.sources)),
  );
  if (texts.length > 0) loadTextMatches(graph, texts, kept);
  for (const { value } of material.retired) loadRetired(graph, value);
  for (const { value } of material.audits) loadAudits(graph, value);
  for (const derivation of await listDerivations()) derivation.derive(graph);
  dateCodings(graph);
  linkExamples(graph);
  const [lost, ...more] = graph.dangling();
  if (lost !== undefined)
    throw new Error(`a relationship without an end: ${lost}, and ${more.length} more`);
  return graph;
}
