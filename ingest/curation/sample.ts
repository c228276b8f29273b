import { randomLcg, shuffler } from "d3";
import type { Node } from "../../schema/graph/nodes.ts";
import type { Graph } from "../graph.ts";

/** A fact to be checked afresh: the question without the answer, and the answer apart. */
export interface Drawn {
  readonly id: string;
  /** What to look up, without a hint at what was entered. */
  readonly question: string;
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly url: string;
  }[];
  /** What was entered. */
  readonly entered: string;
}

type Kind = "coding" | "provision" | "case" | "law" | "participation";

const penalties = (graph: Graph, provision: string): string =>
  graph
    .rows("Penalty")
    .filter((row) => row.provision === provision)
    .map(({ applies, prison, minMonths, maxMonths, fineMin, fineMax, fineCurrency }) =>
      JSON.stringify({ applies, prison, minMonths, maxMonths, fineMin, fineMax, fineCurrency }),
    )
    .join("; ");

/** How a fact of each kind is asked, and what the atlas says. */
const ASKED: Readonly<Record<Kind, (graph: Graph) => Omit<Drawn, "sources">[]>> = {
  coding: (graph) =>
    graph.rows("Coding").flatMap(({ id, jurisdiction, kind, code, value, rule, pinpoint, note }) =>
      rule
        ? []
        : [
            {
              id,
              question: `${jurisdiction}: ${kind === "power" ? `who authorises ${code}` : `is the safeguard ${code} given`}?`,
              entered: `${value}; ${pinpoint ?? ""}; ${note ?? ""}`,
            },
          ],
    ),
  provision: (graph) =>
    graph.rows("Provision").map(({ id, jurisdiction, law, section, summary, offences }) => ({
      id,
      question: `${jurisdiction}: what does section ${section} of ${graph.nodes.Law.get(law)?.title ?? law} say, and with which penalty?`,
      entered: `${summary} [${offences.join(", ")}] ${penalties(graph, id)}`,
    })),
  case: (graph) =>
    graph.rows("Case").map(({ id, jurisdiction, name, outcome }) => ({
      id,
      question: `${jurisdiction}: the case of ${name}: what was charged, what happened when, and how did it end?`,
      entered: `${outcome} ${graph
        .rows("Stage")
        .filter((stage) => stage.case === id)
        .map(({ stage, date }) => `${stage} ${date ?? "?"}`)
        .join("; ")}`,
    })),
  law: (graph) =>
    graph.rows("LawEvent").map(({ id, law, event, date }) => ({
      id,
      question: `When was “${graph.nodes.Law.get(law)?.title ?? law}” (${law}) ${event.replaceAll("_", " ")}?`,
      entered: date,
    })),
  participation: (graph) =>
    graph.rows("Participation").map((participation: Node<"Participation">) => ({
      id: participation.id,
      question: `What did ${participation.jurisdiction} do about ${participation.treaty}, and when?`,
      entered: JSON.stringify({
        signed: participation.signed,
        consented: participation.consented,
        consent: participation.consent,
        inForce: participation.inForce,
        partyBy: participation.partyBy,
        denounced: participation.denounced,
      }),
    })),
};

/** Kinds in proportion to how much rests on them. */
const SHARES: readonly (readonly [kind: Kind, share: number])[] = [
  ["coding", 0.4],
  ["provision", 0.25],
  ["case", 0.2],
  ["law", 0.1],
  ["participation", 0.05],
];

const sourcesOf = (graph: Graph, id: string): string[] => [
  ...new Set(graph.relationships("CITES").flatMap(({ from, to }) => (from === id ? [to] : []))),
];

/** Facts drawn at random, the same for the same seed and atlas. */
export function draw(graph: Graph, howMany: number, seed: number): Drawn[] {
  const shuffle = shuffler(randomLcg(seed));
  return SHARES.flatMap(([kind, share]) =>
    shuffle(ASKED[kind](graph))
      .slice(0, Math.round(howMany * share))
      .map((fact) => ({
        ...fact,
        sources: sourcesOf(graph, fact.id).flatMap((id) => {
          const source = graph.nodes.Source.get(id);
          return source
            ? [{ title: source.title, publisher: source.publisher, url: source.url }]
            : [];
        }),
      })),
  );
}

/** The facts as text: questions only, or with what was entered. */
export const showDrawn = (facts: readonly Drawn[], withEntries: boolean): string =>
  facts
    .map(({ id, question, sources, entered }, index) =>
      [
        `${index + 1}. ${id}`,
        `   ${question}`,
        ...(withEntries ? [`   Entered: ${entered}`] : []),
        ...sources.map(({ title, publisher, url }) => `   - ${title} (${publisher}) ${url}`),
      ].join("\n"),
    )
    .join("\n\n");
