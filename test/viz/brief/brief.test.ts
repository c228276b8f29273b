import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { briefAddress, chartItem } from "../../../viz/address/brief.ts";
import { STORE } from "../../stores.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { siteOver } from "../../support/site.ts";

const ITEMS = [
  chartItem("race", { country: "ATA", lang: "fr" }),
  "ATA/safeguard/user_notification",
  "HMD/safeguard/user_notification",
];

describe("a brief", () => {
  const store = fixtureStore(STORE);
  const get = (path: string) => siteOver(store()).request(path);
  const text = async (path: string) => (await get(path)).text();

  it("names a chart by its options, but not by the language of whoever pinned it", () => {
    expect(ITEMS[0]).toBe("race?country=ATA");
    expect(chartItem("race", {})).toBe("race");
  });

  it("shows its items in their order, each with its citation and a way to take it out", async () => {
    const html = await text(briefAddress("/brief", ITEMS, { title: "On <ice>" }));
    const headings = [...html.matchAll(/<h2[^>]*>([^<]+)<\/h2>/g)].map(([, heading]) => heading);
    expect(headings).toHaveLength(3);
    expect(headings[1]).toMatch(/^Antarctica: /);
    expect(html).toContain("<h1>On &lt;ice></h1>");
    expect(html).toContain("Told within a year.");
    expect(html).toContain("Not researched");
    expect(html.match(/Cite: [^<]+, CC BY 4\.0\. http:\/\/localhost\/\S+/g)).toHaveLength(3);
    const without = briefAddress("/brief", ITEMS.slice(1), { title: "On <ice>" });
    expect(html).toContain(`href="${without.replaceAll("&", "&amp;")}"`);
  });

  it("is one HTML file that asks for nothing else", async () => {
    const html = await text(briefAddress("/brief.html", ITEMS));
    expect(html).toContain('<img src="data:image/svg+xml;base64,');
    expect(html).toContain('<a href="http://localhost/sources?facts=coding');
    expect(html).not.toMatch(/<(script|link)\b|\ssrc="(?!data:)|url\(|\shref="\//);
  });

  it("is Markdown with sources, and a picture by its address", async () => {
    const answer = await get(briefAddress("/brief.md", ITEMS));
    expect(answer.headers.get("content-type")).toBe("text/markdown; charset=utf-8");
    const markdown = await answer.text();
    expect(markdown).toMatch(/^!\[.+\]\(<http:\/\/localhost\/charts\/race\.svg\?country=ATA>\)$/m);
    expect(markdown).toMatch(/^- \[.+\]\(<https:\/\/example\.org\/.+>\), /m);
    expect(markdown).toMatch(/^Not researched$/m);
    expect(markdown).toMatch(/^\[Sources\]\(<http:\/\/localhost\/sources\?facts=coding/m);
  });

  it("is CSV in which what is not known is an empty cell", async () => {
    const rows = parse(await text(briefAddress("/brief.csv", ITEMS)), { columns: true }) as Record<
      string,
      string
    >[];
    const of = (item: string | undefined) => rows.filter((row) => row["item"] === item);
    expect(of(ITEMS[0]).length).toBeGreaterThan(10);
    const known = of(ITEMS[1]).find(({ column }) => column === "value");
    expect(known).toMatchObject({ value: "yes", sources: expect.stringMatching(/^https:/) });
    expect(of(ITEMS[2]).map(({ value, column }) => [column, value])).toEqual([["value", ""]]);
    for (const row of rows) expect(row["citation"]).toContain(row["release"]);
  });

  it("speaks the language asked for", async () => {
    const html = await text(briefAddress("/brief.html", ITEMS, { lang: "ar" }));
    expect(html).toMatch(/^<!doctype html><html lang="ar" dir="rtl">/);
    expect(html).toContain("lang=ar");
  });

  it.each([
    ["/brief", 200, /Nothing is in this brief yet/],
    ["/brief.csv", 400, /Nothing is in this brief yet/],
    ["/brief?items=pie", 400, /No such item of a brief: pie; such as race\?country=JOR/],
    ["/brief?items=ATA/safeguard/kindness", 404, /No such item of a brief/],
    ["/brief?items=XXX/safeguard/user_notification", 404, /No such item of a brief|XXX/],
    [
      "/brief?items=race%3Flense%3Dspeech",
      400,
      /no such option of the chart race: lense; did you mean lens/i,
    ],
    [
      briefAddress(
        "/brief",
        Array.from({ length: 21 }, (_, n) => `race?width=${300 + n}`),
      ),
      400,
      /at most 20 items, not 21/,
    ],
  ])("answers %s with %i and why", async (path, status, says) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toMatch(says);
  });
});
