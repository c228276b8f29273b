import { describe, expect, it } from "vitest";
import { readAkomaNtoso } from "../../ingest/sources/texts/formats/akoma-ntoso.ts";
import { checkSections } from "../../ingest/sources/texts/section.ts";
import { STORES } from "../stores.ts";
import { atlasStore } from "../support/atlas.ts";
import { graphTaken, taken } from "../support/take.ts";

const addressOf = (id: string): string => id.split("/").map(encodeURIComponent).join("/");

describe.each(STORES)("the Akoma Ntoso of every law of the atlas from $name", (engine) => {
  const store = atlasStore(engine);

  it("gives the numbers and wordings of its provisions when it is read back", async () => {
    const { nodes } = await graphTaken(store());
    const laws = nodes.filter(({ node }) => node === "Law").map(({ id }) => id);
    const provisions = nodes.filter(({ node }) => node === "Provision");
    expect(laws.length).toBeGreaterThan(300);
    for (const law of laws) {
      const own = provisions.filter((provision) => provision["law"] === law);
      const text = await taken(store(), `akn/${addressOf(law)}.xml`);
      const read = readAkomaNtoso(`${law}.xml`, text);
      const { sections } = checkSections(read.sections);
      const said = ({ number, version }: { number: string; version?: unknown }) =>
        JSON.stringify([number, version ?? null]);
      expect(new Set(sections.map(said)), law).toEqual(
        new Set(own.map(({ section, version }) => said({ number: `${section}`, version }))),
      );
      expect([law, sections.length]).toEqual([law, own.length]);
      if (own.length > 0) expect([law, read.issues]).toEqual([law, []]);
      const ids = [...text.matchAll(/ eId="([^"]+)"/g)].map(([, id]) => id);
      expect([law, new Set(ids).size]).toEqual([law, ids.length]);
    }
  });
});
