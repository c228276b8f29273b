import { describe, expect, it } from "vitest";
import {
  CODE_KINDS,
  type CodebookEntry,
  codebook,
  translations,
} from "../schema/codebook/codebook.ts";
import { STORE } from "./stores.ts";
import { data } from "./support/ask.ts";
import { atlasGraph, atlasStore } from "./support/atlas.ts";

const entries = CODE_KINDS.flatMap((kind) =>
  Object.entries(codebook[kind] as Record<string, CodebookEntry>).map(
    ([code, entry]) => [kind, code, entry] as const,
  ),
);

describe("the codebook", () => {
  const store = atlasStore(STORE);

  it("says what counts and what does not, wherever a coder could doubt", () => {
    const open = entries
      .filter(([kind]) => ["offence", "power", "safeguard", "element"].includes(kind))
      .filter(([, , { includes, excludes }]) => !includes || !excludes)
      .map(([kind, code]) => `${kind} ${code}`);
    expect(open).toEqual([]);
  });

  it("says of a safeguard where what it names counts against it", () => {
    const against = Object.entries(codebook.safeguard).flatMap(([code, { includesAgainst }]) =>
      includesAgainst ? [code] : [],
    );
    // Each of them is the absence of something: what belongs to that something tells against it.
    expect(against).toEqual([
      "no_bulk_retention",
      "encryption_protected",
      "defamation_decriminalised",
      "no_false_news_offence",
      "no_insult_offence",
    ]);
  });

  it("names under “excludes” only codes that there are", () => {
    const known = new Set(entries.map(([, code]) => code));
    const kinds = new Set<string>(CODE_KINDS);
    const named = entries.flatMap(([, , { excludes = "" }]) =>
      [...excludes.matchAll(/\(([^)]*)\)/g)].flatMap(
        ([, inside = ""]) => inside.match(/[a-z]+_[a-z_]+/g) ?? [],
      ),
    );
    expect(named.filter((word) => !known.has(word) && !kinds.has(word))).toEqual([]);
  });

  it("has examples that are in the atlas and carry the code", async () => {
    const graph = await atlasGraph();
    const faults = entries.flatMap(([kind, code, { example }]) => {
      if (!example) return [];
      const fault = `${kind} ${code}: ${example.of}`;
      const provision = graph.nodes.Provision.get(example.of);
      const coding = graph.nodes.Coding.get(example.of);
      if (kind === "offence") return provision?.offences.includes(code) ? [] : [fault];
      if (kind === "element")
        return provision &&
          graph
            .rows("Provision")
            .some(
              (row) =>
                row.id === example.of &&
                row.elements.some((answer) => answer.startsWith(`${code}:`)),
            )
          ? []
          : [fault];
      return coding?.kind === kind && coding.code === code ? [] : [fault];
    });
    expect(faults).toEqual([]);
  });

  it("leads from a code to its example over the API", async () => {
    const { codebook: codes } = await data(
      store(),
      "{ codebook(kinds: [offence, safeguard]) { code example { because fact { id } } } }",
    );
    const shown = new Map(
      codes.map((one: { code: string; example: { fact: { id: string } } | null }) => [
        one.code,
        one.example?.fact.id,
      ]),
    );
    for (const kind of ["offence", "safeguard"] as const)
      for (const [code, { example }] of Object.entries(codebook[kind]))
        expect(shown.get(code), code).toBe(example?.of);
  });

  it("is measured against articles that the atlas has, where their treaty lists any", async () => {
    const graph = await atlasGraph();
    const lists = new Set(graph.rows("Article").map(({ treaty }) => treaty));
    const faults = entries.flatMap(([kind, code, { basis }]) =>
      basis
        .filter((ref) => {
          const [treaty = "", article] = ref.split("#");
          if (!graph.nodes.Treaty.has(`treaty/${treaty}`)) return true;
          if (article === undefined || !lists.has(`treaty/${treaty}`)) return false;
          return !graph.nodes.Article.has(`treaty/${ref}`);
        })
        .map((ref) => `${kind} ${code}: ${ref}`),
    );
    expect(faults).toEqual([]);
  });
});

describe.each(Object.entries(translations))("the codebook in %s", (_, { words, reviewedBy }) => {
  it("differs from English wherever a label has more than a name", () => {
    const same = entries.filter(
      ([kind, code, { definition }]) => words[kind][code]?.definition === definition,
    );
    expect(same).toEqual([]);
  });

  it("says who checked it, which is nobody until a person is named", () => {
    expect(reviewedBy).toEqual([]);
  });
});
