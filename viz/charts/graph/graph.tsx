import { BadAddress } from "../../address/errors.ts";
import { FACT_KINDS, FACT_TYPES } from "../../address/sources.ts";
import { GraphAroundDocument, GraphPathDocument } from "../../generated/queries.ts";
import type { Chart, ChartDefinition } from "../kit/definition.ts";
import {
  graphCertainty,
  graphDescription,
  graphTitle,
  linkColumns,
  linkRows,
} from "./description.ts";
import { type GraphOptions, graphAddress, graphOptions, isEmpty, PAGE } from "./options.ts";
import { GraphPicture } from "./picture.tsx";
import { type Graph, loadSubgraph } from "./subgraph.ts";

/*
 * A part of the graph itself: nodes, and what links them, as far as an address opens them. The same
 * address always gives the same picture.
 */

const graph: ChartDefinition<GraphOptions, Graph> = {
  name: "graph",
  options: graphOptions,
  example: ({ state }) => ({ around: state }),
  async load(options, { ask, t }) {
    if (isEmpty(options)) throw new BadAddress(t("graph.refusedEmpty"));
    return loadSubgraph(ask, options, t);
  },
  show(found, options, t) {
    const title = graphTitle(found, options, t);
    const description = graphDescription(found, t);
    const caution = [t("graph.caution"), t("common.listing")].join(t("sentence.gap"));
    const first = options.around[0] ?? options.expand[0]?.id;
    const [document, variables] =
      first === undefined
        ? [GraphPathDocument, { start: options.from, end: options.to, lang: t.lang }]
        : [GraphAroundDocument, { id: first, first: PAGE, lang: t.lang }];
    return {
      title,
      description,
      certainty: graphCertainty(found, t),
      caution,
      release: found.release,
      facts: {
        facts: FACT_KINDS.filter((kind) =>
          found.nodes.some(({ __typename }) => __typename === FACT_TYPES[kind]),
        ),
      },
      page: graphAddress(options),
      columns: linkColumns(t),
      rows: linkRows(found, t),
      document: document as Chart["document"],
      variables,
      draw: (context) => (
        <GraphPicture
          graph={found}
          pick={options.pick}
          {...{ title, description, caution, t, context }}
        />
      ),
    };
  },
};

export default graph;
