import { describe, expect, it } from "vitest";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

describe("the head of a page", () => {
  const store = fixtureStore(STORE);
  const site = () => siteOver(store());
  const head = async (path: string): Promise<string> =>
    (await (await site().request(path)).text()).split("</head>")[0] ?? "";
  const linked = async (path: string): Promise<Record<string, unknown>[]> =>
    [...(await head(path)).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, json = ""]) => JSON.parse(json),
    );
  const meta = (html: string, name: string): string | undefined =>
    new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`)
      .exec(html)?.[1]
      ?.replaceAll("&amp;", "&");

  it("says of a law what it is, where it holds, and by which sources", async () => {
    const [law, crumbs] = await linked("/laws/ATA/act/2010/1");
    expect(law).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Legislation",
      "@id": "http://localhost/laws/ATA/act/2010/1",
      name: "Ice Computer Act",
      legislationDate: "2010-05-16",
      legislationLegalForce: "https://schema.org/InForce",
      legislationJurisdiction: { identifier: "ATA", name: "Antarctica" },
    });
    expect(((law?.["citation"] ?? []) as { url: string }[])[0]?.url).toMatch(
      /^https:\/\/example\.org\//,
    );
    expect(crumbs).toMatchObject({
      "@type": "BreadcrumbList",
      itemListElement: [
        { position: 1, item: "http://localhost/jurisdictions" },
        { position: 2, name: "Antarctica", item: "http://localhost/jurisdictions/ATA" },
        { position: 3, name: "Ice Computer Act" },
      ],
    });
  });

  it("says nothing of the force of a law of which it is not known", async () => {
    const [law] = await linked("/laws/BVT/decree/2018/9");
    expect(law?.["legislationLegalForce"]).toBe("https://schema.org/NotInForce");
    expect(law).not.toHaveProperty("legislationDate");
  });

  it("names the data set and files that are its release's", async () => {
    const [data] = await linked("/");
    expect(data).toMatchObject({
      "@type": "Dataset",
      license: "https://creativecommons.org/licenses/by/4.0/",
      datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
    for (const { contentUrl } of (data?.["distribution"] ?? []) as { contentUrl: string }[])
      expect(contentUrl).toContain(`/data/${data?.["version"]}/`);
  });

  it("gives a shared link the picture of its chart, which is there", async () => {
    const html = await head("/map?indicator=treaty&treaty=frost&lang=fr");
    const image = meta(html, "og:image") ?? "";
    expect(image).toBe(
      "http://localhost/charts/map.png?indicator=treaty&treaty=frost&lang=fr&social=og",
    );
    const picture = await site().request(image);
    expect([picture.status, picture.headers.get("content-type")]).toEqual([200, "image/png"]);
    expect(meta(html, "og:url")).toBe("http://localhost/map?indicator=treaty&treaty=frost&lang=fr");
    expect(meta(await head("/laws"), "og:image")).toBeUndefined();
  });

  it("says how to cite it: title, release day and address", async () => {
    const html = await head("/treaties/frost");
    expect(meta(html, "citation_title")).toBe(meta(html, "og:title"));
    expect(meta(html, "citation_publication_date")).toMatch(/^\d{4}\/\d\d\/\d\d$/);
    expect(meta(html, "citation_public_url")).toBe("http://localhost/treaties/frost");
    expect(meta(await head("/laws/none"), "citation_title")).toBeUndefined();
  });
});
