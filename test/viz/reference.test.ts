import { buildSchema, isIntrospectionType, isSpecifiedScalarType } from "graphql";
import { describe, expect, it } from "vitest";
import { schema } from "../../api/graphql/schema.ts";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

const store = fixtureStore(STORE);

const get = (path: string) =>
  siteOver(store(), {
    examples: [
      { name: "one", question: "What is served?", query: "{ meta { release } }", see: "/methods" },
    ],
  }).request(path);

const page = async (path: string) => {
  const response = await get(path);
  expect(response.status, path).toBe(200);
  return response.text();
};

const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(` ${name}="([^"]*)"`, "g"))].map(([, value = ""]) => value);

const questions = Object.values(schema.getQueryType()?.getFields() ?? {});
const names = Object.values(schema.getTypeMap())
  .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
  .map(({ name }) => name);

describe("the API reference", () => {
  it("has every question with its arguments, and leads to every type", async () => {
    const html = await page("/api/reference");
    const ids = attributes(html, "id");
    for (const { name, args } of questions)
      expect(ids).toEqual(
        expect.arrayContaining([name, ...args.map((argument) => `${name}.${argument.name}`)]),
      );
    const links = attributes(html, "href");
    const missing = names.filter(
      (name) => name !== "Query" && !links.includes(`/api/reference/${name}`),
    );
    expect(missing).toEqual([]);
    expect(html).toContain("Costs 500.");
  });

  it("leads nowhere that is not there, and names no place twice", async () => {
    const paths = ["/api/reference", ...names.map((name) => `/api/reference/${name}`)];
    const pages = new Map(
      await Promise.all(paths.map(async (path) => [path, await page(path)] as const)),
    );
    const ids = new Map([...pages].map(([path, html]) => [path, attributes(html, "id")]));
    for (const [path, own] of ids) expect(own.length, path).toBe(new Set(own).size);
    const dead = [...pages].flatMap(([path, html]) =>
      attributes(html, "href")
        .filter((link) => link.startsWith("/api/reference") || link.startsWith("#"))
        // The same page in another language.
        .filter((link) => !link.includes("?lang="))
        .filter((link) => {
          const [to = "", id] = link.split("#");
          const there = ids.get(to === "" ? path : to);
          return !there || (id !== undefined && !there.includes(id));
        }),
    );
    expect(dead).toEqual([]);
  });

  it("explains a type: fields, arguments, values, and where it is met", async () => {
    const html = await page("/api/reference/Law");
    expect(attributes(html, "id")).toEqual(
      expect.arrayContaining(["title", "inForce", "inForce.asOf"]),
    );
    expect(html).toContain('href="/api/reference#law"');
    expect(attributes(await page("/api/reference/LawStatus"), "id")).toContain("struck_down");
    expect(await page("/api/reference/LawFilter")).toContain('href="/api/reference/LawFilter"');
    expect(await page("/api/reference/Node")).toContain('href="/api/reference/Treaty"');
  });

  it("answers 404 for a type that is not there", async () => {
    const response = await get("/api/reference/Penguin");
    expect([response.status, await response.text()]).toEqual([
      404,
      expect.stringMatching(/no such type: Penguin/i),
    ]);
  });

  it("is linked from the page on the API", async () => {
    const links = attributes(await page("/api"), "href");
    expect(links).toEqual(
      expect.arrayContaining(["/api/reference", "/schema.graphql", "/llms.txt"]),
    );
  });
});

describe("the schema as a file", () => {
  it("is a whole schema", async () => {
    const response = await get("/schema.graphql");
    expect(response.headers.get("content-disposition")).toContain("lawdrift.graphql");
    const served = buildSchema(await response.text());
    expect(Object.keys(served.getTypeMap()).toSorted()).toEqual(
      Object.keys(schema.getTypeMap()).toSorted(),
    );
  });
});

describe("llms.txt", () => {
  it("is plain text with every question, every limit and every rule filled in", async () => {
    const response = await get("/llms.txt");
    expect(response.headers.get("content-type")).toMatch(/^text\/plain/);
    const text = await response.text();
    expect(text).toMatch(/^# Lawdrift\n\n> /);
    expect(questions.filter(({ name }) => !text.includes(`\n- \`${name}`))).toEqual([]);
    expect(text).toContain("`pageSize`: 100.");
    expect(text).toContain("9 of 72 safeguards of 3 researched jurisdictions");
    expect(text).toContain("Cite: Lawdrift.");
    expect(text).toContain("```graphql\n{ meta { release } }\n```");
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });
});
