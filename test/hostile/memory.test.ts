import type { ChildProcess } from "node:child_process";
import { createHash } from "node:crypto";
import { request } from "node:http";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openStore } from "../../schema/graph/open.ts";
import { startServer, stopChild } from "../browser/server.ts";
import { load } from "../support/fixture.ts";
import { makeFolder } from "../support/folder.ts";

/** So little that what an attack leaves behind ends the process, in megabytes. */
const HEAP = 192;
/** Requests that are under way at a time. */
const AT_A_TIME = 8;

let place: ReturnType<typeof makeFolder>;
let child: ChildProcess;
let address: string;

beforeEach(async () => {
  place = makeFolder();
  const store = openStore({ store: place.folder });
  await load(store);
  await store.close();
  const started = startServer(place.folder, {}, [`--max-old-space-size=${HEAP}`]);
  child = started.child;
  address = await started.address;
});
afterEach(async () => {
  await stopChild(child);
  place.remove();
});

/** Posts a body; on a connection of its own, since the service may close an idle one at any moment. */
function post(body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(body),
    };
    const sent = request(`${address}/graphql`, { method: "POST", headers, agent: false });
    sent.on("error", reject);
    sent.on("response", (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.on("error", reject);
    });
    sent.end(body);
  });
}

/** Sends so many bodies, and gives the states of the answers with how often each came. */
async function attack(count: number, body: (index: number) => object) {
  const met: Record<number, number> = {};
  let next = 0;
  const worker = async () => {
    for (let index = next++; index < count; index = next++) {
      const status = await post(JSON.stringify(body(index)));
      met[status] = (met[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return met;
}

/** A document that is as large in memory as the limits allow, and unlike every other one. */
const large = (index: number, fields: number): string =>
  `{ jurisdiction(id: "ATA") { a${index}: name ${"id ".repeat(fields)} } }`;

it.each<[string, number, (index: number) => object]>([
  [
    "large variables that nothing uses",
    1_200,
    (index) => ({ query: "{ __typename }", variables: { x: `${index}${"y".repeat(99_000)}` } }),
  ],
  ["distinct documents", 150, (index) => ({ query: large(index, 3_800) })],
  ["distinct documents of 7 KB", 200, (index) => ({ query: large(index, 2_300) })],
  [
    "distinct documents with a thousand mistakes",
    100,
    (index) => ({
      query: `{ ${Array.from({ length: 900 }, (_, field) => `x${index}_${field}`).join(" ")} }`,
    }),
  ],
  [
    "ids that are not there",
    1_200,
    (index) => ({
      query: "query($id: ID!) { law(id: $id) { id } }",
      variables: { id: `${index}${"y".repeat(99_000)}` },
    }),
  ],
  [
    "queries with their hash",
    1_200,
    (index) => {
      const query = `{ __typename } #${index}${"y".repeat(90_000)}`;
      const sha256Hash = createHash("sha256").update(query).digest("hex");
      return { query, extensions: { persistedQuery: { version: 1, sha256Hash } } };
    },
  ],
])("%s (%i requests) leave the service alive", { timeout: 240_000 }, async (_, count, body) => {
  expect(await attack(count, body)).toEqual({ 200: count });
  expect(child.exitCode).toBeNull();
  const answer = await fetch(`${address}/graphql?query=%7Bmeta%7Blicence%7D%7D`);
  expect(await answer.json()).toMatchObject({ data: { meta: { licence: "CC-BY-4.0" } } });
});
