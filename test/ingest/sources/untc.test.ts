import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { listImporters } from "../../../ingest/sources/importer.ts";
import { readAct, readParticipants } from "../../../ingest/sources/untc/participants.ts";
import { expectGolden } from "../../support/golden.ts";
import { imported, written } from "../../support/imported.ts";
import { laid } from "../../support/overlay.ts";

const row = (...cells: string[]) =>
  `<Row>${cells.map((cell) => `<Entry>${cell}</Entry>`).join("")}</Row>`;

/** A status in the shape in which the depositary publishes it; the treaty and the countries are those of the fixture. */
const status = (...rows: string[]) => `<?xml version="1.0" encoding="ISO-8859-1"?>
<MTDSG>
<Treaty>
<ExternalData><Titlesect>Second Convention on Evidence in the Frost</Titlesect></ExternalData>
<Participants><Table><TGroup><Thead>${row("Participant&lt;superscript&gt;1&lt;/superscript&gt;", "Signature", "Ratification, Acceptance(A), Accession(a), Succession(d)")}</Thead>
<Tbody><Rows>
${rows.join("\n")}
</Rows></Tbody></TGroup></Table></Participants>
</Treaty>
</MTDSG>`;

const ROWS = [
  row("Antarctica&lt;superscript&gt;2&lt;/superscript&gt;", " 2 Jan\t 2024 ", "14 Mar\t 2024 A"),
  row("Heard Island and McDonald Islands", "3 Jan 2024", ""),
  row("Bouvet Island", "", "15 Jun 2024 a"),
  row("Norway", "", " 1 Feb 2024 d"),
  row("Côte d'Ivoire", "4 Jan 2024", "[5 May 2024]"),
];

const importedStatus = (text: string, importer = "untc") =>
  imported(
    importer,
    { "IV-4.en.xml": Buffer.from(text, "latin1") },
    { treaty: "uncc", url: "https://treaties.un.org/x" },
  );

describe("the status of a treaty in the UN Treaty Collection", () => {
  it("becomes an overlay: what the atlas lacks is filled in, what differs stays beside it", async () => {
    const { to, stdout } = await importedStatus(status(...ROWS));
    expect(stdout).toContain(
      "5 participants read: 2 that the atlas does not have, 2 values that it lacks, 2 that it has otherwise",
    );
    expectGolden("imports/untc.txt", `${stdout.replaceAll(to, "untc")}\n${written(to)}`);
    const { graph, report, complaints } = await laid(to);
    expect(complaints).toEqual([]);
    const of = (state: string) => graph?.nodes.Participation.get(`treaty/uncc/${state}`);
    expect(of("ATA")).toMatchObject({
      signed: "2024-01-02",
      consented: "2024-03-14",
      consent: "accepted",
      overlays: ["untc"],
    });
    expect(of("NOR")).toMatchObject({
      consented: "2024-02-01",
      consent: "unspecified",
      note: "By succession.",
    });
    expect(of("CIV")).toMatchObject({ signed: "2024-01-04" });
    expect(of("CIV")?.consented).toBeUndefined();
    expect(of("HMD")).toMatchObject({ signed: "2024-01-02" });
    expect(of("BVT")?.consented).toBeUndefined();
    expect(graph?.rows("Contradiction").filter(({ overlays }) => overlays)).toMatchObject([
      { subject: "treaty/uncc/BVT", about: "day of consent to be bound" },
      { subject: "treaty/uncc/HMD", about: "day of signature" },
    ]);
    expect(graph?.rows("Release")).toMatchObject([{ unshared: ["untc"] }]);
    expect(report.outcome).toBe("checked");
  });

  it("is the same each time, and nothing where the atlas has it all", async () => {
    const [one, two] = [
      await importedStatus(status(...ROWS)),
      await importedStatus(status(...ROWS)),
    ];
    const text = ({ to }: { to: string }) => readFileSync(join(to, "treaties/uncc.yaml"), "utf8");
    expect(text(one)).toBe(text(two));
    const none = await importedStatus(status(row("Antarctica", "2 Jan 2024", "")));
    expect(none.stdout).toContain("nothing was written");
    expect(existsSync(none.to)).toBe(false);
  });

  it.each([
    ["another kind of file", "<html/>", "IV-4.en.xml:1 error: no table of participants"],
    ["no XML", "Participant,Signature", "not XML"],
    ["what breaks off", status(...ROWS).slice(0, -40), "not XML"],
    [
      "entities",
      `<!DOCTYPE a [<!ENTITY b "c">]>${status(row("Norway", "2 Jan 2024", ""))
        .split("\n")
        .slice(1)
        .join("\n")}`,
      "it declares entities",
    ],
    [
      "a country that nobody knows",
      status(row("Atlantis", "2 Jan 2024", "")),
      "IV-4.en.xml:7 error: Participant: unknown country: Atlantis",
    ],
    [
      "a date that is none",
      status(row("Norway", "31 Feb 2024", "")),
      "IV-4.en.xml:7 error: Signature: no date: 31 Feb 2024",
    ],
    [
      "a day that no month has",
      status(row("Norway", "45 Jan 2024 a", "")),
      "IV-4.en.xml:7 error: Signature: no date: 45 Jan 2024 a",
    ],
    [
      "a country of a name that every object has",
      status(row("toString", "2 Jan 2024", "")),
      "unknown country: toString",
    ],
    [
      "a cell without an end",
      status(row(`<![CDATA[${"<superscript>".repeat(60_000)}]]>`, "2 Jan 2024", "")),
      "unknown country: ",
    ],
    [
      "a letter that nobody knows",
      status(row("Norway", "", "3 Feb 2024 x")),
      "unknown letter after the date: x",
    ],
  ])("refuses %s, and writes nothing", async (_, text, message) => {
    const { to, stderr, status: code } = await importedStatus(text);
    expect(stderr).toContain(message);
    expect([code, existsSync(to)]).toEqual([2, false]);
  });

  it("names the importers that there are", async () => {
    const ids = (await listImporters()).map(({ id }) => id);
    expect((await importedStatus(status(...ROWS), "hearsay")).stderr).toContain(
      `one of ${ids.join(", ")}`,
    );
  });

  it("says what it has to be told, and takes one file", async () => {
    const file = { "a.xml": status(...ROWS) };
    expect((await imported("untc", file)).stderr).toContain("untc needs --treaty");
    const told = { treaty: "uncc", url: "https://treaties.un.org/x" };
    expect((await imported("untc", { ...file, "b.xml": "" }, told)).stderr).toContain(
      "untc takes one file",
    );
    expect((await imported("untc", file, { ...told, treaty: "none" })).stderr).toContain(
      "unknown treaty: none; one of",
    );
  });
});

describe("a day in the table", () => {
  const day = fc.date({
    min: new Date("1900-01-01"),
    max: new Date("2099-12-31"),
    noInvalidDate: true,
  });
  it("is read whatever its letter, and nothing else is", () => {
    fc.assert(
      fc.property(day, fc.constantFrom("", " a", " A", " AA", " d", " s"), (date, letter) => {
        const iso = date.toISOString().slice(0, 10);
        const month = date.toLocaleString("en", { month: "short", timeZone: "UTC" });
        const cell = `${date.getUTCDate()} ${month} ${date.getUTCFullYear()}${letter}`;
        expect(readAct(cell)).toEqual({ date: iso, letter: letter.trim() });
        expect(readAct(`[${cell}]`)).toBeNull();
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const act = readAct(text);
        expect(act === null || /^\d{4}-\d\d-\d\d$/.test(act.date)).toBe(true);
      }),
    );
  });

  it("stands in the row of its country, whatever the cells hold", () => {
    const cell = fc.stringMatching(/^[a-zA-Z0-9 ()]{0,20}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const read = readParticipants(status(...rows.map((cells) => row(...cells))));
        const tidy = (text: string) => text.replaceAll(/\s+/g, " ").trim();
        expect(read.rows.map(({ cells }) => cells)).toEqual(rows.map((cells) => cells.map(tidy)));
      }),
    );
  });
});
