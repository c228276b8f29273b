import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameKey } from "../../../ingest/formats/slug.ts";
import { dateOf } from "../../../ingest/sources/cpj/people.ts";
import { expectGolden } from "../../support/golden.ts";
import { imported, written } from "../../support/imported.ts";
import { laid } from "../../support/overlay.ts";

/** A list in the shape of the organisation's: one row a person and year; the people are invented. */
const HEAD =
  "year,status,fullName,gender,organizations,country,charges,lengthOfSentence,healthProblems,mtpage";
const PAGE = "https://cpj.org/data/people/frost-writer/";
const ROWS = [
  `2018,Imprisoned,Frost Writer,Male,The Ice,Antarctica,Anti-State,Sentence pending,Yes,${PAGE}`,
  `2019,Imprisoned,Frost Writer,Male,The Ice,Antarctica,"Anti-state, False News",5-10 Years,Yes,${PAGE}`,
  `2021,Imprisoned,Frost Writer,Male,The Ice,Antarctica,Anti-State,5-10 Years,Yes,${PAGE}`,
  "2020,Imprisoned,Émile Gull,Male,Freelance,Norway,Retaliatory,Unknown,,",
  "2020,Imprisoned,Quiet Tern,Female,Freelance,Norway,No Charge,Not Sentenced,,",
  "2020,Killed,Lost Petrel,Male,The Ice,Antarctica,,,,",
  "2012,Imprisoned,P. Emperor,Male,The Ice,Antarctica,Defamation,0-5 Years,,",
  "2020,Imprisoned,Far Shore,Male,The Ice,Israel and the Occupied Palestinian Territory,Anti-State,Unknown,,",
];
const list = (...rows: string[]) => [HEAD, ...rows].join("\n");

describe("the list of imprisoned journalists", () => {
  it("becomes cases of those with a charge, in our words and without what is nobody's business", async () => {
    const run = await imported("cpj", { "list.csv": list(...ROWS) });
    const text = written(run.to);
    expectGolden("imports/cpj.txt", `${run.stdout.replaceAll(run.to, "cpj")}\n${text}`);
    for (const left of ["Quiet Tern", "Lost Petrel", "Emperor", "Far Shore", "Male", "health"])
      expect(text).not.toContain(left);
    const { graph, complaints } = await laid(run.to);
    expect(complaints).toEqual([]);
    expect(graph?.nodes.Case.get("case/ATA/2018-frost-writer")).toMatchObject({
      naming: "named",
      outcomeCode: "convicted_serving",
      overlays: ["cpj"],
    });
    expect(graph?.rows("Release")).toMatchObject([{ unshared: ["cpj"] }]);
  });

  it("is the same each time, in whatever order the rows are", async () => {
    const one = await imported("cpj", { "list.csv": list(...ROWS) });
    const two = await imported("cpj", { "list.csv": list(...[...ROWS].reverse()) });
    expect(written(two.to)).toBe(written(one.to));
  });

  it("reads the newer headings, and tells two people of one name apart by their ids", async () => {
    const run = await imported("cpj", {
      "list.csv": [
        "Name,Status,Date,Country,Charges,cpj.org URL",
        'Frost Writer,Imprisoned,"December 1, 2023",Antarctica,Defamation,https://cpj.org/a/',
        'Writer Frost,Imprisoned,"June 2022",Norway,Defamation,https://cpj.org/b/',
      ].join("\n"),
    });
    const text = written(run.to);
    expect(text).toContain("2023-frost-writer");
    expect(text).toContain("date: 2023-12-01");
    expect(text).toContain("date: 2022-06");
  });

  it.each([
    ["another table", "a,b\n1,2", "list.csv:1 error: Name: there is no such column"],
    [
      "a list without charges",
      "Name,Status,Date,Country\nA,Killed,2018,Norway",
      "list.csv:1 error: Charges: there is no column of charges",
    ],
    [
      "a class of charges that nobody knows",
      list(ROWS[3]?.replace("Retaliatory", "Sedition") ?? ""),
      "list.csv:2 error: charges: unknown charge: Sedition",
    ],
    [
      "a country that nobody knows",
      list(ROWS[3]?.replace("Norway", "Atlantis") ?? ""),
      "list.csv:2 error: country: unknown country: Atlantis",
    ],
    [
      "a year that is none",
      list(ROWS[3]?.replace("2020", "soon") ?? ""),
      "list.csv:2 error: year: no date: soon",
    ],
    [
      "a nameless row",
      list(ROWS[3]?.replace("Émile Gull", "") ?? "", ROWS[0] ?? ""),
      "list.csv:2 error: fullName: missing",
    ],
    [
      "a page of somebody else",
      list(ROWS[0]?.replace(PAGE, "https://example.org/") ?? ""),
      "list.csv:2 error: mtpage: no page of cpj.org",
    ],
  ])("refuses %s, and writes nothing", async (_, content, message) => {
    const { to, stderr, status } = await imported("cpj", { "list.csv": content });
    expect(stderr).toContain(message);
    expect([status, existsSync(to)]).toEqual([2, false]);
  });
});

describe("a date of the list", () => {
  it("is read as precisely as it is written, and nothing else is", () => {
    const day = fc.date({
      min: new Date("1992-01-01"),
      max: new Date("2099-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString();
        const month = date.toLocaleString("en", { month: "long", timeZone: "UTC" });
        const year = date.getUTCFullYear();
        expect(dateOf(`${month} ${date.getUTCDate()}, ${year}`)).toBe(iso.slice(0, 10));
        expect(dateOf(`${month} ${year}`)).toBe(iso.slice(0, 7));
        expect(dateOf(`${year}`)).toBe(iso.slice(0, 4));
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(dateOf(text) ?? "2000").toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
      }),
    );
    expect(dateOf("February 30, 2020")).toBeNull();
  });
});

it("a name is one whatever the order and accents of its words", () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
      expect(nameKey([...words].reverse().join(", "))).toBe(nameKey(words.join(" ")));
    }),
  );
  expect(nameKey("Émile Gull")).toBe(nameKey("GULL, Emile"));
  expect(nameKey("محمد")).not.toBe(nameKey("Мария"));
});
