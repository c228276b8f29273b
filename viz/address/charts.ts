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

/** A chart on a page, for those who embed by address. */
export interface ChartLink {
  readonly title: string;
  /** Its own page, such as `/charts/race.html?country=JOR`. */
  readonly path: string;
}
