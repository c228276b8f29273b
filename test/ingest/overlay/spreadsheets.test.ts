import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../../ingest/overlay/spreadsheets.ts";
import { laid, overlay } from "../../support/overlay.ts";

const CASES = `country,name,naming,roles,summary,charges,arrested,convicted,sanctions,outcome,source_url,source_title,source_publisher,source_tier,source_date
ATA,A penguin,pseudonym,activist|blogger,"Said ""no"",
twice.",act/2010/1#3|something else,2021-02-03,?,prison 24|fine 500 NOK,Not known.,https://example.org/a,A,Us,ngo,2021
Norway,A seal,pseudonym,blogger,Barked.,act/2001/7#1,,,,Not known.,https://example.org/b,B,Us,news,
`;
const LAWS = `country;id;title;kind;status;in_force;section;summary;offences;prison_max_months;source_url;source_title;source_publisher;source_tier
NOR;act/2001/7;Barking Act;act;in_force;2001-05-01;1;Barking.;defamation;6;https://example.org/b;B;Us;news
NOR;act/2001/7;;;;;2;Growling.;;;https://example.org/b;B;Us;news
`;

describe("cases.csv and laws.csv of an overlay", () => {
  it("become the records that they name", async () => {
    const { graph, complaints, report } = await laid(
      overlay({ "cases.csv": CASES, "laws.csv": LAWS }),
    );
    expect(complaints).toEqual([]);
    expect(graph?.nodes.Case.get("case/ATA/2021-a-penguin")).toMatchObject({
      summary: 'Said "no",\ntwice.',
      roles: ["activist", "blogger"],
      unknownCharges: ["something else"],
      overlays: ["mine"],
    });
    expect(
      graph?.rows("Stage").filter(({ case: of }) => of === "case/ATA/2021-a-penguin"),
    ).toMatchObject([{ stage: "arrested", date: "2021-02-03" }, { stage: "convicted" }]);
    expect(
      graph?.rows("Sanction").filter(({ case: of }) => of === "case/ATA/2021-a-penguin"),
    ).toMatchObject([
      { sanction: "prison", months: 24 },
      { sanction: "fine", amount: 500, currency: "NOK" },
    ]);
    expect(graph?.nodes.Law.get("NOR/act/2001/7")).toMatchObject({ title: "Barking Act" });
    expect(graph?.nodes.Provision.get("NOR/act/2001/7#2")).toMatchObject({ summary: "Growling." });
    expect(graph?.nodes.Provision.get("NOR/act/2001/7#1")).toMatchObject({ heaviest: 6 });
    expect(report.perSource.at(-1)?.read).toMatchObject({ cases: 2, laws: 1, provisions: 2 });
  });

  it("of ten thousand rows, all wrong, are complained of row by row", async () => {
    const [heading = ""] = LAWS.split("\n");
    const row = (at: number) =>
      `NOR;act/2001/${at};An act;hearsay;unsure;;;;;;https://example.org/${at};B;Us;news`;
    const rows = Array.from({ length: 9_000 }, (_, at) => row(at));
    const { complaints } = await laid(overlay({ "laws.csv": [heading, ...rows, ""].join("\n") }));
    expect(complaints.length).toBeGreaterThanOrEqual(18_000);
    expect(complaints.find((one) => one.includes("kind") && one.includes(":9001 "))).toBeDefined();
  });

  it.each([
    [
      "a country that nobody knows",
      "cases.csv",
      CASES.replace("Norway", "Atlantis"),
      "mine/cases.csv:4 error: country: unknown country: Atlantis",
    ],
    [
      "a code that nobody knows",
      "cases.csv",
      CASES.replace(",blogger,", ",bloger,"),
      "mine/cases.csv:4 error: roles: unknown role",
    ],
    [
      "a date that is none",
      "cases.csv",
      CASES.replace("2021-02-03", "3.2.2021"),
      "mine/cases.csv:2 error",
    ],
    [
      "a charge on what is not there",
      "cases.csv",
      CASES.replace("1#3", "1#99"),
      "mine/cases.csv:2 error: charges: no provision act/2010/1#99",
    ],
    [
      "a tier that nobody knows",
      "cases.csv",
      CASES.replace(",news,", ",rumour,"),
      "mine/cases.csv:4 error: source_tier: unknown tier",
    ],
    [
      "a row without a source",
      "cases.csv",
      CASES.replace("https://example.org/b", ""),
      "mine/cases.csv:4 error: source_url",
    ],
    [
      "a column that nobody knows",
      "cases.csv",
      CASES.replace("outcome,", "outcom,"),
      "mine/cases.csv:1 error: outcom: unknown column",
    ],
    ["a column too few", "laws.csv", LAWS.replace("country;", ""), "mine/laws.csv:1 error"],
    [
      "a cell too many",
      "laws.csv",
      LAWS.replace(";2;Growling", ";2;Growl;ing"),
      "mine/laws.csv:3 error",
    ],
    [
      "a number that is none",
      "laws.csv",
      LAWS.replace(";6;", ";six;"),
      "mine/laws.csv:2 error: prison_max_months",
    ],
    ["broken quotes", "cases.csv", CASES.replace('twice."', "twice."), "not CSV"],
    ["an empty file", "cases.csv", "", "mine/cases.csv:1 error: an empty file"],
    ["another encoding", "cases.csv", "country,source_url\nATA,\uD800", "mine/cases.csv"],
  ])("refuse %s, with row and column", async (_, file, text, message) => {
    const { report, complaints } = await laid(
      overlay({ "laws.csv": LAWS, "cases.csv": CASES, [file]: text }),
    );
    expect(report.outcome).toBe("refused");
    expect(complaints[0]).toContain(message);
  });

  it("have columns that CONTRIBUTING explains", () => {
    const text = readFileSync("CONTRIBUTING.md", "utf8");
    const steps = /^(summoned|arrested|introduced|adopted)$/;
    for (const column of Object.values(COLUMNS).flat())
      if (steps.test(column) || !column.includes("_")) continue;
      else if (/^(source|section|original|official|prison|cross)_/.test(column))
        expect(text).toContain(`\`${column}\``);
  });
});
