import { describe, expect, it } from "vitest";
import { rarityOf, weightsOf } from "../../../ingest/families/rarity.ts";
import { jaccard, shinglesOf } from "../../../ingest/families/shingles.ts";
import { numbers } from "../../support/weighed.ts";

describe("shingles", () => {
  it("are five words in a row, one for each place where five begin", () => {
    expect(shinglesOf(numbers("a b c d"))).toHaveLength(0);
    expect(shinglesOf(numbers("a b c d e"))).toHaveLength(1);
    const two = shinglesOf(numbers("a b c d e f"));
    expect(two[1]).toBe(shinglesOf(numbers("b c d e f"))[0]);
  });

  it("tell order: the same words in another order are another shingle", () => {
    expect(shinglesOf(numbers("a b c d e"))).not.toEqual(shinglesOf(numbers("b a c d e")));
  });

  it("have Jaccard's measure: two of four shared is a half", () => {
    expect(jaccard(new Set([1, 2, 3]), new Set([2, 3, 4]))).toBe(0.5);
    expect(jaccard(new Set(), new Set())).toBe(0);
  });
});

describe("rarity", () => {
  const law = (own: string) => shinglesOf(numbers(`${own} commits an offence and is liable`));
  const texts = ["w", "x", "y", "z"].map(law);

  it("is none for what all texts say and whole for what one says", () => {
    const rarity = rarityOf(texts);
    const [own, common] = texts[0] as Uint32Array;
    expect([rarity(own as number), rarity(common as number)]).toEqual([4, 0]);
  });

  it("is half for what the square root of the texts say", () => {
    const sixteen = Array.from({ length: 16 }, (_, n) =>
      shinglesOf(numbers(n < 4 ? "a b c d e" : `${n} b c d e`)),
    );
    expect(rarityOf(sixteen)(sixteen[0]?.[0] as number)).toBe(2);
  });

  it("counts a shingle once a text, however often the text says it", () => {
    const loop = shinglesOf(numbers("a b c d e a b c d e a b c d e"));
    expect(rarityOf([loop, texts[0] as Uint32Array])(loop[0] as number)).toBe(4);
  });

  it("weighs a word by the most common shingle in which it stands", () => {
    const own = texts[0] as Uint32Array;
    // Only w stands in none but a rare one.
    expect([...weightsOf(7, own, rarityOf(texts))]).toEqual([4, 0, 0, 0, 0, 0, 0]);
  });
});
