import { describe, expect, it } from "vitest";
import { NEO4J, runOnNeo4j, STORE } from "../../stores.ts";
import { fixtureStore, load } from "../../support/fixture.ts";
import { expectGolden } from "../../support/golden.ts";
import { publishNasty } from "../../support/nasty-store.ts";
import { countsOf, steady, taken } from "../../support/take.ts";

const statementsOf = (script: string): string[] =>
  script
    .split(/;\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");

describe("graph.cypher", () => {
  const store = fixtureStore(STORE);

  it("is made of constraints, nodes and edges, in statements without parameters", async () => {
    const statements = statementsOf(await taken(store(), "graph.cypher"));
    expect(statements.filter((one) => !/^(CREATE|CALL|UNWIND) /.test(one))).toEqual([]);
    expect(statements.join("\n").replaceAll(/"(\\.|[^"\\])*"/g, "")).not.toContain("$");
    const shown = statements.filter((one) => one.includes("Penalty") || /PUNISHED_BY/.test(one));
    expectGolden("exports/graph.cypher", await steady(store(), `${shown.join(";\n")};\n`));
  });
});

describe.skipIf(!NEO4J)("graph.cypher in a bare Neo4j", { timeout: 120_000 }, () => {
  it.each([
    ["the fixture", load],
    ["texts that are hard to write", publishNasty],
  ])("builds %s anew, to the letter", async (_, publish) => {
    const { store, close } = await STORE.open();
    try {
      await publish(store);
      const [counts, graph, script] = [
        await countsOf(store),
        await taken(store, "graph.jsonl"),
        await taken(store, "graph.cypher"),
      ];
      await runOnNeo4j(
        "MATCH (n) DETACH DELETE n",
        "DROP CONSTRAINT lawdrift_id IF EXISTS",
        ...statementsOf(script),
      );
      expect(await countsOf(store)).toEqual(counts);
      expect(await taken(store, "graph.jsonl")).toBe(graph);
    } finally {
      await close();
    }
  });
});
