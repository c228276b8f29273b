import { describe, expect, it } from "vitest";
import { STORES } from "../../stores.ts";
import { data } from "../../support/ask.ts";
import { type Edit, editedFixture, load } from "../../support/fixture.ts";

const ROWS = `{
  compare(jurisdictions: ["ATA", "HMD"]) {
    powers { code { code } differs cells { values } }
    safeguards { code { code } differs cells { values } }
    offences { code { code } differs }
  }
}`;

/** The row of one code, where the fixture is changed at some places. */
async function row(engine: (typeof STORES)[number], list: string, code: string, ...edits: Edit[]) {
  const { store, close } = await engine.open();
  try {
    await load(store, editedFixture(...edits));
    const { compare } = await data(store, ROWS);
    return compare[list].find((one: { code: { code: string } }) => one.code.code === code);
  } finally {
    await close();
  }
}

const BULK = "safeguard: no_bulk_retention, value: disputed";
const POWERS = "powers:\n  - power: production_content\n    authority: executive";

for (const engine of STORES)
  describe(`compare on ${engine.name}`, () => {
    it("differs where two known values do", async () => {
      const power = await row(engine, "powers", "production_content");
      expect(power).toMatchObject({
        differs: true,
        cells: [{ values: ["judge_before"] }, { values: ["executive"] }],
      });
    });

    it("does not differ where only one is known", async () => {
      const notification = await row(engine, "safeguards", "user_notification");
      expect(notification).toMatchObject({ differs: false, cells: [{ values: ["yes"] }, {}] });
    });

    it.each(["no_known_law", "not_researched"])(
      "does not differ from %s, which is unknown",
      async (value) => {
        const retention = await row(engine, "safeguards", "user_notification", [
          "jurisdictions/HMD.yaml",
          BULK,
          `safeguard: user_notification, value: ${value}`,
        ]);
        expect(retention).toMatchObject({ differs: false, cells: [{ values: ["yes"] }, {}] });
      },
    );

    it("does not differ from a power of which the authority is unknown", async () => {
      const shutdown = await row(engine, "powers", "shutdown", [
        "jurisdictions/HMD.yaml",
        POWERS,
        `powers:\n  - { power: shutdown, authority: judge_before, from: 2022-03-31, sources: [register] }\n${POWERS.slice(8)}`,
      ]);
      expect(shutdown).toMatchObject({
        differs: false,
        cells: [{ values: ["unknown"] }, { values: ["judge_before"] }],
      });
    });

    it("does not differ from an offence of which no source gives the penalty", async () => {
      const access = await row(engine, "offences", "illegal_access", [
        "jurisdictions/HMD.yaml",
        "powers: [production_content]",
        "offences: [illegal_access]",
      ]);
      expect(access).toMatchObject({ differs: false });
    });
  });

const CELLS = `query ($asOf: Day) {
  compare(jurisdictions: ["ATA", "BVT", "HMD"], asOf: $asOf) {
    offences {
      code { code }
      differs
      cells {
        standing inForce formsRead heaviestMonths
        basic { prison months }
        basicFrom { prison months }
        formNotRead { prison months }
        aggravated { prison months condition }
        provisions { id } also { id } undecided { id } struckDown { id }
        notPunished { sources { id } }
      }
    }
    differences
  }
}`;

/** What the fixture, with some places changed, compares on a day. */
async function compared(engine: (typeof STORES)[number], asOf: string, ...edits: Edit[]) {
  const { store, close } = await engine.open();
  try {
    await load(store, editedFixture(...edits));
    const { compare } = await data(store, CELLS, { asOf });
    const rowOf = (offence: string) =>
      compare.offences.find((one: { code: { code: string } }) => one.code.code === offence);
    return { rowOf, differences: compare.differences as string[] };
  } finally {
    await close();
  }
}

const ATA = "jurisdictions/ATA.yaml";
const SECTION = { id: "ATA/act/2010/1#7@2015" };

for (const engine of STORES)
  describe(`compare, like with like, on ${engine.name}`, () => {
    it("keeps the basic form apart from the heavier one, which is named with its condition", async () => {
      const { rowOf } = await compared(engine, "2024-08-08");
      expect(rowOf("illegal_access").cells[0]).toMatchObject({
        standing: "punished",
        formsRead: true,
        basic: { prison: "term", months: 60 },
        aggravated: { prison: "term", months: 120, condition: "If data of the state are read" },
        heaviestMonths: 120,
      });
    });

    it("counts a provision only under what it is about, and lists it elsewhere", async () => {
      const { rowOf } = await compared(engine, "2024-08-08");
      expect(rowOf("false_information").cells[0]).toMatchObject({
        standing: "punished",
        provisions: [SECTION],
        basic: { months: 60 },
      });
      expect(rowOf("insult_of_authority").cells[0]).toMatchObject({
        standing: "also",
        inForce: "certainly",
        provisions: [],
        also: [SECTION],
        basic: { prison: "unknown", months: null },
        heaviestMonths: null,
      });
    });

    it("says that nobody has read what a provision on several offences is about", async () => {
      const { rowOf } = await compared(engine, "2024-08-08", [
        ATA,
        "        primary: [false_information]\n",
        "",
      ]);
      for (const offence of ["false_information", "insult_of_authority"])
        expect(rowOf(offence).cells[0]).toMatchObject({
          standing: "undecided",
          provisions: [],
          undecided: [SECTION],
          basic: { prison: "unknown" },
        });
    });

    it("takes struck down for a value that differs from a punishment", async () => {
      const before = await compared(engine, "2018-06-01");
      const after = await compared(engine, "2024-08-08", [
        ATA,
        "primary: [false_information]",
        "primary: [false_information, insult_of_authority]",
      ]);
      expect(before.rowOf("insult_of_authority").cells[1].standing).toBe("punished");
      const row = after.rowOf("insult_of_authority");
      expect(row.differs).toBe(true);
      expect(row.cells[1]).toMatchObject({
        standing: "struck_down",
        inForce: null,
        struckDown: [{ id: "BVT/decree/2018/9#12" }],
      });
      expect(after.differences).toContain(
        "Insult of authority: Antarctica: up to 5 years in prison; Bouvet Island: struck down; Heard Island and McDonald Islands: no law on file.",
      );
    });

    it("gives the lightest basic form too, where sections about the offence differ", async () => {
      const access = async (...edits: Edit[]) =>
        (await compared(engine, "2024-08-08", ...edits)).rowOf("illegal_access").cells[0];
      expect(await access()).toMatchObject({ basic: { months: 60 }, basicFrom: null });
      const second = (penalty: string): Edit => [
        ATA,
        '    provisions:\n      - section: "3"\n',
        `    provisions:\n      - section: "4"\n        title: Also entering\n        summary: Entering again.\n        offences: [illegal_access]\n        penalties: [${penalty}]\n        sources: [gazette]\n      - section: "3"\n`,
      ];
      expect(await access(second("{ form: basic, prison: { max: 12 } }"))).toMatchObject({
        basic: { months: 60 },
        basicFrom: { prison: "term", months: 12 },
      });
      // Neither a heavier form nor a section without a known term is the lightest basic form.
      for (const penalty of [
        "{ form: aggravated, applies: At night, prison: { max: 12 } }",
        "{ form: basic, prison: { max: 60 } }",
        "{ form: basic, fine: { max: 100, currency: AUD } }",
      ])
        expect(await access(second(penalty))).toMatchObject({ basicFrom: null });
    });

    it("tells no crime, as a source says, from nothing on file", async () => {
      const punishes: Edit = [
        ATA,
        "offences: [false_information, insult_of_authority]",
        "offences: [false_information, insult_of_authority, insult_of_religion]",
      ];
      const main: Edit = [
        ATA,
        "primary: [false_information]",
        "primary: [false_information, insult_of_religion]",
      ];
      const after = await compared(engine, "2024-08-08", punishes, main);
      const row = after.rowOf("insult_of_religion");
      expect(row.cells[2]).toMatchObject({
        standing: "not_on_file",
        notPunished: [{ sources: [{}] }],
      });
      expect(row.cells[1]).toMatchObject({ standing: "not_on_file", notPunished: [] });
      expect(row.differs).toBe(true);
      expect(after.differences).toContainEqual(
        expect.stringMatching(
          /^Insult of religion: .*Bouvet Island: no law on file; Heard Island and McDonald Islands: no crime, as a source says\.$/,
        ),
      );
      const before = await compared(engine, "2020-01-01", punishes, main);
      expect(before.rowOf("insult_of_religion").cells[2].notPunished).toEqual([]);
    });

    it("does not take a term for some of the acts for the offence's own", async () => {
      const { rowOf } = await compared(engine, "2024-08-08", [
        ATA,
        "form: aggravated\n            applies: If data of the state are read",
        "form: unclear\n            applies: For some of the acts",
      ]);
      expect(rowOf("illegal_access").cells[0]).toMatchObject({
        basic: { months: 60 },
        aggravated: null,
        heaviestMonths: 60,
      });
    });
  });
