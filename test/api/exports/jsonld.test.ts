import { describe, expect, it } from "vitest";
import { STORES } from "../../stores.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { expectGolden } from "../../support/golden.ts";
import { countsOf, releaseOf, steady, taken } from "../../support/take.ts";

describe.each(STORES)("JSON-LD from $name", (engine) => {
  const store = fixtureStore(engine);

  it("laws.jsonld has every law and provision, each part of what is there", async () => {
    const text = await taken(store(), "laws.jsonld");
    const items: { "@id": string; identifier: string; isPartOf: string }[] =
      JSON.parse(text)["@graph"];
    const { Law: laws = 0, Provision: provisions = 0 } = await countsOf(store());
    expect(items).toHaveLength(laws + provisions);
    const there = new Set(items.map((item) => item["@id"]));
    expect(there.size).toBe(items.length);
    const wholes = items.filter(({ isPartOf }) => there.has(isPartOf));
    expect(wholes).toHaveLength(provisions);
    const shown = items.filter(({ identifier }) => identifier.startsWith("ATA/"));
    expectGolden(
      "exports/laws.jsonld",
      await steady(store(), `${JSON.stringify(shown, null, 2)}\n`),
    );
  });

  it("laws.jsonld gives no date that is a span, and no force that is unknown", async () => {
    const text = await taken(store(), "laws.jsonld");
    expect(text).not.toMatch(/Date[a-z]*":"[^"]*\//);
    expect(text).not.toContain('"legislationLegalForce":null');
  });

  it("catalog.jsonld names the release and each of its files", async () => {
    const text = await taken(store(), "catalog.jsonld");
    const graph = JSON.parse(text)["@graph"];
    const dataset = graph.find((item: { "@type": string[] }) =>
      item["@type"].includes("dcat:Dataset"),
    );
    expect(dataset["dct:identifier"]).toBe(await releaseOf(store()));
    expectGolden("exports/catalog.jsonld", await steady(store(), text));
  });
});
