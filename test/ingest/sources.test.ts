import { describe, expect, it } from "vitest";
import { read as readAtlas } from "../../ingest/sources/atlas/read.ts";
import { listed } from "../../ingest/sources/countries/other-names.ts";
import { read as readCountries } from "../../ingest/sources/countries/read.ts";
import { listSources } from "../../ingest/sources/source.ts";
import { FIXTURE } from "../support/fixture.ts";

describe("the sources", () => {
  it("each say who publishes them and how they may be used", async () => {
    for (const { id, title, publisher, licence } of await listSources())
      expect([title, publisher, licence], id).not.toContain("");
  });
});

describe("the countries", () => {
  it("have names in six languages, a region, and the unions that join treaties", async () => {
    const { jurisdictions } = await readCountries();
    const byId = new Map(jurisdictions.map((one) => [one.id, one]));
    expect(byId.get("KEN")).toEqual({
      id: "KEN",
      names: { en: "Kenya", es: "Kenia", fr: "Kenya", ar: "كينيا", ru: "Кения", zh: "肯尼亚" },
      otherNames: [
        { kind: "other", name: "Republic of Kenya" },
        { kind: "former", name: "British East Africa" },
        { kind: "adjective", name: "Kenyan" },
        { kind: "other", name: "肯亞" },
      ],
      region: "Africa",
      subregion: "Eastern Africa",
      kind: "country_or_area",
    });
    expect(byId.get("EUU")).toMatchObject({ kind: "organisation" });
    expect(new Set(jurisdictions.map(({ id }) => id)).size).toBe(jurisdictions.length);
  });

  it("have each other name once, of a source that is named, and of a jurisdiction that there is", async () => {
    const { jurisdictions } = await readCountries();
    const ids = new Set(jurisdictions.map(({ id }) => id));
    expect(Object.keys(listed.names).filter((id) => !ids.has(id))).toEqual([]);
    const cited = Object.values(listed.names).flatMap((of) => of.map(({ source }) => source));
    expect(new Set(cited)).toEqual(new Set(Object.keys(listed.sources)));
    for (const { id, names, otherNames } of jurisdictions) {
      const all = [...new Set(Object.values(names)), ...otherNames.map(({ name }) => name)];
      expect(new Set(all).size, `${id}: ${all}`).toBe(all.length);
    }
  });

  it("have XKX for Kosovo, as the records say", async () => {
    const { jurisdictions } = await readCountries();
    expect(jurisdictions.map(({ id }) => id)).toContain("XKX");
  });

  it("have a region wherever M49 has one", async () => {
    const { jurisdictions } = await readCountries();
    const without = jurisdictions.filter(({ region }) => region === null).map(({ id }) => id);
    expect(without).toEqual(["ATA"]);
  });
});

describe("the atlas", () => {
  it("is read file by file in the order of their names", async () => {
    const { files, treaties, issues } = await readAtlas({ atlas: FIXTURE });
    expect(files.map(({ file }) => file)).toEqual([
      "jurisdictions/ATA.yaml",
      "jurisdictions/BVT.yaml",
      "jurisdictions/HMD.yaml",
    ]);
    expect(treaties.map(({ file }) => file)).toEqual(["treaties/frost.yaml", "treaties/uncc.yaml"]);
    expect(issues).toEqual([]);
  });
});
