import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../ingest/families/words.ts";

const plain = (content: string, language = "en") =>
  wordsOf(content, language).map(({ word }) => word);

describe("the words of a text", () => {
  it("are without case, punctuation and numbering, but with numbers that say something", () => {
    expect(plain("(1) Any person who, (a) knowingly or (iv) for 24 months, LIES")).toEqual(
      "any person who knowingly or for 24 months lies".split(" "),
    );
  });

  it("keep a word in brackets and its accents", () => {
    expect(plain("la pénalité (prison)", "fr")).toEqual(["la", "pénalité", "prison"]);
    expect(plain("pe\u0301nalite\u0301", "fr")).toEqual(plain("pénalité", "fr"));
  });

  it("are found in writing without spaces", () => {
    expect(plain("编造虚假信息", "zh").length).toBeGreaterThan(1);
    expect(plain("نشر أخبار كاذبة", "ar")).toEqual(["نشر", "أخبار", "كاذبة"]);
  });

  it("know their places in the text", () => {
    const content = "(a) Lies, (b) told.";
    expect(wordsOf(content, "en").map(({ from, to }) => content.slice(from, to))).toEqual([
      "Lies",
      "told",
    ]);
  });
});
