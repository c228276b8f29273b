import { describe, expect, it } from "vitest";
import { schema } from "../../api/graphql/schema.ts";
import { STORES } from "../stores.ts";
import { data } from "../support/ask.ts";
import { editedFixture, load, ownStore } from "../support/fixture.ts";

/** Every list of the SDL; that of changes asks since when. */
const LISTS = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(({ type }) => String(type).endsWith("Connection!"))
  .map(({ name }) => name);

for (const engine of STORES)
  describe(`a walk during which a new release is published, on ${engine.name}`, () => {
    const store = ownStore(engine);

    it("meets every node once, in every list", { timeout: 120_000 }, async () => {
      const place = new Map<string, { after: string | null; ids: string[]; done: boolean }>(
        LISTS.map((list) => [list, { after: null, ids: [], done: false }]),
      );
      /** Asks each list for its next page, of two, so that every list is cut in the middle. */
      const step = async (first: number) => {
        for (const [list, at] of place) {
          if (at.done) continue;
          const given = `first: ${first}, after: $after${list === "changes" ? ', since: "1900-01-01", orderBy: { field: id, direction: asc }' : ""}`;
          const query = `query ($after: String) { ${list}(${given}) { nodes { id } pageInfo { hasNextPage endCursor } } }`;
          const { [list]: page } = await data(store(), query, { after: at.after });
          at.ids.push(...page.nodes.map(({ id }: { id: string }) => id));
          at.after = page.pageInfo.endCursor;
          at.done = !page.pageInfo.hasNextPage;
        }
      };
      await step(2);
      const renamed = editedFixture([
        "jurisdictions/BVT.yaml",
        "title: Decree on the Network\n    kind",
        "title: Decree on the Net\n    kind",
      ]);
      await load(store(), renamed);
      while ([...place.values()].some(({ done }) => !done)) await step(100);
      for (const [list, { ids }] of place) {
        const given = list === "changes" ? '(since: "1900-01-01")' : "";
        const { [list]: whole } = await data(store(), `{ ${list}${given} { totalCount } }`);
        expect(new Set(ids).size, list).toBe(ids.length);
        expect(ids.length, list).toBe(whole.totalCount);
      }
      const { law } = await data(store(), '{ law(id: "BVT/decree/2018/9") { title } }');
      expect(law.title).toBe("Decree on the Net");
    });
  });
