import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomInt, randomLcg, range } from "d3";
import { describe, expect, it } from "vitest";
import { openKept } from "../../../ingest/families/alignment-cache.ts";
import { type Comparable, findMatches } from "../../../ingest/families/find.ts";
import { temporaryFolder } from "../../support/folder.ts";

const OFFENCES = ["illegal_access", "defamation", "fraud", "forgery"];
const BOILERPLATE =
  "commits an offence and shall be liable on conviction to a fine or to imprisonment or to both such fine and imprisonment";

/** Made-up laws of six states with eight sections each, which share nothing but boilerplate. */
function corpus(seed = 0.5): Comparable[] {
  const random = randomInt.source(randomLcg(seed))(5_000);
  return range(48).map((index) => ({
    id: `text/${String(index).padStart(2, "0")}`,
    jurisdiction: `S${index % 6}`,
    language: "en",
    offences: [OFFENCES[Math.floor(index / 6) % 4] as string],
    content: `${range(40)
      .map(() => `w${random()}`)
      .join(" ")} ${BOILERPLATE}`,
  }));
}

const PASSAGE = range(30)
  .map((index) => `p${index}`)
  .join(" ");

/** The corpus with a passage put into some texts. */
const planted = (...ids: string[]): Comparable[] =>
  corpus().map((text) =>
    ids.includes(text.id) ? { ...text, content: `${PASSAGE} ${text.content}` } : text,
  );

describe("finding texts that resemble one another", () => {
  it("finds nothing in what shares only boilerplate", () => {
    const found = findMatches(corpus(), openKept());
    expect(found.matches).toEqual([]);
    expect(found.chancePairs).toBeGreaterThan(500);
    expect(found.threshold).toBe(10);
  });

  it("finds a passage of thirty words in two laws of different states, and where it stands", () => {
    const { matches } = findMatches(planted("text/03", "text/04"), openKept());
    expect(matches).toHaveLength(1);
    expect(matches[0]).toMatchObject({
      a: "text/03",
      b: "text/04",
      aFrom: 0,
      aTo: 30,
      bFrom: 0,
      bTo: 30,
      shared: 30,
      percentile: 100,
      passageA: PASSAGE,
    });
  });

  it("compares no two texts of one state", () => {
    expect(findMatches(planted("text/03", "text/09"), openKept()).matches).toEqual([]);
  });

  it("compares no texts of different languages, and none of fewer than twenty words", () => {
    const other = planted("text/03", "text/04").map((text) =>
      text.id === "text/04" ? { ...text, language: "fr" } : text,
    );
    expect(findMatches(other, openKept()).matches).toEqual([]);
    const short = planted("text/03", "text/04").map((text) =>
      text.id === "text/04" ? { ...text, content: PASSAGE.slice(0, 40) } : text,
    );
    expect(findMatches(short, openKept())).toMatchObject({ compared: 47, matches: [] });
  });

  it("claims nothing where there are too few pairs of chance to say what chance brings", () => {
    const two = planted("text/03", "text/04").slice(3, 5);
    expect(findMatches(two, openKept())).toMatchObject({ threshold: null, matches: [] });
  });

  it("gives the same whatever the order of the texts", () => {
    const texts = planted("text/03", "text/04");
    expect(findMatches(texts.toReversed(), openKept())).toEqual(findMatches(texts, openKept()));
  });
});

describe("what is kept of a run", () => {
  const runIn = (file: string, texts: Comparable[]) => {
    const kept = openKept(file);
    const found = findMatches(texts, kept);
    kept.save();
    return { found, computed: kept.computed() };
  };

  it("spares the next one all alignments, and after a change of one text those of the others", () => {
    const file = join(temporaryFolder(), "new", "kept.json");
    const texts = planted("text/03", "text/04");
    const first = runIn(file, texts);
    expect(first.computed).toBeGreaterThan(500);
    const again = runIn(file, texts);
    expect([again.computed, again.found]).toEqual([0, first.found]);

    const changed = texts.map((text) =>
      text.id === "text/20" ? { ...text, content: `${text.content} and a word more` } : text,
    );
    const third = runIn(file, changed);
    // Its pairs of chance alone: with 30 of the 47 others, those of other states and offences.
    expect(third.computed).toBe(30);
    expect(third.found).toEqual(findMatches(changed, openKept()));
  });

  it("holds no word of a text, and is made anew if it cannot be read", () => {
    const file = join(temporaryFolder(), "kept.json");
    const texts = planted("text/03", "text/04");
    const { computed } = runIn(file, texts);
    expect(existsSync(`${file}.next`)).toBe(false);
    expect(readFileSync(file, "utf8")).toMatch(
      /^\{"version":1,"alignments":\{("[0-9a-f]{48}":(null|\[[\d.,]+\]),?)*\}\}$/,
    );
    for (const broken of ["{", '{"version":0,"alignments":{}}']) {
      writeFileSync(file, broken);
      expect(runIn(file, texts).computed).toBe(computed);
    }
  });
});
