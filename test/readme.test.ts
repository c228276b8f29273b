import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { STORE } from "./stores.ts";
import { data } from "./support/ask.ts";
import { atlasStore } from "./support/atlas.ts";

const README = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The body of a request, and the answer, as the README shows them. */
function shown(): { query: string; data: unknown } {
  const [, body] = /<<'JSON'\n(.*?)\nJSON\n/s.exec(README) ?? [];
  const [, answer] = /```json\n(.*?)\n```/s.exec(README) ?? [];
  if (body === undefined || answer === undefined) throw new Error("no query with its answer");
  return {
    ...(JSON.parse(body) as { query: string }),
    ...(JSON.parse(answer) as { data: unknown }),
  };
}

describe("the README", () => {
  const store = atlasStore(STORE);

  it("shows a query with the answer that the atlas gives", async () => {
    const { query, data: answer } = shown();
    expect(await data(store(), query)).toEqual(answer);
  });

  it("is short, and says what it is and how to run it within twenty lines", () => {
    const lines = README.split("\n");
    expect(lines.length).toBeLessThanOrEqual(150);
    expect(lines.slice(0, 20).join("\n")).toMatch(/npm ci && npm start.*npm ci && npm test/s);
  });
});

describe.each(["README.md", "OPERATING.md", "api/README.md", "viz/README.md"])("%s", (file) => {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), "utf8");

  it("names only files and commands that there are", () => {
    const scripts = Object.keys(
      JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).scripts,
    );
    const asked = [...text.matchAll(/npm (?:run )?(\S+)/g)].map(([, name]) =>
      name?.replace(/[`,.]+$/, ""),
    );
    expect(asked.filter((name) => ![...scripts, "ci"].includes(name ?? ""))).toEqual([]);
    for (const [, link = ""] of text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g))
      expect(existsSync(new URL(link, new URL(`../${file}`, import.meta.url))), link).toBe(true);
  });
});
