import { BadAddress } from "../../address/errors.ts";
import { FACT_KINDS, FACT_TYPES } from "../../address/sources.ts";
import { GraphAroundDocument, GraphPathDocument } from "../../generated/queries.ts";
import type { ChartDefinition, ChartShown } from "../kit/definition.ts";
import { graphDescription, graphSure, graphTitle, linkColumns, linkRows } from "./description.ts";
import { type GraphOptions, graphAddress, graphOptions, isEmpty, PAGE } from "./options.ts";
import { GraphPicture } from "./picture.tsx";
import { type Graph, graphFound } from "./subgraph.ts";

/*
 * A part of the graph itself: nodes, and what links them, as far as an address opens them. The same
 * address always gives the same picture.
 */

const graph: ChartDefinition<GraphOptions, Graph> = {
  name: "graph",
  options: graphOptions,
  example: ({ state }) => ({ around: state }),
  async load(options, { ask, words }) {
    if (isEmpty(options)) throw new BadAddress(words("graph.refusedEmpty"));
    return graphFound(ask, options, words);
  },
  show(found, options, words) {
    const title = graphTitle(found, options, words);
    const description = graphDescription(found, words);
    const caution = [words("graph.caution"), words("common.listing")].join(words("sentence.gap"));
    const first = options.around[0] ?? options.expand[0]?.id;
    const [document, variables] =
      first === undefined
        ? [GraphPathDocument, { start: options.from, end: options.to, lang: words.lang }]
        : [GraphAroundDocument, { id: first, first: PAGE, lang: words.lang }];
    return {
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
      page: graphAddress(options),
      columns: linkColumns(words),
      rows: linkRows(found, words),
      document: document as ChartShown["document"],
      variables,
      draw: (standing) => (
        <GraphPicture
          graph={found}
          pick={options.pick}
          {...{ title, description, caution, words, standing }}
        />
      ),
    };
  },
};

export default graph;
