import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowsOfTables } from "../../../ingest/formats/html-table.ts";
import { chartOf, readDay } from "../../../ingest/sources/coe/chart.ts";
import { expectGolden } from "../../support/golden.ts";
import { imported, written } from "../../support/imported.ts";
import { laid } from "../../support/overlay.ts";

type Cells = readonly string[];

const HEAD: Cells = ["", "Signature", "Ratification", "Entry into Force", "Notes", "R.", "D."];
const ROWS: readonly Cells[] = [
  ["Antarctica", "02/01/2024", "14/03/2024", "14/06/2024", "1", "R.", ""],
  ["Heard Island and McDonald Islands", "03/01/2024", "", "", "", "", "D."],
  ["Bouvet Island", "", "15/06/2024 a", "15/09/2024", "", "", ""],
  ["Norway", "05/01/2024 s", "", "", "", "", ""],
  ["Türkiye", "", "", "", "", "", ""],
];

const csv = (...rows: readonly Cells[]) =>
  [HEAD, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(",")).join("\n");

/** The page as it is saved: a table a part, each with a line that names it, and what stands around. */
const page = (...rows: readonly Cells[]) => `<!doctype html>
<html><head><script>if (1 < 2) document.write("<tr><td>Atlantis")</script></head><body>
<table><tr><td>Reference</td><td>CETS No.185</td></tr></table>
<p>Members of Council of Europe<br>
<table class="chart"><thead><tr><th colspan="7">Members of Council of Europe</th></tr>
<tr>${HEAD.map((cell) => `<th>${cell}`).join("")}</tr></thead>
${rows.map((cells) => `<tr>${cells.map((cell) => `<td><a href="#">${cell}</a>&nbsp;</td>`).join("")}</tr>`).join("\n")}
<tr><td>Total number of ratifications/accessions</td><td>2</td></tr></table>
<table><tr><td>a: Accession</td></tr></table></body></html>`;

const chart = (content: string, name = "chart.csv") =>
  imported("coe", { [name]: content }, { treaty: "uncc", url: "https://www.coe.int/chart" });

describe("a chart of signatures and ratifications of the Council of Europe", () => {
  it("becomes an overlay: what the atlas lacks is filled in, what differs stays beside it", async () => {
    const run = await chart(csv(...ROWS));
    expectGolden("imports/coe.txt", `${run.stdout.replaceAll(run.to, "coe")}\n${written(run.to)}`);
    const { graph, complaints } = await laid(run.to);
    expect(complaints).toEqual([]);
    const of = (state: string) => graph?.nodes.Participation.get(`treaty/uncc/${state}`);
    expect(of("ATA")).toMatchObject({
      signed: "2024-01-02",
      consented: "2024-03-14",
      consent: "ratified",
      inForce: "2024-06-14",
    });
    expect(of("NOR")).toMatchObject({
      signed: "2024-01-05",
      note: "Signed without reservation as to ratification.",
    });
    expect(of("TUR")).toBeUndefined();
    expect(of("HMD")?.signed).toBe("2024-01-02");
    expect(graph?.rows("Contradiction").filter(({ overlays }) => overlays)).toMatchObject([
      { subject: "treaty/uncc/BVT", about: "day of consent to be bound" },
      { subject: "treaty/uncc/HMD", about: "day of signature" },
    ]);
  });

  it("tells where reservations on file are not marked", async () => {
    const { to } = await imported(
      "coe",
      { "chart.csv": csv(["Bouvet Island", "", "05/05/2012 a", "", "", "", "D."]) },
      { treaty: "frost", url: "https://www.coe.int/chart" },
    );
    const { graph } = await laid(to);
    expect(
      graph
        ?.rows("Contradiction")
        .filter(({ overlays, about }) => overlays && about === "reservations"),
    ).toMatchObject([{ subject: "treaty/frost/BVT" }]);
  });

  it("is the same as a table, as a page, and each time", async () => {
    const [table, again] = [await chart(csv(...ROWS)), await chart(csv(...ROWS))];
    const saved = await chart(page(...ROWS), "chart.html");
    expect(written(again.to)).toBe(written(table.to));
    expect(written(saved.to)).toBe(written(table.to));
  });

  it.each([
    ["another table", "a,b\n1,2", "chart.csv:1 error: no columns Signature and Ratification"],
    [
      "another page",
      "<table><tr><td>Norway</td></tr></table>",
      "no columns Signature and Ratification",
    ],
    ["an empty file", "", "no columns Signature and Ratification"],
    [
      "a country that nobody knows",
      csv(["Atlantis", "02/01/2024", "", "", "", "", ""]),
      "chart.csv:2 error: State: unknown country: Atlantis",
    ],
    [
      "a country of a name that every object has",
      csv(["toString", "02/01/2024", "", "", "", "", ""]),
      "chart.csv:2 error: State: unknown country: toString",
    ],
    [
      "a date that is none",
      csv(["Norway", "31/02/2024", "", "", "", "", ""]),
      "chart.csv:2 error: Signature: no date: 31/02/2024",
    ],
    [
      "a letter that nobody knows",
      csv(["Norway", "", "02/01/2024 z", "", "", "", ""]),
      "Ratification: unknown letter after the date: z",
    ],
    [
      "a country twice",
      csv(ROWS[3] ?? [], ROWS[3] ?? []),
      "chart.csv:3 error: State: Norway comes twice",
    ],
  ])("refuses %s, and writes nothing", async (_, content, message) => {
    const { to, stderr, status } = await chart(content);
    expect(stderr).toContain(message);
    expect([status, existsSync(to)]).toEqual([2, false]);
  });

  it("names the line of a page on which a row begins", async () => {
    const { stderr } = await chart(page(...ROWS, ["Atlantis", "02/01/2024"]), "chart.html");
    expect(stderr).toContain("chart.html:12 error: State: unknown country: Atlantis");
  });
});

describe("a day in the chart", () => {
  it("is read whatever its letter, and nothing else is", () => {
    const day = fc.date({
      min: new Date("1949-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, fc.constantFrom("", " a", " s", " su"), (date, letter) => {
        const iso = date.toISOString().slice(0, 10);
        const cell = `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}${letter}`;
        expect(readDay(cell)).toEqual({ date: iso, letter: letter.trim() });
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readDay(text);
        expect(read === null || /^\d{4}-\d\d-\d\d$/.test(read.date)).toBe(true);
      }),
    );
  });
});

describe("the tables of a page", () => {
  const text = fc.stringMatching(/^[A-Za-z0-9éü&<>" ]{0,12}$/);
  const escaped = (cell: string) =>
    cell.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  it("are read cell by cell, whatever the cells hold", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const html = `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join("")}</tr>`).join("\n")}</table>`;
          const tidy = (cell: string) => cell.replaceAll(/\s+/g, " ").trim();
          expect(rowsOfTables(html)).toEqual(
            rows.map((cells, index) => ({ line: index + 1, record: cells.map(tidy) })),
          );
        },
      ),
    );
  });

  it("never fail, whatever the page holds", () => {
    fc.assert(fc.property(fc.string(), (html) => Array.isArray(rowsOfTables(`<table>${html}`))));
    expect(rowsOfTables(`<table>${"<tr><td>a".repeat(10_001)}`)).toBeNull();
    expect(rowsOfTables('<table><tr><td colspan="9999999">a')?.[0]?.record).toHaveLength(50);
  });

  it("are a chart only below a line of headings", () => {
    const rows = (...records: readonly Cells[]) =>
      records.map((record, line) => ({ line, record }));
    expect(chartOf(rows(["Norway", "02/01/2024"]), [])).toEqual([]);
    expect(
      chartOf(rows(HEAD, ["Norway", "02/01/2024"], ["Total number", "1"], ["Norway"]), []),
    ).toMatchObject([{ state: "Norway", signature: "02/01/2024", reserved: false }]);
  });
});
