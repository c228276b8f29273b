import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { showIssue } from "../../../ingest/issues.ts";
import { run, UnknownSource } from "../../../ingest/run.ts";
import { readAkomaNtoso } from "../../../ingest/sources/texts/formats/akoma-ntoso.ts";
import { readPlain } from "../../../ingest/sources/texts/formats/plain.ts";
import { read } from "../../../ingest/sources/texts/read.ts";
import { STORE } from "../../stores.ts";
import { type Edit, editedTexts, FIXTURE, FIXTURE_TEXTS, load } from "../../support/fixture.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { idsIn } from "../../support/graph.ts";

const AKN = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
const akn = (body: string, namespace = AKN) =>
  readAkomaNtoso(
    "law.xml",
    `<akomaNtoso xmlns="${namespace}"><act><meta><note><section/></note></meta><body>\n${body}\n</body></act></akomaNtoso>`,
  );

const complaints = (issues: readonly Parameters<typeof showIssue>[0][]) => issues.map(showIssue);

describe("Akoma Ntoso", () => {
  it("gives each section with its number, heading and words, without numbering and notes", () => {
    const { sections, issues } = akn(
      `<section eId="sec_1"><num>1.</num><heading>Of <i>ice</i></heading>
         <subsection><num>(1)</num><content><p>No one may w<b>al</b>k<authorialNote marker="1"><p>Not run.</p></authorialNote> here.</p></content></subsection>
         <subsection><num>(2)</num><content><p>Save <del>dogs</del><ins>penguins</ins>.</p></content></subsection>
       </section>`,
    );
    expect(issues).toEqual([]);
    expect(sections).toEqual([
      {
        number: "1",
        heading: "Of ice",
        content: "No one may walk here.\nSave penguins.",
        file: "law.xml",
        line: 2,
      },
    ]);
  });

  it("takes articles, takes the number from the eId where none is printed, and keeps quoted law in its place", () => {
    const { sections } = akn(
      `<article eId="chp_1__art_7"><content><p>It reads:
       <mod><quotedStructure><section><num>9</num><content><p>Be still.</p></content></section></quotedStructure></mod></p></content></article>`,
    );
    expect(sections.map(({ number, content }) => [number, content])).toEqual([
      ["7", "It reads:\nBe still."],
    ]);
  });

  it.each<[string, () => ReturnType<typeof akn>, RegExp]>([
    [
      "another vocabulary",
      () => akn("<section><num>1</num></section>", "http://www.akomantoso.org/2.0"),
      /^law\.xml:1 error: <akomaNtoso> of http:\/\/www\.akomantoso\.org\/2\.0 is not Akoma Ntoso 3\.0; save it as/,
    ],
    [
      "what is not well-formed",
      () => akn("<section>\n<num>1</section>"),
      /^law\.xml:3 error: not well-formed XML \(unexpected close tag\); correct it/,
    ],
    [
      "a section without a number",
      () => akn("<part>\n<section><content><p>Words.</p></content></section></part>"),
      /^law\.xml:3 warning: a section without a number, which is not read; give it <num>22<\/num> or an eId/,
    ],
    [
      "nothing that is a section",
      () => akn("<p>Words.</p>"),
      /^law\.xml:1 error: no <section> or <article> in it; mark its sections/,
    ],
  ])("complains of %s, with the line and what to do", (_, reading, says) => {
    const { issues } = reading();
    expect(complaints(issues)).toEqual([expect.stringMatching(says)]);
  });

  it("reads no file that declares entities", () => {
    const { sections, issues } = readAkomaNtoso(
      "law.xml",
      `<!DOCTYPE akomaNtoso [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>\n<akomaNtoso xmlns="${AKN}"><section><num>1</num><p>&b;</p></section></akomaNtoso>`,
    );
    expect(sections).toEqual([]);
    expect(complaints(issues)).toEqual([
      expect.stringMatching(/^law\.xml:1 error: a document type that declares entities/),
    ]);
  });
});

describe("plain text", () => {
  it("gives the words under each heading; lines with ## are titles", () => {
    const { sections, issues } = readPlain(
      "law.txt",
      "## Part I\n\n# Section 22. False\n(1) Whoever\n  lies,\n\nis sorry.\n## Part II\n# Art. 24(1) – Truth\nBe true.\n",
    );
    expect(issues).toEqual([]);
    expect(sections).toEqual([
      {
        number: "22",
        heading: "False",
        content: "(1) Whoever lies,\nis sorry.",
        file: "law.txt",
        line: 3,
      },
      { number: "24(1)", heading: "Truth", content: "Be true.", file: "law.txt", line: 9 },
    ]);
  });

  it("complains of headings without a number, words before the first, and a file without any", () => {
    expect(complaints(readPlain("law.txt", "# Section 1\nA.\n# Preamble\nB.").issues)).toEqual([
      'law.txt:3 warning: no number in the heading "Preamble", so what stands under it is not read; write “# Section 22”, or “##” before a title that is no section [readable-text]',
    ]);
    expect(complaints(readPlain("law.txt", "\nWe, the seals\n# 1\nA.").issues)).toEqual([
      expect.stringMatching(/^law\.txt:2 warning: words before the first heading/),
    ]);
    expect(complaints(readPlain("law.txt", "Be good.").issues)).toEqual([
      "law.txt:1 error: no section in it; put a line such as “# Section 1” above each section [readable-text]",
    ]);
  });
});

describe("a folder of texts", () => {
  it("is read as its manifest says: XML, plain text, and a file for each section", async () => {
    const { texts, issues } = await read({ atlas: FIXTURE, texts: FIXTURE_TEXTS });
    expect(issues).toEqual([]);
    const [manifest] = texts;
    expect(
      manifest?.value.texts.map(({ law, show, sections }) => [law, show, sections.length]),
    ).toEqual([
      ["ATA/act/2010/1", true, 8],
      ["BVT/decree/2018/9", true, 8],
      ["HMD/act/2022/3", false, 8],
    ]);
  });

  it("gives nothing where there is none", async () => {
    expect((await read({ atlas: FIXTURE })).texts).toEqual([]);
  });

  const MANIFEST = "texts.yaml";
  it.each<[string, Edit[], RegExp]>([
    [
      "a text without its language",
      [[MANIFEST, '    language: en\n    version: "2015"', '    version: "2015"']],
      /^texts\.yaml:\d+ error: texts\[0\]\.language: missing; expected string|^texts\.yaml:\d+ error: texts\[0\]\.language: /,
    ],
    [
      "a source without a publisher",
      [[MANIFEST, "    publisher: Network Gazette\n", ""]],
      /^texts\.yaml:\d+ error: sources\.network\.publisher: /,
    ],
    [
      "a file that is not there",
      [[MANIFEST, "file: BVT/decree/2018/9.txt", "file: BVT/decree/2018/8.txt"]],
      /^texts\.yaml:36 error: texts\[1\]\.file: no text at BVT\/decree\/2018\/8\.txt in this folder; correct the name, or put the file there: Akoma Ntoso/,
    ],
    [
      "a file outside the folder",
      [
        [
          MANIFEST,
          "file: BVT/decree/2018/9.txt",
          "law: BVT/decree/2018/9\n    file: ../../etc/passwd",
        ],
      ],
      /texts\[1\]\.file: no text at \.\.\/\.\.\/etc\/passwd in this folder/,
    ],
    [
      "offences of a section that is not in the text",
      [[MANIFEST, '"17": [fraud]', '"71": [fraud]']],
      /texts\[1\]\.offences\.71: no section 71 in BVT\/decree\/2018\/9\.txt; correct the number or remove it/,
    ],
    [
      "one number twice",
      [["BVT/decree/2018/9.txt", "# Section 12. Insult", "# Section 11. Insult"]],
      /^BVT\/decree\/2018\/9\.txt:\d+ warning: section 11 stands at BVT\/decree\/2018\/9\.txt:3 already, so this one is not read; correct one number/,
    ],
  ])("complains of %s", async (_, edits, says) => {
    const { issues } = await read({ atlas: FIXTURE, texts: editedTexts(...edits) });
    expect(complaints(issues).join("\n")).toMatch(says);
  });

  it("is refused without a manifest and for what is not UTF-8; a section without words is kept", async () => {
    const texts = editedTexts();
    writeFileSync(join(texts, "HMD/act/2022/3/2.txt"), Buffer.from([0xc4, 0xff]));
    writeFileSync(join(texts, "HMD/act/2022/3/3.txt"), "# Overhearing\n\n");
    const { issues } = await read({ atlas: FIXTURE, texts });
    expect(complaints(issues)).toEqual([
      "HMD/act/2022/3/2.txt:1 error: not UTF-8; save it anew as UTF-8 [readable-text]",
      "HMD/act/2022/3/3.txt:1 warning: without words, as repealed sections are, and kept so: 3 [readable-text]",
      expect.stringContaining("texts[2].offences.2: no section 2 in HMD/act/2022/3"),
    ]);
    rmSync(join(texts, MANIFEST));
    const without = await read({ atlas: FIXTURE, texts });
    expect(complaints(without.issues)).toEqual([
      expect.stringMatching(
        /^texts\.yaml:1 error: no texts\.yaml in .*; write one that names each text/,
      ),
    ]);
  });

  it("does not look at what systems put beside files, and keeps to plain text in a folder of sections", async () => {
    const texts = editedTexts();
    for (const file of ["._1.xml", "HMD/act/2022/3/._2.txt", "ATA/act/2010/._1.xml"])
      writeFileSync(join(texts, file), Buffer.from([0, 5, 22, 7, 0, 2]));
    writeFileSync(join(texts, "HMD/act/2022/3/2.xml"), "<akomaNtoso/>");
    const { issues } = await read({ atlas: FIXTURE, texts });
    expect(complaints(issues)).toEqual([
      expect.stringMatching(
        /^HMD\/act\/2022\/3\/2\.xml:1 warning: not read: a folder has a file of plain/,
      ),
    ]);
  });

  it("finds the section that `offences` names however its number is printed", async () => {
    const { issues } = await read({
      atlas: FIXTURE,
      texts: editedTexts(["BVT/decree/2018/9.txt", "# Section 17", "# المادة (١٧)"]),
    });
    expect(issues).toEqual([]);
  });

  it("warns of a text that no entry names", async () => {
    const texts = editedTexts();
    mkdirSync(join(texts, "ATF"));
    writeFileSync(join(texts, "ATF/1.txt"), "# 1\nWords.");
    const { issues } = await read({ atlas: FIXTURE, texts });
    expect(complaints(issues)).toEqual([
      "ATF/1.txt:1 warning: not read: no text of texts.yaml names it; add it there [readable-text]",
    ]);
  });
});

describe("a run with texts", () => {
  it("that is refused loses nothing that the store holds", async () => {
    const { store, close } = await STORE.open();
    try {
      await load(store);
      const before = await idsIn(store);
      expect(before.filter((id) => id.startsWith("text/"))).toHaveLength(24);
      const texts = editedTexts(["ATA/act/2010/1.xml", "</part>", ""]);
      const report = await run({ sources: [], atlas: FIXTURE, texts, store });
      expect(report.outcome).toBe("refused");
      expect(await idsIn(store)).toEqual(before);
    } finally {
      await close();
    }
  });

  it("needs a folder that is there", async () => {
    const running = run({ sources: [], atlas: FIXTURE, texts: join(temporaryFolder(), "none") });
    await expect(running).rejects.toThrow(UnknownSource);
    const asked = run({ sources: ["texts"], atlas: FIXTURE });
    await expect(asked).rejects.toThrow("texts reads a folder; name it with --texts <folder>");
  });
});
