/** Part 1: `compare` over HTTP beside the smallest GraphQL server and beside `@neo4j/graphql`. */
import { deepStrictEqual } from "node:assert";
import { existsSync } from "node:fs";
import { type Results, sideBySide, type Task } from "./measure.ts";
import { COMPARE, HELLO, NESTED, NESTED_BY_LIBRARY, otherWeights } from "./questions.ts";
import type { Served } from "./serve.ts";
import { type Running, startServer } from "./servers.ts";
import type { BenchWorld } from "./world.ts";

const INSTALLED = new URL("./neo4j-graphql/node_modules/@neo4j/graphql", import.meta.url);

/** Rounds, and the bounds of each task in each of them: whichever is reached first. */
const ROUNDS = 5;
const BOUNDS = { time: 1_000, iterations: 1_000, warmupTime: 400, warmupIterations: 100 };

export async function measureCompare({
  results,
  leftOut,
  newStore,
  neo4j: emptyNeo4j,
  publishAtlas,
}: BenchWorld): Promise<undefined> {
  const embedded = await newStore();
  await publishAtlas(embedded);
  const neo4j = await emptyNeo4j();
  if (neo4j) await publishAtlas(neo4j);
  const running: Running[] = [];
  const start = async (served: Served): Promise<Running> => {
    const server = await startServer(served);
    running.push(server);
    return server;
  };
  try {
    const hello = await start({ what: "hello" });
    const small = await start({ what: "lawdrift", settings: embedded });
    const asks: Record<string, Ask> = {
      hello: () => hello.ask(HELLO),
      "compare, embedded": (given) => small.ask(COMPARE, given),
      "nested, embedded": (given) => small.ask(NESTED, given),
    };
    if (neo4j) {
      const large = await start({ what: "lawdrift", settings: neo4j });
      asks["compare, neo4j"] = (given) => large.ask(COMPARE, given);
      asks["nested, neo4j"] = (given) => large.ask(NESTED, given);
      if (existsSync(INSTALLED)) {
        const library = await start({ what: "neo4j-graphql", settings: neo4j });
        asks["nested, @neo4j/graphql"] = (given) => library.ask(NESTED_BY_LIBRARY, given);
      } else
        leftOut(
          "@neo4j/graphql is not installed: npm ci --prefix test/bench/neo4j-graphql adds it",
        );
    }
    await checkEqual(asks);
    await measure(asks, results);
  } finally {
    await Promise.all(running.map((server) => server.stop()));
  }
}

/** A question to one of the servers, the same each time unless variables are given. */
type Ask = (variables?: Record<string, unknown>) => Promise<string>;

/** A variable that no query declares: it changes nothing but that the same question was never asked before. */
const neverAsked = (() => {
  let turn = 0;
  return () => ({ turn: ++turn });
})();

/** Questions that were never asked before, so that no answer is kept; `compare` also as it is, again and again. */
async function measure(asks: Record<string, Ask>, results: Results) {
  const tasks = Object.fromEntries(
    Object.entries(asks).flatMap(([name, ask]): [string, Task][] =>
      name.startsWith("compare")
        ? [
            [name, { run: () => ask(otherWeights()) }],
            [name.replace("compare", "compare again"), { run: () => ask() }],
          ]
        : [[name, { run: () => ask(neverAsked()) }]],
    ),
  );
  for (const clients of [1, 8]) {
    const label = `http, ${clients} at a time:`;
    const options = { ...BOUNDS, concurrency: "task", threshold: clients } as const;
    results.keepAll(label, await sideBySide(tasks, ROUNDS, options));
    const compare = (one: string, other: string) =>
      results.compare(`${label} ${one}`, `${label} ${other}`);
    for (const engine of ["embedded", "neo4j"]) {
      compare(`compare again, ${engine}`, "hello");
      compare(`compare, ${engine}`, "hello");
      compare(`compare, ${engine}`, "nested, @neo4j/graphql");
      compare(`nested, ${engine}`, "nested, @neo4j/graphql");
    }
    compare("compare, neo4j", "compare, embedded");
  }
}

/** Makes sure that those who are compared give the same records. */
async function checkEqual(asks: Record<string, Ask>): Promise<void> {
  const answers = await Promise.all(
    Object.entries(asks).map(async ([name, ask]) => ({ name, data: JSON.parse(await ask()).data })),
  );
  for (const kind of ["compare", "nested"]) {
    const [first, ...others] = answers.filter(({ name }) => name.startsWith(`${kind},`));
    for (const other of others)
      deepStrictEqual(
        unordered(recordsOf(other.data)),
        unordered(recordsOf(first?.data)),
        `${other.name} and ${first?.name} answer differently`,
      );
  }
}

/** The jurisdictions, whether they come as a list or under a name each. */
const recordsOf = (data: Record<string, unknown>): unknown => {
  const [one] = Object.values(data);
  return "compare" in data ? data : Array.isArray(one) ? one : Object.values(data);
};

/** The same value with every list in one order: `@neo4j/graphql` promises none. */
function unordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(unordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, unordered(item)]));
}
