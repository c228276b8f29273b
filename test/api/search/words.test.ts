import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initialsOf, SECTION } from "../../../api/search/documents.ts";
import { nameKey, stem, termsOf, wordsOf } from "../../../api/search/words.ts";

describe("words", () => {
  it.each([
    ["İbrahim Haskoloğlu", "ibrahim haskologlu"],
    ["Żulczyk", "zulczyk"],
    ["Côte d’Ivoire", "cote d ivoire"],
    ["Hopewell Chin'ono", "hopewell chinono"],
    ["Kenya's", "kenya"],
    ["U.S.A.", "usa"],
    ["EE. UU.", "ee uu"],
    ["أمريكا", "امريكا"],
    ["مُكافَحة", "مكافحه"],
    ["网络安全", "网络 络安 安全"],
  ])("of %s are compared as %s", (text, key) => {
    expect(nameKey(text)).toBe(key);
  });

  it.each([
    ["offence", "offences"],
    ["crime", "crimes"],
    ["law", "laws"],
    ["delito", "delitos"],
    ["difamación", "Difamacion"],
    ["Россия", "России"],
    ["кодекс", "кодекса"],
    ["Тунис", "Тунисе"],
    ["الإمارات", "امارات"],
    ["والقانون", "قانون"],
    ["05", "5"],
  ])("%s and %s are forms of one", (a, b) => {
    expect(termsOf(a)).toEqual(termsOf(b));
  });

  it.each([
    ["Ley 24.767", "24767"],
    ["cyber crime", "cybercrim"],
    ["cyber-security", "cybersecurity"],
  ])("of %s include %s", (text, term) => {
    expect(termsOf(text)).toContain(term);
  });

  it("stand where they say, in order, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const words = wordsOf(text);
        for (const { surface, from, to } of words) expect(text.slice(from, to)).toBe(surface);
        const starts = words.map(({ from }) => from);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  it("have a stem that is never empty", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zа-яا-ي]{1,12}$/u), (word) => {
        expect(stem(word).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe("what a law and a section are called by", () => {
  it.each([
    ["Computer Fraud and Abuse Act (18 U.S.C. 1030)", "CFAA"],
    ["Protection from Online Falsehoods and Manipulation Act 2019", "POFMA"],
    ["Penal Code", null],
  ])("%s: %s", (title, initials) => {
    expect(initialsOf(title)).toBe(initials);
  });

  it.each([
    ["22(1)(b)", "22"],
    ["207.3", "207.3"],
    ["66A", "66A"],
    ["607-3 to 607-11", "607-3"],
    ["data retention", undefined],
  ])("%s: %s", (section, number) => {
    expect(SECTION.exec(section)?.[0]).toBe(number);
  });
});
