import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameSection } from "../../ingest/same-section.ts";
import { readNumber } from "../../ingest/sources/texts/number.ts";

/** The noughts of Latin, Arabic, Persian, Thai and Devanagari digits. */
const NOUGHTS = ["0", "٠", "۰", "๐", "०"].map((digit) => digit.codePointAt(0) ?? 0);
const digitsFrom = (nought: number, value: number): string =>
  [...`${value}`].map((digit) => String.fromCodePoint(nought + Number(digit))).join("");

const value = fc.integer({ min: 1, max: 99_999 });
const digits = fc.tuple(fc.constantFrom(...NOUGHTS), value).map(([at, own]) => digitsFrom(at, own));
const again = fc.constantFrom(
  ...[" bis", "bis", "-bis", " ter", "-quater", " quinquies", " septies", " octies", " novies"],
  ...[" decies", " terdecies", "A", "bb", "-A", " مكرر", " مکرر", " ทวิ", "/1", "-3-1", "¹", ".2"],
);
const subsection = fc.constantFrom("", "(1)", "(a)", "(2)(b)", "(iv)");
const number = fc
  .tuple(digits, fc.oneof(fc.constant(""), again), subsection)
  .map((parts) => parts.join(""));
const word = fc.constantFrom(
  ...["", "Section ", "Art. ", "Artículo ", "§ ", "المادة ", "ماده ", "มาตรา ", "धारा ", "Статья "],
);

describe("a printed number", () => {
  it("keeps all that makes it another section, in the digits in which it is printed", () => {
    fc.assert(
      fc.property(word, number, fc.constantFrom("", ".", " -", ":"), (before, own, end) => {
        expect(readNumber(`${before}${own}${end}`)?.number).toBe(own);
      }),
    );
  });

  it("is the same in brackets, with blanks about it, and with a title after it", () => {
    fc.assert(
      fc.property(digits, (own) => {
        expect(readNumber(`المادة ( ${own} )`)?.number).toBe(own);
        expect(readNumber(`  Section\u00a0${own}  `)?.number).toBe(own);
        expect(readNumber(`Section ${own}. Of seals`)).toEqual({ number: own, after: "Of seals" });
      }),
    );
  });

  it("reads itself again", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readNumber(text)?.number;
        if (read !== undefined)
          expect(sameSection(readNumber(read)?.number ?? "", read)).toBe(true);
      }),
    );
  });

  it("means the same in all digits, and never the same as another", () => {
    fc.assert(
      fc.property(value, value, fc.constantFrom(...NOUGHTS), again, (a, b, nought, suffix) => {
        expect(sameSection(`${a}${suffix}`, `${digitsFrom(nought, a)}${suffix}`)).toBe(true);
        expect(sameSection(`${a}${suffix}`, `${a}`)).toBe(false);
        expect(sameSection(`${a}`, `${b}`)).toBe(a === b);
      }),
    );
  });
});
