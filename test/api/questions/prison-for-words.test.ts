import { describe, expect, it } from "vitest";
import { STORES } from "../../stores.ts";
import { ask, data } from "../../support/ask.ts";
import { type Edit, editedFixture, fixtureStore, load } from "../../support/fixture.ts";

const ATA = "jurisdictions/ATA.yaml";
const QUESTION = `query ($months: Int, $asOf: Day) {
  prisonForWords(months: $months, asOf: $asOf) {
    researched
    groups { group count jurisdictions { id } }
    rows { provision { id } offence { code } group reasons imposed { months case { id } alone } }
    charged { id }
    sentences
  }
}`;

/** The answer over the fixture with some places changed. */
async function answered(
  engine: (typeof STORES)[number],
  variables: Record<string, unknown>,
  ...edits: Edit[]
) {
  const { store, close } = await engine.open();
  try {
    await load(store, editedFixture(...edits));
    return (await data(store, QUESTION, variables)).prisonForWords;
  } finally {
    await close();
  }
}

const counted = (found: { groups: { group: string; jurisdictions: { id: string }[] }[] }) =>
  found.groups.find(({ group }) => group === "counted")?.jurisdictions.map(({ id }) => id);

const SEEN = "inForceAsOf: { date: 2024-02, sources: [gazette] }";

for (const engine of STORES) {
  describe(`prison for words of the fixture on ${engine.name}`, () => {
    const store = fixtureStore(engine);

    it("counts what was read, is in force by a source, and has a text new enough", async () => {
      const { prisonForWords: found } = await data(store(), QUESTION);
      expect(counted(found)).toEqual(["ATA"]);
      expect(found.researched).toBe(3);
      expect(
        found.groups.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
      ).toBe(3);
    });

    it.each([
      ["months: 0", /^months must be 1 to 1200, not 0$/],
      ['offences: ["fraud"]', /^offences must be of something said or published, not "fraud"/],
      ['objects: ["unclear"]', /^unknown object: "unclear"; any of ruler, /],
      ['asOf: "2024"', /"2024"; write YYYY-MM-DD/],
    ])("refuses %s", async (argument, message) => {
      const { errors } = await ask(store(), `{ prisonForWords(${argument}) { months } }`);
      expect(errors?.[0]?.message).toMatch(message);
    });

    it("names the line of the UN Convention only at that line, and what is not on file in the same breath", async () => {
      const at = async (months: number) =>
        (await data(store(), QUESTION, { months })).prisonForWords.sentences as string[];
      expect((await at(48))[0]).toMatch(
        /^In at least 1 of the 3 countries and territories whose laws we have read in part, .* not on file.*A maximum is not the usual sentence\.$/,
      );
      expect((await at(60)).some((sentence) => sentence.includes("article 6"))).toBe(false);
    });
  });

  describe(`prison for words of a fixture that differs, on ${engine.name}`, () => {
    it.each<[string, Edit, string, string]>([
      [
        "no source shows it in force",
        [ATA, `        ${SEEN}\n`, ""],
        "field_unclear",
        "standing_source",
      ],
      [
        "the newest source is older than five years",
        [ATA, SEEN, SEEN.replace("2024-02", "2019-08-07")],
        "reported",
        "sources_old",
      ],
      [
        "its standing is unknown",
        [ATA, `        ${SEEN}\n`, `        ${SEEN}\n        status: unknown\n`],
        "field_unclear",
        "standing",
      ],
      [
        "nobody has read which penalty is basic",
        [ATA, "form: basic, prison: { max: 60 }", "prison: { max: 60 }"],
        "field_unclear",
        "form",
      ],
    ])("does not count where %s", async (_, edit, group, reason) => {
      const found = await answered(engine, {}, edit);
      expect(counted(found)).toEqual([]);
      expect(found.rows).toMatchObject([{ group, reasons: [reason] }]);
    });

    it("gives the cases that reached a charge, and the longest sentence in one", async () => {
      const found = await answered(engine, {}, [
        ATA,
        'charges: [{ provision: "act/2010/1#7@2010" }]',
        'charges: [{ provision: "act/2010/1#7@2015" }]',
      ]);
      const id = "case/ATA/2012-emperor";
      expect(found.charged).toEqual([{ id }]);
      expect(found.rows[0].imposed).toEqual({ months: 6, case: { id }, alone: true });
    });
  });
}
