import { articleKey, demandKey, letterKey, partKey, treatyKey } from "../../schema/graph/keys.ts";
import type { LetterFile } from "../../schema/records/letter.ts";
import type { Graph } from "../graph.ts";
import { loadContradictions } from "./contradictions.ts";
import { loadOrganization } from "./organizations.ts";
import type { Cited } from "./sources.ts";

/** A letter with who signed it, what it asks, and how the treaty is said to answer. */
export function loadLetter(graph: Graph, file: LetterFile, cited: Cited): void {
  const id = letterKey(file.letter);
  const treaty = treatyKey(file.treaty);
  const sources = cited(file.cite);
  graph.add("Letter", {
    id,
    title: file.title,
    dated: file.dated,
    published: file.published,
    addressee: file.addressee,
    treaty,
    languages: file.languages,
    note: file.note,
    sources,
  });
  graph.cite(id, sources);
  graph.link("ABOUT", id, treaty);
  for (const signatory of file.signatories)
    graph.link("SIGNED", loadOrganization(graph, signatory), id);
  for (const [order, demand] of file.demands.entries()) {
    const asked = demandKey(file.letter, demand.id);
    const demandSources = cited(demand.sources);
    graph.add("Demand", {
      id: asked,
      letter: id,
      order,
      demand: demand.demand,
      safeguards: demand.safeguards,
      sources: demandSources,
    });
    graph.link("ASKS", id, asked);
    graph.cite(asked, demandSources);
    for (const [index, { articles, saidBy, ...answer }] of demand.answers.entries()) {
      const answered = partKey(asked, "answer", index + 1);
      const answerSources = cited(answer.sources);
      graph.add("DemandAnswer", {
        ...answer,
        id: answered,
        demand: asked,
        order: index,
        saidBy: saidBy && loadOrganization(graph, saidBy),
        sources: answerSources,
      });
      graph.link("ANSWERED_BY", asked, answered);
      graph.cite(answered, answerSources);
      for (const article of articles)
        graph.link("POINTS_TO", answered, articleKey(file.treaty, article));
    }
  }
  loadContradictions(graph, id, file.contradictions, cited);
}
