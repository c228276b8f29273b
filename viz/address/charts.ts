import type { Made } from "../formats/render.ts";
import { sourcesPath } from "./sources.ts";

/** The address of a chart in a format, with options. */
export function chartAddress(
  address: string,
  name: string,
  ending: string,
  query: URLSearchParams,
): string {
  const asked = query.toString();
  return `${address}/charts/${name}.${ending}${asked === "" ? "" : `?${asked}`}`;
}

/** The same chart in another format, with the same options. */
export const inFormat = ({ address, definition, query }: Made, ending: string): string =>
  chartAddress(address, definition.name, ending, query);

/** Where the sources behind a chart are listed. */
export const sourcesAddress = ({ address, shown, words }: Made): string =>
  `${address}${sourcesPath(shown.rests, words.lang)}`;

/** A query with some options changed; null takes one away. */
export function changed(
  query: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
): URLSearchParams {
  const fresh = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes))
    if (value === null) fresh.delete(name);
    else fresh.set(name, value);
  return fresh;
}

/** Where a service that embeds by address (oEmbed) asks about a chart. */
export const oembedAddress = (address: string, chart: string): string =>
  `${address}/oembed?${new URLSearchParams({ format: "json", url: chart })}`;

/** The header by which a file names its canonical address. */
export const canonicalLink = (address: string): string => `<${address}>; rel="canonical"`;
