import { describe, expect, it } from "vitest";
import { holdsSection, sameSection } from "../../../ingest/same-section.ts";
import { numberOf, readNumber } from "../../../ingest/sources/texts/number.ts";

describe("the number of a section as it is printed", () => {
  it.each([
    ["22.", "22"],
    ["Section 22 (1)", "22(1)"],
    ["Section 6(1)(ja)", "6(1)(ja)"],
    ["Sec. 4 .", "4"],
    ["Section 12I.", "12I"],
    ["Section 22 A person who", "22"],
    ["Section 5 (2010 amendment)", "5"],
    ["474.17(1)", "474.17(1)"],
    ["9-48.000", "9-48.000"],
    ["Art. 5 bis", "5 bis"],
    ["Art. 143bis", "143bis"],
    ["§ 99-bis", "99-bis"],
    ["((Art. 44-bis.", "44-bis"],
    ["Art. 615-quater", "615-quater"],
    ["Artículo 197 bis", "197 bis"],
    ["Artículo 172 quáter", "172 quáter"],
    ["Artículo 1º", "1"],
    ["Artículo único", "único"],
    ["Art. 8.º-A", "8-A"],
    ["Art. 1er", "1"],
    ["Article L. 335-2", "L335-2"],
    ["Article R624-2", "R624-2"],
    ["Article 323-3-1", "323-3-1"],
    ["ARTICLE II", "II"],
    ["III(c)", "III(c)"],
    ["144 bis 2", "144 bis 2"],
    ["10 b §", "10 b"],
    ["24 luku 9 a §", "24:9 a"],
    ["4 kap. 6 c §", "4:6 c"],
    ["24 a luku 2 §", "24 a:2"],
    ["§ 202a", "202a"],
    ["§§ 5 bis 7 (weggefallen)", "5-7"],
    ["§ 217/A.", "217/A"],
    ["Статья 137", "137"],
    ["Статья 159.6. Мошенничество", "159.6"],
    ["Стаття 361-1.", "361-1"],
    ["216¹", "216¹"],
    ["10-бап", "10"],
    ["المادة ٥", "٥"],
    ["المادة (15)", "15"],
    ["المادة (١٥ مكرر)", "١٥ مكرر"],
    ["المادة (15) مكرراً (أ)", "15 مكرراً(أ)"],
    ["ماده ۱۵ مکرر", "۱۵ مکرر"],
    ["มาตรา ๑๔/๑", "๑๔/๑"],
    ["มาตรา ๑๔ ทวิ", "๑๔ ทวิ"],
    ["धारा ६६क", "६६क"],
    ["第22条", "22"],
    ["第二百九十一条之一", "291-1"],
    ["第339條之4", "339-4"],
    ["제44조의2", "44-2"],
    ["Preamble", undefined],
  ])("%s is %s", (printed, number) => {
    expect(numberOf(printed)).toBe(number);
  });

  it.each([
    ["Section 22. False publications", "False publications"],
    ["Artículo 197 bis. El que acceda", "El que acceda"],
    ["Art. 24(1) – Truth", "Truth"],
    ["المادة (15): الاحتيال", "الاحتيال"],
  ])("%s is followed by its title", (printed, after) => {
    expect(readNumber(printed)?.after).toBe(after);
  });
});

describe("two ways of writing a number", () => {
  it.each([
    ["24 (1)", "24(1)."],
    ["143bis", "143 bis"],
    ["615-ter", "615 ter"],
    ["172 quáter", "172 quater"],
    ["15 مكرر", "١٥ مكرراً"],
    ["15 مكرر", "۱۵ مکرر"],
    ["14/1", "๑๔/๑"],
    ["66क", "६६ क"],
    ["216¹", "216^1"],
    ["8-A", "8A"],
  ])("%s and %s mean one section", (a, b) => {
    expect(sameSection(a, b)).toBe(true);
  });

  it.each([
    ["15", "15 bis"],
    ["282.2", "2822"],
    ["323-1", "3231"],
    ["216¹", "2161"],
    ["1 2", "12"],
    ["5 bis", "5 ter"],
  ])("%s and %s do not", (a, b) => {
    expect(sameSection(a, b)).toBe(false);
  });

  it("tells what a section holds", () => {
    expect(holdsSection("143bis", "143 bis(1)")).toBe(true);
    expect(holdsSection("14", "143(1)")).toBe(false);
    expect(holdsSection("143", "143 bis(1)")).toBe(false);
  });
});
