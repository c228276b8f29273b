import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { STORES } from "../../stores.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { expectGolden } from "../../support/golden.ts";
import { graphTaken, releaseOf, steady, take, taken } from "../../support/take.ts";

const addressOf = (id: string): string => id.split("/").map(encodeURIComponent).join("/");

describe.each(STORES)("single records from $name", (engine) => {
  const store = fixtureStore(engine);
  const idsOf = async (...labels: string[]) =>
    (await graphTaken(store())).nodes.flatMap(({ node, id }) =>
      labels.includes(node) ? [id] : [],
    );

  it("every law has its Akoma Ntoso, with an event for each dated step", async () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name === "eventRef",
    });
    const { nodes } = await graphTaken(store());
    const laws = await idsOf("Law");
    expect(laws.length).toBeGreaterThan(3);
    for (const id of laws) {
      const text = await taken(store(), `akn/${addressOf(id)}.xml`);
      expect(XMLValidator.validate(text)).toBe(true);
      const { meta } = parser.parse(text).akomaNtoso.act;
      const steps = nodes.filter(
        ({ node, law, date }) =>
          ["LawEvent", "Amendment"].includes(node) && law === id && date !== null,
      );
      expect([id, (meta.lifecycle?.eventRef ?? []).length]).toEqual([id, steps.length]);
      expect(text).not.toContain("undefined");
    }
    expectGolden(
      "exports/akn.xml",
      await steady(store(), await taken(store(), "akn/ATA/act/2010/1.xml")),
    );
  });

  it("Akoma Ntoso refers only to what it has", async () => {
    for (const id of await idsOf("Law")) {
      const text = await taken(store(), `akn/${addressOf(id)}.xml`);
      const named = [...text.matchAll(/ (?:source|refersTo|href)="#([^"]+)"/g)].map(([, to]) => to);
      const there = [...text.matchAll(/ eId="([^"]+)"/g)].map(([, own]) => own);
      expect(new Set(there).size).toBe(there.length);
      expect(named.filter((to) => !there.includes(to))).toEqual([]);
    }
  });

  it("laws, provisions, cases, treaties and the release can be cited in each form", async () => {
    const ids = await idsOf("Law", "Provision", "Case", "Treaty");
    const release = await releaseOf(store());
    for (const id of [...ids, "release"]) {
      const [item] = JSON.parse(await taken(store(), `cite/${addressOf(id)}.csl.json`));
      expect(item.title).not.toBe("");
      expect(`${item.source ?? item.version}`).toContain(release);
      const bib = await taken(store(), `cite/${addressOf(id)}.bib`);
      expect(bib).toMatch(/^@\w+\{[\s\S]+\}\n$/);
      // A month is one of BibTeX's names, without braces, and the library's own reader gives the same date.
      expect(bib.match(/month = .*/g) ?? []).toEqual(bib.match(/month = [a-z]{3},/g) ?? []);
      const parts = item.issued?.["date-parts"];
      if (parts) expect(new Cite(bib).data[0]?.issued?.["date-parts"]).toEqual(parts);
      const ris = await taken(store(), `cite/${addressOf(id)}.ris`);
      const tags = ris
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => /^([A-Z][A-Z0-9]) {2}-/.exec(line)?.[1]);
      expect([tags.at(0), tags.at(-1), tags.includes(undefined)]).toEqual(["TY", "ER", false]);
      expect(ris.endsWith("ER  - \n")).toBe(true);
      expect(ris).toContain(item.URL);
    }
    const shown = [
      "ATA/act/2010/1",
      "ATA/act/2010/1#7@2015",
      "case/BVT/2019-fisher",
      "treaty/frost",
      "release",
    ];
    const texts = [];
    for (const id of shown)
      for (const ending of ["csl.json", "bib", "ris"])
        texts.push(await taken(store(), `cite/${addressOf(id)}.${ending}`));
    expectGolden("exports/cite.txt", await steady(store(), texts.join("\n")));
  });

  it.each(["cite/source/1.bib", "cite/ATA.ris", "akn/ATA/act/1.xml", "akn/treaty/frost.xml"])(
    "answers 404 for %s, with the reason",
    async (path) => {
      const response = await take(store(), `/data/${await releaseOf(store())}/${path}`);
      expect(response.status).toBe(404);
      expect(await response.text()).toMatch(/has no .+ to be written as/);
    },
  );
});
