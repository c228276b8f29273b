import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIXTURE, FIXTURE_TEXTS } from "../support/fixture.ts";
import { makeFolder } from "../support/folder.ts";

const INGEST = fileURLToPath(new URL("../../ingest/main.ts", import.meta.url));
const AKN = 'xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"';
const akn = (before: string, body: string): string =>
  `<?xml version="1.0"?>\n${before}<akomaNtoso ${AKN}><act><body>\n${body}\n</body></act></akomaNtoso>\n`;
const LEVELS = 200_000;
const LARGE = 200 * 2 ** 20;

/** A file that a user brings, how it is made, and what is said of it on which line. */
interface Brought {
  readonly file: string;
  readonly make: (path: string) => void;
  readonly line: number;
  readonly says: RegExp;
}

const text =
  (content: string | Uint8Array) =>
  (path: string): void =>
    writeFileSync(path, content);
/** A file of so many bytes that takes none on the disk. */
const large = (path: string): void => {
  writeFileSync(path, "# Section 1\n");
  truncateSync(path, LARGE);
};
const pipe = (path: string): void => {
  expect(spawnSync("mkfifo", [path]).status).toBe(0);
};
const laughs = (format: (nth: number) => string): string =>
  Array.from({ length: 10 }, (_, nth) => format(nth)).join("\n");

const ATLAS: readonly Brought[] = [
  {
    file: "jurisdictions/anchors.yaml",
    make: text(
      laughs((nth) => `a${nth}: &a${nth} [${nth === 0 ? "lol" : Array(10).fill(`*a${nth - 1}`)}]`),
    ),
    line: 2,
    says: /aliases that cannot be written out .*write what they stand for/,
  },
  {
    file: "jurisdictions/circle.yaml",
    make: text("a: 1\nb: &b [*b]\n"),
    line: 1,
    says: /^unknown field/,
  },
  {
    file: "jurisdictions/deep-lists.yaml",
    make: text(`a:\n${"[".repeat(LEVELS)}${"]".repeat(LEVELS)}`),
    line: 2,
    says: /more than 100 deep/,
  },
  {
    file: "jurisdictions/deep-maps.yaml",
    make: text(`a:\n${'{"a":'.repeat(LEVELS / 2)}`),
    line: 2,
    says: /more than 100 deep/,
  },
  {
    file: "jurisdictions/deep-dashes.yaml",
    make: text(`- \n${"- ".repeat(LEVELS)}`),
    line: 2,
    says: /more than 100 deep/,
  },
  {
    file: "jurisdictions/deep-lines.yaml",
    make: text(Array.from({ length: 1_000 }, (_, nth) => `${" ".repeat(nth)}a:`).join("\n")),
    line: 100,
    says: /more than 100 deep/,
  },
  {
    file: "jurisdictions/many-keys.yaml",
    make: text(Array.from({ length: 90_000 }, (_, nth) => `k${nth}: 1`).join("\n")),
    line: 10_001,
    says: /more than 10000 entries/,
  },
  {
    file: "jurisdictions/large.yaml",
    make: large,
    line: 1,
    says: /^200 MiB large, at most 1 MiB are read/,
  },
  {
    file: "jurisdictions/latin-1.yaml",
    make: text(Buffer.from("jurisdiction: ATA\nname: Za\xe9\n", "latin1")),
    line: 2,
    says: /^not UTF-8; save it anew as UTF-8$/,
  },
  {
    file: "jurisdictions/passwd.yaml",
    make: (path) => symlinkSync("/etc/passwd", path),
    line: 1,
    says: /^a link out of its folder, which is not followed/,
  },
  {
    file: "jurisdictions/zeroes.yaml",
    make: (path) => symlinkSync("/dev/zero", path),
    line: 1,
    says: /^a link out of its folder/,
  },
  {
    file: "jurisdictions/nowhere.yaml",
    make: (path) => symlinkSync("not-there.yaml", path),
    line: 1,
    says: /^a link that leads nowhere \(ENOENT\)/,
  },
  {
    file: "jurisdictions/round.yaml",
    make: (path) => symlinkSync("round.yaml", path),
    line: 1,
    says: /^a link that leads nowhere \(ELOOP\)/,
  },
  { file: "jurisdictions/pipe.yaml", make: pipe, line: 1, says: /^no file; put one here$/ },
];

const TEXTS: readonly Brought[] = [
  {
    file: "outside.xml",
    make: text(
      akn(
        '<!DOCTYPE akomaNtoso [\n<!ENTITY x SYSTEM "file:///etc/passwd">\n]>\n',
        "<section><num>1</num><content><p>&x;</p></content></section>",
      ),
    ),
    line: 4,
    says: /^a document type that declares entities, which are not read, here or from elsewhere/,
  },
  {
    file: "parameter.xml",
    make: text(
      akn(
        '<!DOCTYPE akomaNtoso [ <!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x; ]>\n',
        "<section><num>1</num><content><p>A.</p></content></section>",
      ),
    ),
    line: 2,
    says: /^a document type that declares entities/,
  },
  {
    file: "laughs.xml",
    make: text(
      akn(
        `<!DOCTYPE akomaNtoso [\n${laughs((nth) => `<!ENTITY l${nth} "${nth === 0 ? "lol" : `&l${nth - 1};`.repeat(10)}">`)}\n]>\n`,
        "<section><num>1</num><content><p>&l9;</p></content></section>",
      ),
    ),
    line: 13,
    says: /^a document type that declares entities/,
  },
  {
    file: "undeclared.xml",
    make: text(akn("", "<section><num>1</num><content><p>&x;</p></content></section>")),
    line: 3,
    says: /^not well-formed XML \(undefined entity/,
  },
  {
    file: "deep.xml",
    make: text(akn("", `${"<section>".repeat(LEVELS)}${"</section>".repeat(LEVELS)}`)),
    line: 3,
    says: /more than 100 deep/,
  },
  { file: "large.xml", make: large, line: 1, says: /^200 MiB large, at most 16 MiB are read/ },
  { file: "large.txt", make: large, line: 1, says: /^200 MiB large, at most 16 MiB are read/ },
  {
    file: "latin-1.txt",
    make: text(Buffer.from("# Section 1\nThe caf\xe9.\n", "latin1")),
    line: 2,
    says: /^not UTF-8/,
  },
  {
    file: "cut.txt",
    make: text(Buffer.from("# Section 1\nThe café").subarray(0, -1)),
    line: 2,
    says: /^not UTF-8/,
  },
  {
    file: "passwd.txt",
    make: (path) => symlinkSync("/etc/passwd", path),
    line: 1,
    says: /^a link out of its folder/,
  },
  {
    file: "deep.html",
    make: text(`${"<div>".repeat(LEVELS / 10)}Article 1`),
    line: 1,
    says: /^elements stand in one another more than 100 deep/,
  },
  { file: "large.html", make: large, line: 1, says: /^200 MiB large, at most 16 MiB are read/ },
  {
    file: "page.html",
    make: text("<p>Article 1\n".repeat(2 ** 19)),
    line: 1,
    says: /^7 MiB large, at most 4 MiB of HTML are read/,
  },
  {
    file: "portable.html",
    make: text("%PDF-1.7\n"),
    line: 1,
    says: /^a PDF, not HTML; name it by what it is/,
  },
  {
    file: "bomb.docx",
    make: text(zipSync({ "word/document.xml": new Uint8Array(LARGE / 4) })),
    line: 1,
    says: /^more than 32 MiB once it is unpacked/,
  },
  {
    file: "password.docx",
    make: text(Buffer.from("d0cf11e0a1b11ae1", "hex")),
    line: 1,
    says: /^encrypted, or a DOC of old/,
  },
  { file: "pipe.txt", make: pipe, line: 1, says: /^no file/ },
  {
    file: "blanks.txt",
    make: text(`# Section${" ".repeat(2 << 20)}1\nA.\n`),
    line: 1,
    says: /^a heading of \d+ characters, at most 1000 are read/,
  },
  {
    file: "many.txt",
    make: text(Array.from({ length: 100_000 }, (_, nth) => `# ${nth + 1}\nA.\n`).join("")),
    line: 10_001,
    says: /^more than 5000 sections in one law/,
  },
];

const { folder, remove } = makeFolder();
const atlas = join(folder, "atlas");
const texts = join(folder, "texts");

describe("files that users bring", () => {
  let told: ReturnType<typeof spawnSync> & { stdout: string; stderr: string };
  let issues: readonly { file: string; line: number; level: string; message: string }[];

  beforeAll(() => {
    cpSync(FIXTURE, atlas, { recursive: true });
    cpSync(FIXTURE_TEXTS, texts, { recursive: true });
    for (const [at, brought] of [
      [atlas, ATLAS],
      [texts, TEXTS],
    ] as const)
      for (const { file, make } of brought) {
        mkdirSync(dirname(join(at, file)), { recursive: true });
        make(join(at, file));
      }
    for (const { file } of TEXTS)
      appendFileSync(
        join(texts, "texts.yaml"),
        `\n  - { file: ${file}, law: HMD/act/2022/3, language: en, sources: [network] }`,
      );
    // A memory in which none of them has room to explode; one that never ends is ended.
    told = spawnSync(
      process.execPath,
      [
        "--max-old-space-size=256",
        "--import",
        "tsx",
        INGEST,
        "--dry-run",
        "--json",
        "--atlas",
        atlas,
        "--texts",
        texts,
      ],
      { encoding: "utf8", timeout: 120_000, maxBuffer: 64 << 20 },
    );
    issues = told.stdout.startsWith("{") ? JSON.parse(told.stdout).issues : [];
  }, 180_000);
  afterAll(remove);

  it("are all looked at in one run, in little memory, which ends with a report and no stack trace", () => {
    expect([told.status, told.signal, told.stderr]).toEqual([1, null, ""]);
    expect(readFileSync(join(texts, "texts.yaml"), "utf8")).toContain("many.txt");
  });

  it.each([...ATLAS, ...TEXTS])("$file is refused with file and line", ({ file, line, says }) => {
    const own = issues.filter((issue) => issue.file === file && issue.level === "error");
    expect(own.map((issue) => issue.line)).toContain(line);
    expect(
      own.filter((issue) => issue.line === line && says.test(issue.message)),
      JSON.stringify(own),
    ).not.toEqual([]);
  });

  it("tell nothing of what lies outside", () => {
    expect(told.stdout).not.toContain("root:");
  });
});
