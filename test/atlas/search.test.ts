import { readFileSync } from "node:fs";
import { beforeAll, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { findAll } from "../../api/search/find.ts";
import { type Index, readIndex } from "../../api/search/index.ts";
import { createContext } from "../../api/store/context.ts";
import { STORE } from "../stores.ts";
import { atlasStore } from "../support/atlas.ts";

/** What people ask, and what should be among the first three. */
const questions = z
  .array(z.strictObject({ ask: z.string(), first: z.array(z.string()).min(1) }))
  .parse(parse(readFileSync(new URL("search-questions.yaml", import.meta.url), "utf8")));

/** How many of the first hits a reader looks at. */
const LOOKED_AT = 3;
/** The share of questions whose answer must be among them. */
const LEAST = 0.95;

const means = (wanted: string, id: string): boolean =>
  wanted.endsWith("*") ? id.startsWith(wanted.slice(0, -1)) : id === wanted;

const store = atlasStore(STORE);
let index: Index;
beforeAll(async () => {
  index = await readIndex(await createContext(store(), "2026-12-01"));
});

it("asks at least 60 questions, each once, for what is there", () => {
  expect(questions.length).toBeGreaterThanOrEqual(60);
  expect(new Set(questions.map(({ ask }) => ask)).size).toBe(questions.length);
  const ids = [...index.documents.keys()];
  const wanted = questions.flatMap(({ first }) => first);
  const missing = wanted.filter((one) => !ids.some((id) => means(one, id)));
  // A question may name cases of a state of which there are none yet, beside what is there.
  const answerable = questions.filter(({ first }) => first.some((one) => !missing.includes(one)));
  expect(answerable.length).toBe(questions.length);
});

it(`finds what is meant among the first ${LOOKED_AT} for ${LEAST * 100} % of the questions`, () => {
  const misses = questions.flatMap(({ ask, first }) => {
    const found = findAll(ask, index).hits.slice(0, LOOKED_AT);
    const ids = found.map(({ id }) => id);
    const right = ids.some((id) => first.some((wanted) => means(wanted, id)));
    return right
      ? []
      : [`${ask}: wanted ${first.join(" or ")}, found ${ids.join(", ") || "nothing"}`];
  });
  const share = 1 - misses.length / questions.length;
  if (misses.length > 0)
    process.stderr.write(`${(share * 100).toFixed(1)} % found\n${misses.join("\n")}\n`);
  expect(share, misses.join("\n")).toBeGreaterThanOrEqual(LEAST);
});

it("names the state of every name that is known of it, alone or in a question", () => {
  const shared = new Map<string, Set<string>>();
  for (const { id, kind, names } of index.documents.values())
    if (kind === "jurisdiction")
      for (const name of names) shared.set(name, (shared.get(name) ?? new Set()).add(id));
  const missed = [...shared].flatMap(([name, ids]) => {
    const { hits, within } = findAll(name, index);
    const right =
      within.length > 0 && within.every((id) => ids.has(id)) && hits[0]?.id === within[0];
    return right ? [] : [`${name} (${[...ids]}): ${within}`];
  });
  expect(missed).toEqual([]);
});
