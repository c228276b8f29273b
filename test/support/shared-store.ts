import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { beforeAll } from "vitest";
import { Graph } from "../../ingest/graph.ts";
import type { Report } from "../../ingest/report.ts";
import { run } from "../../ingest/run.ts";
import { openEmbedded } from "../../schema/graph/embedded.ts";
import type { Store } from "../../schema/graph/store.ts";
import { filledOnce } from "./once.ts";

/** An atlas that many files read; loaded once a run, by the first that needs it. */
export interface SharedAtlas {
  readonly name: string;
  readonly atlas: string;
  readonly texts?: string;
}

const STORE = "store";
const GRAPH = "graph.v8";
const REPORT = "report.json";

const folderOf = ({ name, atlas, texts }: SharedAtlas): Promise<string> =>
  filledOnce(name, async (folder) => {
    const store = openEmbedded(join(folder, STORE));
    const built = ({ nodes, edges }: Graph): void =>
      writeFileSync(join(folder, GRAPH), serialize({ nodes, edges }));
    try {
      const report = await run({ sources: [], atlas, texts, store, built });
      writeFileSync(join(folder, REPORT), JSON.stringify(report));
    } finally {
      await store.close();
    }
  });

/** What the run that loaded it said. */
export async function sharedReport(shared: SharedAtlas): Promise<Report> {
  return JSON.parse(readFileSync(join(await folderOf(shared), REPORT), "utf8")) as Report;
}

/** Where an atlas that breaks no rule was loaded. */
async function loaded(shared: SharedAtlas): Promise<string> {
  const { errors, issues } = await sharedReport(shared);
  if (errors > 0) throw new Error(JSON.stringify(issues, null, 2));
  return folderOf(shared);
}

/** What this worker has read or opened, for all its files. */
const graphs = new Map<string, Graph>();
const stores = new Map<string, Store>();

/** The graph as it was before it was written to a store. */
export async function sharedGraph(shared: SharedAtlas): Promise<Graph> {
  const folder = await loaded(shared);
  const graph =
    graphs.get(folder) ??
    Object.assign(new Graph(), deserialize(readFileSync(join(folder, GRAPH))));
  graphs.set(folder, graph);
  return graph;
}

const refuse = async (): Promise<never> => {
  throw new Error("this store is read by other tests, too; publish to one of your own");
};

async function opened(shared: SharedAtlas): Promise<Store> {
  const folder = await loaded(shared);
  const before = stores.get(folder);
  if (before) return before;
  const own = openEmbedded(join(folder, STORE));
  process.once("exit", () => void own.close());
  const store: Store = { ...own, publish: refuse, forget: refuse, close: refuse };
  stores.set(folder, store);
  return store;
}

/** The store of an atlas, to be read by the tests of the describe block in which it is called. */
export function sharedStore(shared: SharedAtlas): () => Store {
  let store: Store | undefined;
  beforeAll(async () => {
    store = await opened(shared);
  });
  return () => {
    if (!store) throw new Error("the store is open only inside tests");
    return store;
  };
}
