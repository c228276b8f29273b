import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { StoreEmpty, UnexpectedRow } from "../../../schema/graph/errors.ts";
import { OURS } from "../../../schema/graph/nodes.ts";
import { onlyNode, query } from "../../../schema/graph/query.ts";
import { STORES } from "../../stores.ts";
import { idsIn, loadOnly } from "../../support/graph.ts";

const echo = <T>(shape: z.ZodType<T>) =>
  query({
    name: "echo",
    row: z.object({ value: shape }) as z.ZodType<{ value: T }>,
    cypher: "RETURN $value AS value",
  });

for (const engine of STORES)
  describe(`a store on ${engine.name}`, () => {
    let opened: Awaited<ReturnType<typeof engine.open>>;
    beforeEach(async () => {
      opened = await engine.open();
    });
    afterEach(() => opened.close());

    it("is empty until a release is published", async () => {
      const { store } = opened;
      if (engine.name === "embedded") await expect(idsIn(store)).rejects.toThrow(StoreEmpty);
      else expect(await idsIn(store)).toEqual([]);
    });

    it("gives what was published", async () => {
      await opened.store.publish("one", loadOnly("one", "b", "a"));
      expect(await idsIn(opened.store)).toEqual(["a", "b"]);
    });

    it("holds exactly the last release", async () => {
      await opened.store.publish("one", loadOnly("one", "a", "b"));
      await opened.store.publish("two", loadOnly("two", "b", "c"));
      expect(await idsIn(opened.store)).toEqual(["b", "c"]);
    });

    it("keeps the old release if loading a new one fails half-way", async () => {
      await opened.store.publish("one", loadOnly("one", "a"));
      const failing = opened.store.publish("two", async (writer) => {
        await loadOnly("two", "z")(writer);
        throw new Error("half-way");
      });
      await expect(failing).rejects.toThrow("half-way");
      expect(await idsIn(opened.store)).toEqual(["a"]);
      await opened.store.publish("two", loadOnly("two", "b"));
      expect(await idsIn(opened.store)).toEqual(["b"]);
    });

    it("keeps the old release if a statement of the new one is refused", async () => {
      await opened.store.publish("one", loadOnly("one", "a"));
      const failing = opened.store.publish("two", (writer) => writer.run("THIS IS NO CYPHER", {}));
      await expect(failing).rejects.toThrow();
      expect(await idsIn(opened.store)).toEqual(["a"]);
    });

    it.each([
      ["text in any script", "Zürich, 东京, عربي, 🦭, 'quotes' and \"quotes\" and \\"],
      ["a whole number", 48],
      ["a number between", 60.5],
      ["yes or no", true],
      ["an empty text", ""],
      ["a list", ["a", "b"]],
      ["an empty list", []],
    ])("gives back %s as it was given", async (_, value) => {
      await opened.store.publish("one", (writer) =>
        writer.run(`UNWIND $rows AS row MERGE (n:${OURS}:Law {id: row.id}) SET n = row`, {
          rows: [{ id: "a", value }],
        }),
      );
      expect(await opened.store.read(echo(z.unknown()), { value })).toEqual([{ value }]);
      const stored = query({
        name: "stored",
        row: onlyNode(z.object({ value: z.unknown() })),
        cypher: "MATCH (n:Law {id: 'a'}) RETURN properties(n) AS node ORDER BY n.id",
      });
      expect(await opened.store.read(stored)).toEqual([{ value }]);
    });

    it("binds parameters instead of reading them as statements", async () => {
      await opened.store.publish("one", loadOnly("one", "a"));
      const byId = query({
        name: "by id",
        row: z.object({ id: z.string() }),
        cypher: `MATCH (n:${OURS} {id: $id}) RETURN n.id AS id ORDER BY n.id`,
      });
      const id = "a'}) MATCH (m) RETURN m.id AS id //";
      expect(await opened.store.read(byId, { id })).toEqual([]);
    });

    it("refuses a row of another shape and names statement and field", async () => {
      await opened.store.publish("one", loadOnly("one", "a"));
      const reading = opened.store.read(echo(z.number()), { value: "text" });
      await expect(reading).rejects.toThrow(UnexpectedRow);
      await expect(opened.store.read(echo(z.number()), { value: "text" })).rejects.toThrow(
        /statement echo gave a row of another shape .* value/s,
      );
    });

    it("names the statement that the engine refuses", async () => {
      await opened.store.publish("one", loadOnly("one", "a"));
      const wrong = query({ name: "wrong on purpose", row: z.unknown(), cypher: "MATCH nothing" });
      await expect(opened.store.read(wrong)).rejects.toThrow(/wrong on purpose/);
    });

    it("says what it can do", () => {
      const shared = engine.name === "neo4j";
      expect(opened.store.capabilities).toEqual({ cancelsReads: shared, sharedWriting: shared });
    });

    it("can be closed twice", async () => {
      await opened.store.publish("one", loadOnly("one", "a"));
      await idsIn(opened.store);
      await opened.store.close();
      await opened.store.close();
    });
  });
