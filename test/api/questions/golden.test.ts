import { readdirSync, readFileSync } from "node:fs";
import {
  type GraphQLObjectType,
  isObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "../../../api/schema.ts";
import { STORES } from "../../stores.ts";
import { data } from "../../support/ask.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { expectGolden } from "../../support/golden.ts";

const FOLDER = new URL("../../golden/questions/", import.meta.url);
const questions = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".graphql"))
  .map((file) => ({
    name: file.replace(".graphql", ""),
    query: readFileSync(new URL(file, FOLDER), "utf8"),
  }));

/** With the fields of every object in one order, since the service gives them in that of their arrival. */
const sorted = (_: string, value: unknown): unknown =>
  value !== null && typeof value === "object" && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

for (const engine of STORES)
  describe(`questions on ${engine.name}`, () => {
    const store = fixtureStore(engine);

    it.each(questions)("$name answers as before", async ({ name, query }) => {
      const found = await data(store(), query);
      expectGolden(`questions/${name}.json`, `${JSON.stringify(found, sorted, 2)}\n`);
    });
  });

/** Named elsewhere, since they follow from the wording of the codebook. */
const ELSEWHERE = ["Meta.release", "Meta.hash", "Meta.citation"];

describe("the golden questions", () => {
  it("ask for every field of every type", () => {
    const asked = new Set(ELSEWHERE);
    for (const { query } of questions) {
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
