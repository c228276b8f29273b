import { caseKey, lawKey, partKey, provisionRefKey } from "../../schema/graph/keys.ts";
import type { CaseEntry } from "../../schema/records/case.ts";
import { earliest, latest } from "../../schema/records/partial-date.ts";
import type { Graph } from "../graph.ts";
import { loadContradictions } from "./contradictions.ts";
import type { Cited } from "./sources.ts";

/** A person, group or ruling with its stages, charges and sanctions. */
export function loadCase(graph: Graph, jurisdiction: string, item: CaseEntry, cited: Cited): void {
  const id = caseKey(jurisdiction, item.id);
  const sources = cited(item.sources);
  graph.add("Case", {
    id,
    jurisdiction,
    name: item.name,
    naming: item.naming,
    people: item.people,
    roles: item.roles,
    summary: item.summary,
    outcome: item.outcome,
    outcomes: (item.outcomes ?? []).map(({ outcome, people }) => `${outcome}:${people}`),
    lawFell: false,
    followed: item.followed,
    rights: item.rights,
    crossBorder: item.crossBorder,
    unknownCharges: item.charges.flatMap(({ unknown }) => (unknown === undefined ? [] : [unknown])),
    note: item.note,
    firstDay: item.stages.flatMap(({ date }) => (date && earliest(date)) || []).sort()[0],
    lastDay: item.stages
      .flatMap(({ date }) => (date && latest(date)) || [])
      .sort()
      .at(-1),
    sources,
  });
  graph.link("TOOK_PLACE_IN", id, jurisdiction);
  graph.cite(id, sources);
  for (const { provision, law } of item.charges) {
    if (provision !== undefined)
      graph.link("CHARGED_UNDER", id, provisionRefKey(jurisdiction, provision));
    if (law !== undefined) graph.link("CHARGED_UNDER", id, lawKey(jurisdiction, law));
  }
  for (const [order, stage] of item.stages.entries()) {
    const part = partKey(id, "stage", order + 1);
    const stageSources = cited(stage.sources);
    graph.add("Stage", { ...stage, id: part, case: id, order, sources: stageSources });
    graph.link("WENT_THROUGH", id, part);
    graph.cite(part, stageSources);
  }
  for (const [order, sanction] of item.sanctions.entries()) {
    const part = partKey(id, "sanction", order + 1);
    graph.add("Sanction", { ...sanction, id: part, case: id, order });
    graph.link("SANCTIONED_WITH", id, part);
  }
  loadContradictions(graph, id, item.contradictions, cited);
}
