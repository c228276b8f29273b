import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { run } from "../../ingest/run.ts";
import { query } from "../../schema/graph/query.ts";
import type { Store } from "../../schema/graph/store.ts";
import { FIXTURE } from "../support/fixture.ts";

/** An atlas, and what a store holds that was filled from it. */
export interface Atlas {
  readonly folder: string;
  readonly holds: Held;
}

/** What tells whether a store holds one whole release. */
export interface Held {
  readonly releases: readonly string[];
  readonly nodes: number;
  readonly number: string;
}

/** The fixture with another number of a law, so that its release is another one. */
export async function atlasWith(folder: string, number: string): Promise<Atlas> {
  cpSync(FIXTURE, folder, { recursive: true });
  const path = join(folder, "jurisdictions/ATA.yaml");
  writeFileSync(path, readFileSync(path, "utf8").replace("No. 1 of 2010", number));
  const { release, nodes } = await run({ sources: [], atlas: folder });
  const total = Object.values(nodes).reduce((sum, count) => sum + count, 0);
  return { folder, holds: { releases: [`release/${release}`], nodes: total, number } };
}

const releases = query({
  name: "releases held",
  row: z.object({ id: z.string(), stamp: z.string() }),
  cypher: "MATCH (r:Release) RETURN r.id AS id, r.release AS stamp ORDER BY id",
});
const stamped = query({
  name: "nodes of a release",
  row: z.object({ count: z.number() }),
  cypher: "MATCH (n:Lawdrift) WHERE n.release = $stamp RETURN count(n) AS count",
});
const numbers = query({
  name: "number of a law",
  row: z.object({ number: z.string() }),
  cypher: "MATCH (l:Law) WHERE l.id = 'ATA/act/2010/1' RETURN l.number AS number ORDER BY number",
});

/** What a store holds. */
export async function heldBy(store: Store): Promise<Held> {
  const found = await store.read(releases);
  const [count] = await store.read(stamped, { stamp: found[0]?.stamp ?? "" });
  const [law] = await store.read(numbers);
  return {
    releases: found.map(({ id }) => id),
    nodes: count?.count ?? 0,
    number: law?.number ?? "",
  };
}
