import fc from "fast-check";
import { expect, it } from "vitest";
import { numberOf } from "../../../ingest/sources/ratings.ts";

it("a number is read with a point or a comma, and nothing else is one", () => {
  const number = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => value + 0);
  fc.assert(
    fc.property(number, (value) => {
      expect(numberOf(String(value))).toBe(value);
      expect(numberOf(String(value).replace(".", ","))).toBe(value);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = numberOf(text);
      expect(read === null || Number.isFinite(read)).toBe(true);
      expect(read === null || /^[-+\d]/.test(text)).toBe(true);
    }),
  );
  for (const odd of ["", "NA", "1 000", "1.2.3", "0x10", "Infinity", "1e999", "12%"])
    expect(numberOf(odd)).toBeNull();
});
