import { describe, expect, it } from "vitest";
import { STORES } from "../../stores.ts";
import { ask, data } from "../../support/ask.ts";
import { fixtureStore } from "../../support/fixture.ts";

const ASKERS = `query ($jurisdiction: ID!, $months: Int, $asOf: Day, $onceInForce: Boolean) {
  whoMayAsk(jurisdiction: $jurisdiction, months: $months, asOf: $asOf, onceInForce: $onceInForce) {
    askers { requesting { id } today onceInForce wordsGroup words { provision { id } term { prison months } requested } }
  }
}`;

for (const engine of STORES)
  describe(`who may ask on ${engine.name}`, () => {
    const store = fixtureStore(engine);
    const askers = async (variables: Record<string, unknown>) =>
      (await data(store(), ASKERS, variables)).whoMayAsk.askers;

    it("names what the measure of prison for words counts at the line, and nothing above the term", async () => {
      const at = async (months: number) =>
        (await askers({ jurisdiction: "BVT", months })).find(
          ({ requesting }: { requesting: { id: string } }) => requesting.id === "ATA",
        );
      const counted = await at(60);
      expect(counted).toMatchObject({ today: "certainly", wordsGroup: "counted" });
      expect(counted.words).toMatchObject([{ term: { prison: "term", months: 60 } }]);
      expect(await at(61)).toMatchObject({ wordsGroup: "below_the_line", words: [] });
    });

    it("leaves it open where nobody read the laws of the state that asks", async () => {
      const unread = (await askers({ jurisdiction: "ATA" })).find(
        ({ requesting }: { requesting: { id: string } }) => requesting.id === "ATF",
      );
      expect(unread).toMatchObject({ today: "possibly", wordsGroup: null, words: [] });
    });

    it("lists a state that could ask only once a treaty is in force as such, and only if asked for", async () => {
      const ids = (found: { requesting: { id: string } }[]) =>
        found.map(({ requesting }) => requesting.id);
      expect(ids(await askers({ jurisdiction: "ATA" }))).not.toContain("HMD");
      const later = await askers({ jurisdiction: "ATA", onceInForce: true });
      expect(
        later.find(({ requesting }: { requesting: { id: string } }) => requesting.id === "HMD"),
      ).toMatchObject({ today: null, onceInForce: true });
    });
  });

describe("questions about requests", () => {
  const [engine] = STORES;
  if (!engine) throw new Error("no engine to test");
  const store = fixtureStore(engine);

  it.each([
    ['whoMayAsk(jurisdiction: "XYZ") { months }', /^unknown jurisdiction: "XYZ"/],
    ['whoMayAsk(jurisdiction: "ATA", power: "magic") { months }', /^unknown power: "magic"/],
    ['whoMayAsk(jurisdiction: "ATA", months: 0) { months }', /^months must be 1 to 1200, not 0$/],
    ['whoMayAsk(jurisdiction: "ATA", months: 1201) { months }', /^months must be 1 to 1200/],
    ['whoMayAsk(jurisdiction: "ATA", asOf: "2024") { months }', /^invalid date/],
    ['request(requesting: "XYZ", requested: "ATA") { offence { code } }', /^unknown jurisdiction/],
    [
      'request(requesting: "ATA", requested: "ATA") { offence { code } }',
      /^requesting and requested must be two states, not ATA twice$/,
    ],
    [
      'request(requesting: "BVT", requested: "ATA", treaty: "treaty/fog") { offence { code } }',
      /^unknown treaty: "treaty\/fog"; one of treaty\/frost/,
    ],
    [
      'request(requesting: "BVT", requested: "ATA", offence: "whistling") { offence { code } }',
      /^unknown offence: "whistling"/,
    ],
  ])("refuse %s", async (question, message) => {
    const { errors } = await ask(store(), `{ ${question} }`);
    expect(errors?.[0]?.message).toMatch(message);
    expect(["BAD_USER_INPUT", "UNKNOWN_CODE", "UNKNOWN_JURISDICTION"]).toContain(
      errors?.[0]?.extensions?.["code"],
    );
  });
});
