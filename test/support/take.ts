import { createServer } from "../../api/http/server.ts";
import type { Store } from "../../schema/graph/store.ts";
import { nodePath } from "../../viz/address/links.ts";
import { data } from "./ask.ts";
import { TODAY } from "./fixture.ts";
import { keptLog } from "./log.ts";

/** Asks for a download in process. */
export async function take(
  store: Store,
  path: string,
  headers: Record<string, string> = {},
): Promise<Response> {
  const log = keptLog();
  const app = createServer({
    store,
    logger: log.logger,
    today: () => TODAY,
    pageOf: nodePath,
  });
  const response = await app.request(path, { headers });
  if (response.status === 500) throw new Error(log.text());
  return response;
}

/** The id of the release served. */
export const releaseOf = async (store: Store): Promise<string> =>
  (await data(store, "{ meta { release } }")).meta.release;

/** The text of a file of the release served. */
export async function taken(store: Store, file: string): Promise<string> {
  const response = await take(store, `/data/${await releaseOf(store)}/${file}`);
  if (response.status !== 200)
    throw new Error(`${file}: ${response.status} ${await response.text()}`);
  return response.text();
}

/** A file for a golden: without the name of the release, which any change of its contents changes. */
export const steady = async (store: Store, text: string): Promise<string> =>
  text.replaceAll(await releaseOf(store), "2024-06-30-01234567");

/** How many nodes of each label the API counts. */
export async function countsOf(store: Store): Promise<Record<string, number>> {
  const { meta } = await data(store, "{ meta { counts { of count } } }");
  return Object.fromEntries(
    meta.counts.map(({ of, count }: { of: string; count: number }) => [of, count]),
  );
}

/** The graph as it is taken away, read back. */
export async function graphTaken(store: Store): Promise<{
  nodes: { node: string; id: string; [property: string]: unknown }[];
  edges: { edge: string; from: string; to: string }[];
}> {
  const lines = (await taken(store, "graph.jsonl")).trimEnd().split("\n");
  const rows = lines.map((line) => JSON.parse(line));
  return { nodes: rows.filter(({ node }) => node), edges: rows.filter(({ edge }) => edge) };
}
