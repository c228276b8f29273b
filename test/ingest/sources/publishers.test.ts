import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { showIssue } from "../../../ingest/issues.ts";
import { readAkomaNtoso } from "../../../ingest/sources/texts/formats/akoma-ntoso.ts";
import { checkSections } from "../../../ingest/sources/texts/section.ts";

const FOLDER = new URL("../../fixture-publishers/", import.meta.url);

/** The numbers that each file must give, and what is said of it. */
const EXPECTED: Readonly<Record<string, readonly [numbers: string[], said: RegExp[]]>> = {
  arabic: [["15", "١٥ مكرراً", "16 مكرر"], []],
  brazil: [["1", "154-A"], []],
  estonia: [["216¹", "216²"], [/:3 warning: without words, .*: 216² /]],
  "european-union": [["1", "2", "2a", "ANNEX I/1"], []],
  finland: [["1:1", "1:1 a", "24 a:1", "24 a:2"], [/:9 warning: without words, .*: 24 a:2 /]],
  germany: [["1", "2a", "3-5"], [/:8 warning: without words, .*: 3-5 /]],
  india: [["६६", "६६क"], []],
  italy: [["6", "6-bis", "6-ter.1", "7"], []],
  "laws-africa": [
    ["1", "46A", "47", "First Schedule/1", "Second Schedule/1"],
    [/:7 warning: without words, .*: 47 /],
  ],
  switzerland: [
    ["143", "143bis", "150a", "151", "disp_u2/7"],
    [/:9 warning: without words, .*: 151 /],
  ],
  thailand: [["๑๔", "๑๔/๑", "๖๕ ทวิ"], []],
  "united-kingdom": [["1", "1ZA", "2", "Schedule 1/1", "Schedule 1/2"], []],
  "united-states": [["301", "302a"], [/:6 warning: a section without a number, which is not read/]],
  uruguay: [["1", "197 bis"], []],
};

describe("Akoma Ntoso in the shape of its publishers", () => {
  it.each(readdirSync(FOLDER))("%s gives the numbers that are printed", (name) => {
    const [numbers, said] = EXPECTED[basename(name, ".xml")] ?? [];
    const read = readAkomaNtoso(name, readFileSync(new URL(name, FOLDER), "utf8"));
    const checked = checkSections(read.sections);
    expect(checked.sections.map(({ number }) => number)).toEqual(numbers);
    expect([...read.issues, ...checked.issues].map(showIssue)).toEqual(
      said?.map((words) => expect.stringMatching(words)),
    );
  });

  it("keeps the words of each article where sections stand above them, and what is quoted in its place", () => {
    const words = (name: string) =>
      readAkomaNtoso(name, readFileSync(new URL(`${name}.xml`, FOLDER), "utf8")).sections.map(
        ({ content }) => content,
      );
    expect(words("european-union")).toEqual([
      "This Regulation concerns ice.",
      "It applies to floes.",
      "And to icebergs.",
      "Floes of the first class.",
    ]);
    expect(words("united-kingdom")[1]).toBe("In the Frost Act insert—\nBe still.");
  });

  it("says what stands in no section", () => {
    const { sections, issues } = readAkomaNtoso(
      "law.xml",
      `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><act><body><part><heading>Ice</heading>
<content><p>Here speaks the sea.</p></content></part>
<section><num>1</num><content><p>Be still.</p></content></section>
<paragraph><num>2</num><content><p>Or not.</p></content></paragraph></body></act></akomaNtoso>`,
    );
    expect(sections.map(({ number }) => number)).toEqual(["1"]);
    expect(issues.map(showIssue)).toEqual([
      "law.xml:2 warning: 6 words stand in no section from here on and are left out, among them 2 [readable-text]",
    ]);
  });
});
