import { describe, expect, it } from "vitest";
import { STORE } from "../../stores.ts";
import { fixtureStore, load } from "../../support/fixture.ts";
import { releaseOf, take } from "../../support/take.ts";

describe("data to take away", () => {
  const store = fixtureStore(STORE);

  it("lists its files, each of which is there", async () => {
    for (const path of ["/data", "/data/"]) {
      const response = await take(store(), path);
      expect(response.status).toBe(200);
      const index = (await response.json()) as {
        release: string;
        licence: string;
        citation: string;
        formats: { url: string; mediaType: string; description: string }[];
        records: { urls: string[] }[];
      };
      expect(index.release).toBe(await releaseOf(store()));
      expect(index.licence).toBe("CC-BY-4.0");
      expect(index.citation).toContain(index.release);
      for (const { url, mediaType } of index.formats) {
        const file = await take(store(), new URL(url).pathname);
        expect([url, file.status, file.headers.get("content-type")]).toEqual([url, 200, mediaType]);
        await file.body?.cancel();
      }
    }
  });

  it("leads from latest to the release served", async () => {
    const release = await releaseOf(store());
    for (const path of ["", "graph.jsonl", "cite/ATA/act/2010/1%233.bib"]) {
      const response = await take(store(), `/data/latest/${path}`);
      expect([response.status, response.headers.get("location")]).toEqual([
        302,
        `/data/${release}/${path}`,
      ]);
    }
    expect((await take(store(), "/data/latest")).headers.get("location")).toBe("/data/latest/");
  });

  it("says which release it has where another is asked for", async () => {
    const response = await take(store(), "/data/2001-01-01-abcdef12/graph.jsonl");
    expect(response.status).toBe(404);
    const said = await response.text();
    expect(said).toContain("2001-01-01-abcdef12 is not served here");
    expect(said).toContain(await releaseOf(store()));
  });

  it.each(["nothing.csv", "graph.jsonl/more", "cite/ATA", "cite/nowhere.bib", "akn/x"])(
    "answers 404 for %s",
    async (path) => {
      const response = await take(store(), `/data/${await releaseOf(store())}/${path}`);
      expect(response.status).toBe(404);
    },
  );

  it("names the file, may be kept long, and is not sent again unchanged", async () => {
    const release = await releaseOf(store());
    const path = `/data/${release}/graph.jsonl`;
    const { headers, body } = await take(store(), path);
    await body?.cancel();
    expect(headers.get("content-disposition")).toBe(
      `attachment; filename="lawdrift-${release}-graph.jsonl"`,
    );
    expect(headers.get("cache-control")).toMatch(/max-age=\d{7}/);
    const tag = headers.get("etag") ?? "";
    expect(tag).toContain(release);
    const again = await take(store(), path, { "if-none-match": tag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("is open to other sites", async () => {
    const response = await take(store(), "/data/", { origin: "https://example.org" });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("data to take away, without data", () => {
  it("says so", async () => {
    const { store, close } = await STORE.open();
    try {
      const response = await take(store, "/data/");
      expect([response.status, await response.text()]).toEqual([
        503,
        "No release can be read yet.\n",
      ]);
      await load(store);
      expect((await take(store, "/data/")).status).toBe(200);
    } finally {
      await close();
    }
  });
});
