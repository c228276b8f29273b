import {
  type GraphQLObjectType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "../../../api/graphql/schema.ts";
import { STORES } from "../../stores.ts";
import { data } from "../../support/ask.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { expectGolden, goldenQuestions } from "../../support/golden.ts";

for (const engine of STORES)
  describe(`questions on ${engine.name}`, () => {
    const store = fixtureStore(engine);

    it.each(goldenQuestions)("$name answers as before", async ({ name, query }) => {
      const found = await data(store(), query);
      expectGolden(`questions/${name}.json`, `${JSON.stringify(found, null, 2)}\n`);
    });
  });

/** Named elsewhere, since they follow from the wording of the codebook. */
const ELSEWHERE = ["Meta.release", "Meta.hash", "Meta.citation"];

describe("the golden questions", () => {
  it("ask for every field of every type", () => {
    const asked = new Set(ELSEWHERE);
    for (const { query } of goldenQuestions) {
      const info = new TypeInfo(schema);
      const note = () => {
        asked.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`);
      };
      visit(parse(query), visitWithTypeInfo(info, { Field: note }));
    }
    const types = Object.values(schema.getTypeMap()).filter(
      (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"),
    );
    const fields = types.flatMap((type) =>
      Object.keys(type.getFields()).map((field) => `${type.name}.${field}`),
    );
    expect(fields.filter((field) => !asked.has(field))).toEqual([]);
  });
});
