import { parse as parseCsv } from "csv-parse/sync";
import { XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { listCharts } from "../../../viz/charts/registry.ts";
import { LANGUAGES } from "../../../viz/i18n/messages.ts";
import { STORE } from "../../stores.ts";
import { data } from "../../support/ask.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { siteOver } from "../../support/site.ts";

/** Options without which a chart shows nothing, for those that have any. */
const NEEDED: Readonly<Record<string, string>> = {
  compare: "countries=ATA~BVT",
  families: "offence=insult_of_authority",
  floor: "treaty=frost",
  graph: "around=ATA",
  request: "requesting=ATA&requested=BVT",
  participation: "treaty=frost",
  safeguards: "country=ATA",
  scorecard: "letter=snow",
  spread: "offence=insult_of_authority",
  "who-may-ask": "country=ATA",
  "what-if": "every=uncc&denounce=BVT:frost",
};

const charts = [...(await listCharts()).values()];
const addressOf = (name: string, ending: string, more = ""): string =>
  `/charts/${name}.${ending}?${[NEEDED[name], more].filter(Boolean).join("&")}`;

describe("charts as files", () => {
  const store = fixtureStore(STORE);
  const get = async (path: string): Promise<Response> => {
    const site = siteOver(store(), {
      assets: { styles: [], script: null, frame: "/frame.js", fonts: [] },
    });
    const answer = await site.request(path);
    expect([path, answer.status, answer.status === 200 ? "" : await answer.text()]).toEqual([
      path,
      200,
      "",
    ]);
    return answer;
  };
  const bytes = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());

  it("are found in their folder, each under its file's name", () => {
    expect(charts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["compare", "prison-for-words", "race"]),
    );
  });

  describe.each(charts)("$name", ({ name, options }) => {
    it("says in its picture what it is, what was asked, which release and which licence", async () => {
      const svg = await (await get(addressOf(name, "svg", "width=500"))).text();
      const { title } = await (await get(addressOf(name, "metadata.json"))).json();
      expect(svg).toMatch(/^<\?xml [^>]*>\n<svg width="500" height="\d+" /);
      expect(svg).toMatch(/<text class="headline"/);
      expect(XMLValidator.validate(svg, { allowBooleanAttributes: false })).toBe(true);
      expect(svg.replaceAll(/<[^>]+>/g, "")).toContain(title.split(" ")[0]);
      expect(svg.replaceAll(/<\/tspan><tspan[^>]*>/g, " ")).toMatch(
        /release \d{4}-\d{2}-\d{2}-[0-9a-f]{8}/,
      );
      expect(svg).toMatch(/CC BY 4\.0/);
    });

    it("is a PNG of the size asked for", async () => {
      const png = await bytes(addressOf(name, "png", "social=og&theme=dark"));
      expect(png.subarray(0, 8)).toEqual(Buffer.from("89504e470d0a1a0a", "hex"));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    });

    it("fills a card with its finding, in letters that can be read at half the size", async () => {
      const svg = await (await get(addressOf(name, "svg", "social=og"))).text();
      const { title } = await (await get(addressOf(name, "metadata.json"))).json();
      expect(svg).toMatch(/^<\?xml [^>]*>\n<svg width="1200" height="630" /);
      expect(XMLValidator.validate(svg, { allowBooleanAttributes: false })).toBe(true);
      const [, width] = /viewBox="0 0 (\d+) /.exec(svg) ?? [];
      const [, size] = /\.headline { font-size: (\d+)px/.exec(svg) ?? [];
      expect((Number(size) / Number(width)) * 600).toBeGreaterThan(16);
      const [, headline = ""] = /<text class="headline"[^>]*>(.*?)<\/text>/s.exec(svg) ?? [];
      const written = headline
        .replaceAll("</tspan>", " ")
        .replaceAll(/<[^>]+>/g, "")
        .trim();
      expect(title.replaceAll("&", "&amp;").startsWith(written.replace(/…$/, ""))).toBe(true);
      expect(svg).toMatch(
        /localhost · Lawdrift, release \d{4}-\d{2}-\d{2}-[0-9a-f]{8}, CC BY 4\.0/,
      );
    });

    it("gives the same rows as CSV and as JSON, under the columns that its metadata names", async () => {
      const csv = await (await get(addressOf(name, "csv"))).text();
      const rows = parseCsv(csv, { columns: true }) as Record<string, string>[];
      const json = await (await get(addressOf(name, "json"))).json();
      const metadata = await (await get(addressOf(name, "metadata.json"))).json();
      const [first] = rows;
      expect(Object.keys(first ?? {})).toEqual(json.columns.map(({ key }: { key: string }) => key));
      expect(metadata.columns).toEqual(json.columns);
      expect(metadata.rows).toBe(rows.length);
      expect(rows.length).toBeGreaterThan(0);
      for (const [place, row] of rows.entries())
        for (const [key, cell] of Object.entries(row))
          expect([place, key, cell]).toEqual([place, key, `${json.rows[place][key] ?? ""}`]);
    });

    it("names its sources, licence, query and all its formats, which are there", async () => {
      const metadata = await (await get(addressOf(name, "metadata.json"))).json();
      expect(metadata).toMatchObject({ chart: name, language: "en", licence: "CC-BY-4.0" });
      expect(metadata.description).not.toBe("");
      expect(metadata.sure).not.toBe("");
      expect(metadata.citation).toContain(metadata.release);
      const { meta } = await data(store(), "{ meta { counts { of count } } }");
      const held = meta.counts.find(({ of }: { of: string }) => of === "Source");
      expect(metadata.sources.inTheRelease).toBe(held.count);
      const list = await (await get(metadata.sources.list.replace("http://localhost", ""))).text();
      const [, listed] = list.match(/class="download"[^>]*>Download these (\d+) /) ?? [];
      expect(Number(listed)).toBeGreaterThanOrEqual(metadata.sources.behindTheChart ?? 1);
      expect(metadata.query.document).toMatch(/^query /);
      for (const link of Object.values<string>(metadata.links))
        await get(link.replace("http://localhost", ""));
      expect(Object.keys(metadata.links)).toEqual(
        expect.arrayContaining(["svg", "png", "csv", "json", "metadata.json", "html", "oembed"]),
      );
    });

    it("is a page of its own that tells its height and where to ask about it", async () => {
      const html = await (await get(addressOf(name, "html", "lang=fr&theme=dark"))).text();
      expect(html).toMatch(/^<!doctype html><html lang="fr" dir="ltr">/);
      expect(html).toContain('type="application/json+oembed"');
      expect(html).toContain('<script type="module" src="/frame.js">');
      expect(html).toContain("<table");
      expect(html).toContain("color-scheme: dark");
    });

    it.each(Object.keys(LANGUAGES))("speaks %s", async (lang) => {
      const told = await (await get(addressOf(name, "metadata.json", `lang=${lang}`))).json();
      const english = await (await get(addressOf(name, "metadata.json"))).json();
      expect(told.description).not.toMatch(/undefined|\{|\}/);
      if (lang !== "en") expect(told.description).not.toBe(english.description);
      const png = await bytes(addressOf(name, "png", `lang=${lang}&width=300`));
      expect(png.readUInt32BE(16)).toBe(300);
    });

    it("says in a few words what each of its options takes", () => {
      for (const says of Object.values(options.describe)) expect(says.length).toBeGreaterThan(5);
    });
  });
});
