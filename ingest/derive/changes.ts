import type { Node } from "../../schema/graph/nodes.ts";
import { earliest, latest } from "../../schema/records/partial-date.ts";
import type { Graph } from "../graph.ts";
import type { Derivation } from "./derivation.ts";

type Change = Pick<Node<"Change">, "id" | "kind" | "event" | "subject" | "sources"> & {
  readonly date: string | null | undefined;
  readonly jurisdiction?: string | null | undefined;
  readonly note?: string | null | undefined;
};

function add(graph: Graph, { date, ...change }: Change): void {
  if (!date) return;
  const id = `change/${change.id}`;
  graph.add("Change", {
    ...change,
    id,
    date,
    firstDay: earliest(date) ?? "0000-01-01",
    day: latest(date) ?? "9999-12-31",
  });
  graph.link("HAPPENED_TO", id, change.subject);
  graph.cite(id, change.sources);
}

/** What a state can do about a treaty, as the properties that hold its day. */
const DONE = ["signed", "consented", "inForce", "denounced", "invited", "domestic"] as const;

const derivation: Derivation = {
  name: "changes",
  description:
    "Every dated step of a law, amendment, step of a case, act about a treaty and position stands once more in one list by date, so that one can ask what happened since a day.",
  derive(graph) {
    const lawOf = new Map(graph.rows("Law").map((law) => [law.id, law.jurisdiction]));
    const caseOf = new Map(graph.rows("Case").map((row) => [row.id, row.jurisdiction]));
    for (const { id, law, event, date, note, sources } of graph.rows("LawEvent"))
      add(graph, {
        id,
        date,
        kind: "law",
        event,
        subject: law,
        jurisdiction: lawOf.get(law),
        note,
        sources,
      });
    for (const { id, law, effect, date, summary, sources } of graph.rows("Amendment"))
      add(graph, {
        id,
        date,
        kind: "amendment",
        event: effect,
        subject: law,
        jurisdiction: lawOf.get(law),
        note: summary,
        sources,
      });
    for (const { id, case: of, stage, date, note, sources } of graph.rows("Stage"))
      add(graph, {
        id,
        date,
        kind: "case",
        event: stage,
        subject: of,
        jurisdiction: caseOf.get(of),
        note,
        sources,
      });
    for (const participation of graph.rows("Participation"))
      for (const event of DONE)
        add(graph, {
          id: `${participation.id}~${event}`,
          date: participation[event],
          kind: "participation",
          event,
          subject: participation.id,
          jurisdiction: participation.jurisdiction,
          note: participation.note,
          sources: participation.sources,
        });
    for (const { id, treaty, date, title, sources } of graph.rows("TreatyEvent"))
      add(graph, {
        id,
        date,
        kind: "treaty",
        event: "step",
        subject: treaty,
        note: title,
        sources,
      });
    for (const { id, treaty, jurisdiction, date, stance, gist, sources } of graph.rows("Position"))
      add(graph, {
        id,
        date,
        kind: "position",
        event: stance,
        subject: treaty,
        jurisdiction,
        note: gist,
        sources,
      });
  },
};
export default derivation;
