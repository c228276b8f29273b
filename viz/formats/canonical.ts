import { chartAddress } from "../address/charts.ts";
import { BadAddress } from "../address/errors.ts";
import { FORMATS } from "./formats.ts";
import { GRAPH_TABLE } from "./graph-files.ts";
import { chartAddressed, oembedOptions } from "./oembed.ts";
import { chartNamed, chartOptions } from "./render.ts";

/*
 * The canonical address of every file that is made of a chart. Whatever else an address says, it is the
 * same file, so this is what it is kept by.
 */

const withOptions = (path: string, options: URLSearchParams): string =>
  options.size === 0 ? path : `${path}?${options}`;

/** What oEmbed is asked, with the address of its chart in one form, too. */
function ofOembed(query: URLSearchParams): string | null {
  const options = oembedOptions(query);
  const chart = chartAddressed(options.get("url") ?? "");
  if (chart === null) return null;
  const { stands, name, format } = chart;
  const own = chartOptions(chartNamed(name), chart.query);
  options.set("url", chartAddress(stands, name, format.ending, own));
  return withOptions("/oembed", options);
}

function canonical({ pathname, searchParams }: URL): string | null {
  if (pathname === "/oembed") return ofOembed(searchParams);
  if (/^\/graph\.[a-z]+$/.test(pathname))
    return withOptions(pathname, chartOptions(chartNamed("graph"), searchParams, GRAPH_TABLE));
  const [, name, ending] = /^\/charts\/([^./]+)\.([a-z.]+)$/.exec(pathname) ?? [];
  return name !== undefined && FORMATS.some((format) => format.ending === ending)
    ? withOptions(pathname, chartOptions(chartNamed(name), searchParams))
    : null;
}

/** The canonical path and query of a file; null where an address leads to none, or is refused. */
export function canonicalFile(url: URL): string | null {
  // A table for a spreadsheet begins otherwise, and is written from the one that is kept by none.
  if (url.searchParams.get("for") === "excel" && url.pathname.endsWith(".csv")) return null;
  try {
    return canonical(url);
  } catch (error) {
    if (error instanceof BadAddress) return null;
    throw error;
  }
}
