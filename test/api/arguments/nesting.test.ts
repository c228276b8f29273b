import { describe, expect, it } from "vitest";
import { isDeeper } from "../../../api/arguments/nesting.ts";

const nested = (levels: number): unknown =>
  Array.from({ length: levels }).reduce((inner) => ({ not: inner }), "leaf");

describe("isDeeper", () => {
  it("counts lists and objects, not what they hold", () => {
    expect(isDeeper("text", 0)).toBe(false);
    expect(isDeeper({ a: 1 }, 0)).toBe(true);
    expect(isDeeper({ a: [{ b: 1 }] }, 3)).toBe(false);
    expect(isDeeper({ a: [{ b: 1 }] }, 2)).toBe(true);
  });

  it("goes as deep as it is asked, however deep the value is", () => {
    expect(isDeeper(nested(30), 30)).toBe(false);
    expect(isDeeper(nested(31), 30)).toBe(true);
    expect(isDeeper(nested(100_000), 30)).toBe(true);
  });
});
