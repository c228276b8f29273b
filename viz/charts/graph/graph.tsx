import { BadAddress } from "../../address/errors.ts";
import { FACT_KINDS, FACT_TYPES } from "../../address/sources.ts";
import { GraphAroundDocument, GraphPathDocument } from "../../generated/queries.ts";
import type { ChartDefinition, ChartShown } from "../kit/definition.ts";
import { graphDescription, graphSure, graphTitle, linkColumns, linkRows } from "./description.ts";
import { GRAPH_OPTIONS, type GraphAsked, graphAddress, graphAsked, PAGE } from "./options.ts";
import { GraphPicture } from "./picture.tsx";
import { type Graph, graphFound } from "./subgraph.ts";

/*
 * A part of the graph itself: nodes, and what links them, as far as an address opens them. The same
 * address always gives the same picture.
 */

/** What the chart shows, with the answer itself for the page around it and for files. */
export interface GraphShown extends ChartShown {
  readonly graph: Graph;
  readonly given: GraphAsked;
}

const graph = {
  name: "graph",
  options: GRAPH_OPTIONS,
  example: ({ state }) => ({ around: state }),
  async show({ ask, query, words }): Promise<GraphShown> {
    const given = graphAsked(query, words);
    const first = given.around[0] ?? given.expand[0]?.id;
    if (first === undefined && given.way === null)
      throw new BadAddress(words("graph.refusedEmpty"));
    const found = await graphFound(ask, given, words);
    const title = graphTitle(found, given, words);
    const description = graphDescription(found, words);
    const caution = [words("graph.caution"), words("common.listing")].join(words("sentence.gap"));
    const [document, variables] =
      first === undefined
        ? [GraphPathDocument, { start: given.way?.from, end: given.way?.to, lang: words.lang }]
        : [GraphAroundDocument, { id: first, first: PAGE, lang: words.lang }];
    return {
      graph: found,
      given,
      title,
      description,
      sure: graphSure(found, words),
      caution,
      release: found.release,
      rests: {
        facts: FACT_KINDS.filter((kind) =>
          found.nodes.some(({ __typename }) => __typename === FACT_TYPES[kind]),
        ),
      },
      page: graphAddress(given),
      columns: linkColumns(words),
      rows: linkRows(found, words),
      document: document as ChartShown["document"],
      variables,
      draw: (standing) => (
        <GraphPicture
          graph={found}
          pick={given.pick}
          {...{ title, description, caution, words, standing }}
        />
      ),
    };
  },
} satisfies ChartDefinition;

export default graph;
