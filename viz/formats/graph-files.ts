import { Hono } from "hono";
import { etag } from "hono/etag";
import { addressOf } from "../../schema/http/address.ts";
import { canonicalLink } from "../address/charts.ts";
import { BadAddress } from "../address/errors.ts";
import { baseOf } from "../address/release-paths.ts";
import { nodeColumns, nodeRows } from "../charts/graph/description.ts";
import graph from "../charts/graph/graph.tsx";
import type { GraphOptions } from "../charts/graph/options.ts";
import type { Graph } from "../charts/graph/subgraph.ts";
import { csv } from "./csv.ts";
import type { Surroundings } from "./format.ts";
import { gexf } from "./gexf.ts";
import { png } from "./png.ts";
import { chartOptions, type RenderedChart, renderChart } from "./render.ts";
import { svg } from "./svg.ts";

type RenderedGraph = RenderedChart<GraphOptions, Graph>;

/** The tables of a graph as CSV: its nodes, or its links. */
const TABLES: Readonly<Record<string, (made: RenderedGraph) => RenderedGraph>> = {
  links: (made) => made,
  nodes: (made) => {
    const { t, data } = made;
    const shown = { ...made.shown, columns: nodeColumns(t), rows: nodeRows(data, t) };
    return { ...made, shown };
  },
};

/** The option that only these files take. */
export const GRAPH_TABLE = {
  table: `which table of CSV: ${Object.keys(TABLES).join(" or ")}`,
} as const;

/** Which table an address asks for; the links if it does not say. */
function tableOf(query: URLSearchParams): (made: RenderedGraph) => RenderedGraph {
  const table = query.get("table") || "links";
  const asked = Object.hasOwn(TABLES, table) ? TABLES[table] : undefined;
  if (!asked)
    throw new BadAddress(`no such table: ${table}; one of ${Object.keys(TABLES).join(", ")}`);
  return asked;
}

type Give = (
  made: RenderedGraph,
  around: Surroundings,
) => string | Uint8Array | Promise<string | Uint8Array>;

const FILES: Readonly<Record<string, { readonly type: string; readonly give: Give }>> = {
  svg,
  png,
  gexf: {
    type: "application/gexf+xml; charset=utf-8",
    give: ({ data, shown, address, t }) => gexf(data, shown, address, t),
  },
  csv,
};

/** `/graph.{svg,png,gexf,csv}`: exactly the graph that `/graph` shows for the same address. */
export function graphRoutes(around: Surroundings): Hono {
  const routes = new Hono();
  routes.use("/:file{graph\\..+}", etag());
  routes.get("/:file{graph\\..+}", async (context) => {
    const ending = context.req.param("file").replace("graph.", "");
    const file = Object.hasOwn(FILES, ending) ? FILES[ending] : undefined;
    if (!file)
      throw new BadAddress(
        `no such file: graph.${ending}; one of ${Object.keys(FILES)
          .map((one) => `graph.${one}`)
          .join(", ")}`,
        404,
      );
    const query = chartOptions(graph, new URL(context.req.url).searchParams, GRAPH_TABLE);
    const table = tableOf(query);
    const address = `${addressOf(context.req.raw)}${baseOf(around.releases)}`;
    const made = await renderChart(around.ask, graph, query, address);
    const canonical = `${address}/graph.${ending}${query.size === 0 ? "" : `?${query}`}`;
    const body = await file.give(ending === "csv" ? table(made) : made, around);
    return context.body(body as string | Uint8Array<ArrayBuffer>, 200, {
      "content-type": file.type,
      "content-language": made.appearance.lang,
      "cache-control": "public, max-age=300",
      link: canonicalLink(canonical),
    });
  });
  return routes;
}
