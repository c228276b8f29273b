import { readFileSync } from "node:fs";
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

  it("names only files and commands that there are", () => {
    const scripts = Object.keys(
      JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).scripts,
    );
    const asked = [...README.matchAll(/npm (?:run )?(\S+)/g)].map(([, name]) =>
      name?.replace(/`$/, ""),
    );
    expect(asked.filter((name) => ![...scripts, "ci"].includes(name ?? ""))).toEqual([]);
    for (const [, link = ""] of README.matchAll(/\]\((?!https?:)([^)#]+)\)/g))
      expect(() => readFileSync(new URL(`../${link}`, import.meta.url)), link).not.toThrow();
  });
});
