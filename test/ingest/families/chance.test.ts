import { describe, expect, it } from "vitest";
import { chancePairs, type Subject } from "../../../ingest/families/chance.ts";

const OFFENCES = ["illegal_access", "defamation", "fraud"];

/** So many texts of ten states, on three offences in turn. */
const texts = (count: number, from = 0): Subject[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `text/${from + n}`,
    jurisdiction: `S${(from + n) % 10}`,
    language: "en",
    offences: [OFFENCES[n % 3] as string],
  }));

describe("pairs of chance", () => {
  it("are of different states, of one language, on different offences that are known", () => {
    const four: Subject[] = [
      { id: "a", jurisdiction: "A", language: "en", offences: ["fraud"] },
      { id: "b", jurisdiction: "B", language: "en", offences: ["defamation"] },
      { id: "c", jurisdiction: "B", language: "en", offences: ["defamation", "fraud"] },
      { id: "d", jurisdiction: "C", language: "fr", offences: ["illegal_access"] },
      { id: "e", jurisdiction: "D", language: "en", offences: [] },
    ];
    expect(chancePairs(four)).toEqual([[0, 1]]);
  });

  it.each([100, 3_000])("are the same each time, of %i texts", (count) => {
    const own = texts(count);
    const pairs = chancePairs(own, 1_000);
    expect(pairs).toHaveLength(1_000);
    expect(new Set(pairs.map(String)).size).toBe(1_000);
    expect(chancePairs(own, 1_000)).toEqual(pairs);
    for (const [a, b] of pairs) {
      expect(own[a]?.jurisdiction).not.toBe(own[b]?.jurisdiction);
      expect(own[a]?.offences).not.toEqual(own[b]?.offences);
    }
  });

  it("stay when one text among thousands is added, but for the few that fall on it", () => {
    const named = (own: readonly Subject[]) =>
      new Set(chancePairs(own, 1_000).map(([a, b]) => `${own[a]?.id} ${own[b]?.id}`));
    const before = named(texts(3_000));
    const after = named([...texts(3_000), ...texts(1, 9_999)]);
    const kept = [...before].filter((pair) => after.has(pair));
    expect(kept.length).toBeGreaterThan(980);
  });
});
