import { buildSchema, isObjectType } from "graphql";
import { expect, it } from "vitest";
import { sdl } from "../../schema/graphql/sdl.ts";
import { isMessageKey } from "../../viz/i18n/messages.ts";
import { atlasGraph } from "../support/atlas.ts";

it("every relationship by which the atlas joins two records has words in both directions", async () => {
  const graph = await atlasGraph();
  const records = new Set(
    Object.values(buildSchema(sdl).getTypeMap()).flatMap((type) =>
      isObjectType(type) && type.getInterfaces().some(({ name }) => name === "Node")
        ? [...(graph.nodes[type.name as keyof typeof graph.nodes]?.keys() ?? [])]
        : [],
    ),
  );
  const joining = [...graph.edges].filter(([, edges]) =>
    [...edges.values()].some(({ from, to }) => records.has(from) && records.has(to)),
  );
  expect(joining.length).toBeGreaterThan(10);
  const silent = joining
    .flatMap(([type]) => [`graph.out.${type}`, `graph.in.${type}`])
    .filter((key) => !isMessageKey(key));
  expect(silent).toEqual([]);
});
