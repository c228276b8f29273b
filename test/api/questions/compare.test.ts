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
