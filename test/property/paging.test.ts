import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STORES } from "../stores.ts";
import { data } from "../support/ask.ts";
import { fixtureStore } from "../support/fixture.ts";

const LISTS = ["jurisdictions", "laws", "provisions", "cases", "treaties", "sources"];

for (const engine of STORES)
  describe(`paging on ${engine.name}`, () => {
    const store = fixtureStore(engine);

    /** The ids on all pages of one size, and what each page says the whole list holds. */
    async function walk(list: string, first: number) {
      const query = `query ($first: Int, $after: String) {
        ${list}(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
      }`;
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const { [list]: page } = await data(store(), query, { first, after });
        expect(page.nodes.length).toBeLessThanOrEqual(first);
        ids.push(...page.nodes.map(({ id }: { id: string }) => id));
        if (!page.pageInfo.hasNextPage) return { ids, total: page.totalCount as number };
        after = page.pageInfo.endCursor;
      }
    }

    it("meets every node once, in the order of ids, whatever the size of the page", {
      timeout: 60_000,
    }, async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...LISTS),
          fc.integer({ min: 1, max: 100 }),
          async (list, first) => {
            const size = list === "jurisdictions" ? Math.max(first, 30) : first;
            const { ids, total } = await walk(list, size);
            expect(ids).toHaveLength(total);
            expect(new Set(ids).size).toBe(total);
            expect([...ids].sort()).toEqual(ids);
          },
        ),
        { numRuns: 30 },
      );
    });
  });
