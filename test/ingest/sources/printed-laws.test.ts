import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { showIssue } from "../../../ingest/issues.ts";
import docx from "../../../ingest/sources/texts/formats/docx.ts";
import { readHtml } from "../../../ingest/sources/texts/formats/html.ts";
import type { SectionsRead } from "../../../ingest/sources/texts/section.ts";

const page = (body: string) => Buffer.from(`<!DOCTYPE html><html><body>\n${body}</body></html>`);
const inWord = (xml: string): Buffer =>
  Buffer.from(
    zipSync({
      "[Content_Types].xml": strToU8("<Types/>"),
      "word/document.xml": strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${xml}</w:body></w:document>`,
      ),
    }),
  );
const p = (text: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const read = async (file: string, bytes: Buffer): Promise<SectionsRead> => docx.read(file, bytes);

const numbers = ({ sections }: SectionsRead) => sections.map(({ number }) => number);
const said = ({ issues }: SectionsRead) => issues.map(showIssue);

describe("a law on a page of a gazette", () => {
  it("gives its sections, without what stands about the text, with the lines of the file", () => {
    const law = readHtml(
      "law.html",
      page(`<nav><a>Article 9</a></nav><main><h1>Ley del hielo</h1>
<p><b>Artículo 196.</b></p><p>Quien rompa el hielo será castigado.</p>
<p>Artículo 197 bis. El que lo venda <script>x()</script>será castigado<sup><a href="#n1">1</a></sup>.</p>
<p>Artículo 5 de la Constitución se aplica.</p>
<h3>198. Icebergs</h3><p>Nadie los toque.</p><ol><li>Ni de día.</li></ol>
<p>Anexo I</p><p>Artículo 1</p><p>Tarifa.</p></main><footer><p>Artículo 3</p></footer>`),
    );
    expect(law.sections).toEqual([
      {
        number: "196",
        heading: undefined,
        content: "Quien rompa el hielo será castigado.",
        file: "law.html",
        line: 3,
      },
      {
        number: "197 bis",
        heading: undefined,
        content: "El que lo venda será castigado.\nArtículo 5 de la Constitución se aplica.",
        file: "law.html",
        line: 4,
      },
      {
        number: "198",
        heading: "Icebergs",
        content: "Nadie los toque.\nNi de día.",
        file: "law.html",
        line: 6,
      },
      {
        number: "Anexo I/1",
        heading: undefined,
        content: "Tarifa.",
        file: "law.html",
        line: 7,
      },
    ]);
    expect(said(law)).toEqual([
      expect.stringMatching(/^law\.html:2 warning: words before the first section belong to none/),
    ]);
  });

  it.each([
    [
      ["المادة (15)", "يعاقب.", "المادة (15 مكرر): الجليد", "يحبس.", "المادة 5 من الدستور"],
      ["15", "15 مكرر"],
    ],
    [
      ["มาตรา ๑๔", "ห้าม", "มาตรา ๑๔/๑", "ห้าม"],
      ["๑๔", "๑๔/๑"],
    ],
    [
      ["第二百九十一条　编造虚假信息的，处拘役。", "第二百九十一条之一【罪】", "第三条规定的"],
      ["291", "291-1"],
    ],
    [
      ["24 luku 9 §", "Jään.", "24 luku 9 a §", "Lumen."],
      ["24:9", "24:9 a"],
    ],
    [
      ["§ 202a", "Wer.", "§ 5 Abs. 1 gilt.", "§ 202b Titel", "Wer."],
      ["202a", "202b"],
    ],
    [["Статья 159.6. Кража льда", "Тот.", "Статья 5 настоящего закона."], ["159.6"]],
  ])("reads %s", (lines, expected) => {
    expect(
      numbers(readHtml("law.html", page(lines.map((line) => `<p>${line}</p>`).join("")))),
    ).toEqual(expected);
  });

  it("leaves out a table of contents, and says so; a section named again is words of the one around", () => {
    const law = readHtml(
      "law.html",
      page(
        `<p>Section 1. Ice</p><p>Section 2. Snow</p><p>Section 3. Rain</p><p>An Act on ice.</p>
<p>Section 1. Ice</p><p>Ice is ice.</p><p>Section 2. Snow</p><p>Snow is snow.</p><p>Section 1</p><p>applies.</p><p>Section 3. Rain</p><p>Is wet.</p>`,
      ),
    );
    expect(law.sections.map(({ number, content }) => [number, content])).toEqual([
      ["1", "Ice is ice."],
      ["2", "Snow is snow.\nSection 1\napplies."],
      ["3", "Is wet."],
    ]);
    expect(said(law)).toEqual([
      expect.stringMatching(/^law\.html:2 warning: a table of contents with 3 entries is left out/),
      expect.stringMatching(/^law\.html:2 warning: lines begin like sections .*: 1 \(line 3\)/),
    ]);
  });

  it("takes bare numbers where they are bold or headings, and says which are missing", () => {
    const law = readHtml(
      "act.html",
      page(
        "<p><b>1. Short title</b></p><p>This is the Ice Act.</p><p><strong>2.</strong> <b>Floes</b></p><p>1. No list.</p><p><b>5A. Snow</b></p><p>(1) Be white.</p>",
      ),
    );
    expect(law.sections.map(({ number, heading, content }) => [number, heading, content])).toEqual([
      ["1", "Short title", "This is the Ice Act."],
      ["2", "Floes", "1. No list."],
      ["5A", "Snow", "(1) Be white."],
    ]);
    expect(said(law)).toEqual([
      expect.stringMatching(/^act\.html:2 warning: no section was found by these numbers.*: 3, 4 /),
    ]);
  });

  it.each([
    [`<p>${"Be good. ".repeat(99)}</p><p>Article 7</p><p>So be it.</p>`, /most of its words stand/],
    [
      "<p>Article 612</p><p>a</p><p>Article 575</p><p>b</p><p>Article 9</p><p>c</p>",
      /do not go up: 612, 575, 9;/,
    ],
    [
      `<p>Article 1</p><p>${"Be good. ".repeat(2_000)}</p>`,
      /only 1 of its sections was found in 4002 words/,
    ],
  ])("is refused where what was found cannot be its sections: %#", (body, says) => {
    const law = readHtml("law.html", page(body));
    expect(law.sections).toEqual([]);
    expect(said(law)).toEqual([expect.stringMatching(says)]);
  });

  it("is read in the encoding that it names", () => {
    const bytes = Buffer.concat([
      Buffer.from('<meta charset="windows-1251"><p>'),
      Buffer.from([0xd1, 0xf2, 0xe0, 0xf2, 0xfc, 0xff, 0x20, 0x35]),
      Buffer.from("</p>"),
    ]);
    expect(numbers(readHtml("law.html", bytes))).toEqual(["5"]);
  });

  it.each<[string, Buffer, RegExp]>([
    ["no section", page("<p>Be good.</p>"), /no line in it begins a section/],
    ["a PDF", Buffer.from("%PDF-1.7\n"), /^law\.html:1 error: a PDF, not HTML/],
    ["zeroes", Buffer.alloc(2000), /^law\.html:1 error: no text, not HTML/],
    ["bytes of another encoding", page("\u0000").fill(0xff, 30), /encoding that it names|no text/],
    [
      "5 MiB",
      Buffer.alloc(5 << 20, "<p>a"),
      /^law\.html:1 error: 5 MiB large, at most 4 MiB of HTML/,
    ],
    [
      "letters opened a thousand times and closed never",
      page(
        `<p>${Array.from({ length: 1_000 }, (_, nth) => `<b id="${nth}">`).join("")}` +
          "<p>a".repeat(1_000),
      ),
      /more than 200000 elements/,
    ],
    ["a deep page", page("<div>".repeat(5_000)), /more than 100 deep/],
  ])("is refused for %s in one sentence", (_, bytes, says) => {
    const law = readHtml("law.html", bytes);
    expect(law.sections).toEqual([]);
    expect(said(law)).toEqual([expect.stringMatching(says)]);
  });
});

describe("a law in a DOCX", () => {
  it("gives its sections without what was struck out, with the paragraph as line", async () => {
    const law = await read(
      "law.docx",
      inWord(
        `${p("Ice Act")}${p("Article 5bis")}${p("No one may walk.")}<w:p><w:r><w:t>Or </w:t></w:r><w:del><w:r><w:delText>swim</w:delText></w:r></w:del><w:ins><w:r><w:t>fly.</w:t></w:r></w:ins></w:p>${p("22. Snow", '<w:pStyle w:val="Heading2"/>')}${p("Be white.")}<w:p><w:r><w:t>§ 216</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>1</w:t></w:r></w:p>${p("Be blue.", "<w:numPr/>")}`,
      ),
    );
    expect(
      law.sections.map(({ number, heading, content, line }) => [number, heading, content, line]),
    ).toEqual([
      ["5bis", undefined, "No one may walk.\nOr fly.", 2],
      ["22", "Snow", "Be white.", 5],
      ["216¹", undefined, "Be blue.", 7],
    ]);
    expect(said(law)).toEqual([
      expect.stringMatching(/^law\.docx:1 warning: words before the first section/),
      expect.stringMatching(/^law\.docx:2 warning: no section was found .*: 6, 7, .* and 197 more/),
      expect.stringMatching(
        /^law\.docx:1 warning: 1 paragraphs are numbered by the word processor/,
      ),
    ]);
  });

  it.each<[string, () => Buffer, RegExp]>([
    [
      "a password",
      () => Buffer.from("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "latin1"),
      /encrypted, or a DOC of old/,
    ],
    ["no archive", () => Buffer.from("# Section 1"), /no DOCX that can be unpacked/],
    [
      "another archive",
      () => Buffer.from(zipSync({ "a.txt": strToU8("a") })),
      /it holds no word\/document\.xml/,
    ],
    [
      "a cut archive",
      () => inWord(p("Article 1")).subarray(0, 120),
      /no DOCX that can be unpacked/,
    ],
    [
      "a bomb",
      () => inWord(p("Article 1 ".repeat(4 << 20))),
      /more than 32 MiB once it is unpacked/,
    ],
    ["a deep one", () => inWord("<w:p>".repeat(5_000)), /more than 100 deep|not well-formed/],
    [
      "a document type",
      () =>
        Buffer.from(
          zipSync({ "word/document.xml": strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
        ),
      /a document type in it/,
    ],
    ["what is not well-formed", () => inWord("<w:p>"), /not well-formed/],
  ])("is refused for %s in one sentence", async (_, make, says) => {
    const law = await read("law.docx", make());
    expect(law.sections).toEqual([]);
    expect(said(law)).toEqual([expect.stringMatching(says)]);
    expect(said(law)[0]).toMatch(/^law\.docx:1 error: /);
  });
});
