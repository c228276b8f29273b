import fc from "fast-check";
import { getNamedType, isEnumType, isInputObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "../../api/graphql/schema.ts";
import { STORES } from "../stores.ts";
import { data } from "../support/ask.ts";
import { fixtureStore } from "../support/fixture.ts";

/** The names of the orders of a list; none where it has only that by id. */
function ordersOf(list: string): string[] {
  const order = schema
    .getQueryType()
    ?.getFields()
    [list]?.args.find((arg) => arg.name === "orderBy");
  const input = order && getNamedType(order.type);
  const field = isInputObjectType(input) ? input.getFields()["field"] : undefined;
  const names = field && getNamedType(field.type);
  return isEnumType(names) ? names.getValues().map(({ name }) => name) : [];
}

/** Every list of the SDL in every order, both ways; a list without orders once. */
const WALKS = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(({ type }) => String(type).endsWith("Connection!"))
  .flatMap(({ name }) => {
    const asked = `first: $first, after: $after${name === "changes" ? ', since: "1900-01-01"' : ""}`;
    const orders = ordersOf(name).flatMap((field) => [
      `(${asked}, orderBy: { field: ${field}, direction: asc })`,
      `(${asked}, orderBy: { field: ${field}, direction: desc })`,
    ]);
    const lists = orders.length > 0 ? orders : [`(${asked})`];
    return lists.map((given) => ({ name, given, label: `${name} ${given}` }));
  });

for (const engine of STORES)
  describe(`paging on ${engine.name}`, () => {
    const store = fixtureStore(engine);

    /** The ids on all pages of one size, and what each page says the whole list holds. */
    async function walk({ name, given }: (typeof WALKS)[number], first: number) {
      const query = `query ($first: Int, $after: String) {
        ${name}${given} { totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } }
      }`;
      const ids: string[] = [];
      for (let after: string | null = null; ; ) {
        const { [name]: page } = await data(store(), query, { first, after });
        expect(page.nodes.length).toBeLessThanOrEqual(first);
        expect(page.edges.map(({ node }: { node: unknown }) => node)).toEqual(page.nodes);
        ids.push(...page.nodes.map(({ id }: { id: string }) => id));
        if (!page.pageInfo.hasNextPage) return { ids, total: page.totalCount as number };
        after = page.pageInfo.endCursor;
      }
    }

    it.each(WALKS)("meets every one of $label once", async (list) => {
      const { ids, total } = await walk(list, 100);
      expect(new Set(ids).size).toBe(total);
      expect(ids).toHaveLength(total);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 1, max: 100 }), async (first) => {
          const size = total > 60 ? Math.max(first, 40) : first;
          expect((await walk(list, size)).ids).toEqual(ids);
        }),
        { numRuns: 3 },
      );
    });
  });
