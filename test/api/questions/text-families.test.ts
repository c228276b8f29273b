import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { run } from "../../../ingest/run.ts";
import { STORES } from "../../stores.ts";
import { data } from "../../support/ask.ts";
import { editedTexts, FIXTURE, fixtureStore } from "../../support/fixture.ts";

const QUESTION = `query ($offence: String!, $jurisdictions: [ID!]) {
  families(offence: $offence, jurisdictions: $jurisdictions) {
    text { texts compared threshold chancePairs note
      families { members { text { id content } } matches { passageA passageB } } }
  }
}`;

for (const engine of STORES)
  describe(`families of texts on ${engine.name}`, () => {
    const store = fixtureStore(engine);

    const asked = async (offence: string, jurisdictions?: string[]) =>
      (await data(store(), QUESTION, { offence, jurisdictions })).families.text;

    it("show a passage only where both texts may be shown", async () => {
      const [shown] = (await asked("insult_of_authority")).families;
      expect(shown.matches[0].passageA).toMatch(/^Any person who by means of a signal, a lamp/);
      const [hidden] = (await asked("misuse_of_devices")).families;
      expect(hidden.matches).toEqual([{ passageA: null, passageB: null }]);
      expect(JSON.stringify(hidden)).not.toContain("in a tent");
    });

    it("are none among states that have no two of its texts", async () => {
      expect((await asked("insult_of_authority", ["ATA", "HMD"])).families).toEqual([]);
      expect((await asked("insult_of_authority", ["ATA", "BVT"])).families).toHaveLength(1);
    });

    it("say “resembles”, never “copied”", async () => {
      const answer = JSON.stringify(await asked("insult_of_authority"));
      expect(answer).toContain("resemble");
      expect(answer).not.toMatch(/cop(y|ied)|plagiar/i);
    });
  });

for (const engine of STORES)
  describe(`families of texts on ${engine.name}, without texts or with few`, () => {
    async function answerOf(texts?: string) {
      const { store, close } = await engine.open();
      try {
        await run({ sources: [], atlas: FIXTURE, texts, store });
        return (await data(store, QUESTION, { offence: "defamation" })).families.text;
      } finally {
        await close();
      }
    }

    it("are an empty answer that says that there are no texts", async () => {
      expect(await answerOf()).toEqual({
        texts: 0,
        compared: 0,
        threshold: null,
        chancePairs: 0,
        families: [],
        note: expect.stringMatching(
          /^We have no texts of laws here.* no finding that they differ\.$/,
        ),
      });
    });

    it("claim nothing where chance is not known", async () => {
      const offences = /^ {4}offences:.*\n(?: {6}"\d+": .*\n)+/gm;
      const folder = editedTexts();
      const manifest = `${folder}/texts.yaml`;
      writeFileSync(manifest, readFileSync(manifest, "utf8").replace(offences, ""));
      const { threshold, families, note } = await answerOf(folder);
      expect([threshold, families]).toEqual([null, []]);
      expect(note).toMatch(/too few to say what chance brings, so no resemblance is claimed\.$/);
    });
  });
