import { makeExecutableSchema } from "@graphql-tools/schema";
import { graphql } from "graphql";
import { describe, expect, it } from "vitest";
import { limitItems } from "../../../api/graphql/item-limit.ts";

const schema = limitItems(
  makeExecutableSchema({
    typeDefs:
      "type Query { things: [Thing!]! } type Thing { id: Int parts: [Thing!]! words: [String!]! }",
    resolvers: {
      Query: {
        things: async () => [0, 1, 2].map((id) => ({ id, words: ["a", "b"], parts: [{ id }] })),
      },
    },
  }),
);
const ask = (source: string, itemsLeft?: number) =>
  graphql({ schema, source, contextValue: itemsLeft === undefined ? {} : { itemsLeft } });

describe("the items of all lists of an answer", () => {
  it.each([
    ["{ things { id } }", 3],
    ["{ things { parts { id } words } }", 6],
    ["{ a: things { id } b: things { id } }", 6],
  ])("of %s are counted together", async (source, items) => {
    expect((await ask(source, items)).errors).toBeUndefined();
    const { errors } = await ask(source, items - 1);
    expect(errors?.[0]?.extensions).toMatchObject({ code: "ANSWER_TOO_LONG" });
  });

  it("have no bound for questions of our own pages", async () => {
    expect((await ask("{ things { parts { id } } }")).errors).toBeUndefined();
  });
});
