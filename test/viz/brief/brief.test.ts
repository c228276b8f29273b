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
    expect(html).toContain('<h1 dir="auto">On &lt;ice></h1>');
    expect(html).toContain("Told within a year.");
    expect(html).toContain("Not researched");
    expect(html.match(/Cite: [^<]+, CC BY 4\.0\. http:\/\/localhost\/\S+/g)).toHaveLength(3);
    expect(html).toContain('name="do" value="remove-1"');
  });

  /** Where a button of the page leads. */
  const led = async (path: string) => {
    const answer = await get(path);
    expect(answer.status).toBe(308);
    return answer.headers.get("location") ?? "";
  };

  it("says what is in it, where the reader gave no title", async () => {
    const html = await text(briefAddress("/brief", ITEMS));
    const [, title = ""] = /<h1[^>]*>([^<]+)</.exec(html) ?? [];
    // A finding fills the title; what is short leaves room for a second.
    expect(title).toMatch(/^On 8 August 2024, .* \(and 2 other items\)$/);
    const short = await text(briefAddress("/brief", [...ITEMS.slice(1), ...ITEMS.slice(0, 1)]));
    expect(short).toMatch(/<h1[^>]*>Antarctica: [^;]+; Heard [^;]+ \(and 1 other item\)</);
    const [, says] = /<p class="standfirst">([^<]+)</.exec(html) ?? [];
    expect(says).toMatch(
      /^In this brief: 1 chart and 2 answers, each about one country\. 1 of the answers is not researched\. Data of release /,
    );
    expect(html).not.toContain("not by Lawdrift");
    const [, contents = ""] = /<nav class="brief-contents"[^>]*>(.*?)<\/nav>/s.exec(html) ?? [];
    expect([...contents.matchAll(/href="#(item-\d)"/g)].map(([, id]) => id)).toEqual([
      "item-1",
      "item-2",
      "item-3",
    ]);
  });

  it("moves an item up and down, keeps the notes beside it, and stays there", async () => {
    const given = { note1: "first", note3: "third", title: "T" };
    const down = await led(briefAddress("/brief", ITEMS, { ...given, do: "down-1" }));
    const [a, b, c] = ITEMS as [string, string, string];
    expect(down).toBe(
      `${briefAddress("/brief", [b, a, c], { title: "T", note2: "first", note3: "third" })}#item-2`,
    );
    const up = await led(briefAddress("/brief", ITEMS, { ...given, do: "up-3" }));
    expect(up).toBe(
      `${briefAddress("/brief", [a, c, b], { title: "T", note1: "first", note2: "third" })}#item-2`,
    );
    // The first goes no higher, the last no lower, and a step of no item changes nothing.
    for (const step of ["up-1", "down-3", "down-9", "fly-1", "save"])
      expect((await led(briefAddress("/brief", ITEMS, { do: step }))).split("#")[0]).toBe(
        briefAddress("/brief", ITEMS),
      );
  });

  it("takes an item out, and puts it back with its note", async () => {
    const out = await led(briefAddress("/brief", ITEMS, { note2: "<b>mine</b>", do: "remove-2" }));
    const query = new URL(out, "http://localhost").searchParams;
    expect(query.getAll("items")).toEqual([ITEMS[0], ITEMS[2]]);
    const html = await text(out);
    expect(html).toMatch(/Removed: Antarctica: /);
    const back = briefAddress("/brief", ITEMS, { note2: "<b>mine</b>" });
    expect(html).toContain(`href="${back.replaceAll("&", "&amp;")}"`);
    // The last one, too; what is taken out is not in what others are given.
    const none = await led(briefAddress("/brief", ITEMS.slice(0, 1), { do: "remove-1" }));
    expect(await text(none)).toMatch(/This brief is empty.*|Removed: /);
    expect(html).toMatch(/href="\/brief\.csv\?(?!.*removed)[^"]*"/);
  });

  it("shows notes as text, and says whose they are", async () => {
    const note = "<script>alert(1)</script>\nand `code` \u202Ereversed";
    const given = { note1: note, title: "<img src=x>" };
    for (const path of ["/brief", "/brief.html"]) {
      const html = await text(briefAddress(path, ITEMS, given));
      expect(html).not.toMatch(/<script>alert|<img src=x>/);
      expect(html).toContain("&lt;script>alert(1)&lt;/script>");
      expect(html).toContain(
        "The title and the notes were written by the author of this brief, not by Lawdrift.",
      );
    }
    const markdown = await text(briefAddress("/brief.md", ITEMS, given));
    expect(markdown).toContain("> \\<script\\>alert(1)\\</script\\>");
    expect(markdown).toContain("> and \\`code\\`");
    const rows = parse(await text(briefAddress("/brief.csv", ITEMS, { note2: "=1+1" })), {
      columns: true,
    }) as Record<string, string>[];
    expect(rows.find(({ item }) => item === ITEMS[1])?.["note"]).toBe("'=1+1");
    const long = await get(briefAddress("/brief", ITEMS, { note1: "a".repeat(501) }));
    expect([long.status, await long.text()]).toEqual([400, expect.stringMatching(/at most 500/)]);
  });

  it.each([
    ["/compare/KEN~DEU?lens=speech", "/compare/KEN~DEU?lens=speech"],
    ["//evil.example/x", null],
    ["/\\evil.example", null],
    ["https://evil.example/", null],
    ["javascript:alert(1)", null],
    ["/.//evil.example", null],
  ])("leads back to %s only within the site", async (back, to) => {
    const [, html = ""] =
      /<main[^>]*>(.*)<\/main>/s.exec(
        await text(briefAddress("/brief", ITEMS.slice(0, 1), { back })),
      ) ?? [];
    expect(html.includes("Back to where you were")).toBe(to !== null);
    if (to) expect(html).toContain(`href="${to}"`);
    else expect(html).not.toMatch(/href="[^"]*(evil|javascript)/);
  });

  it("opens with an example where nothing is in it, and reads the addresses of before", async () => {
    const html = await text("/brief");
    expect(html).toContain("This brief is empty.");
    expect(html).toMatch(/<a href="\/brief\?items=prison-for-words[^"]*">Start with this example/);
    expect(html).toContain("<picture>");
    const before = await get(
      "/brief?items=race%3Fcountry%3DATA&items=ATA%2Fsafeguard%2Fuser_notification&title=Old",
    );
    expect(before.status).toBe(200);
    expect(await before.text()).toContain('<h1 dir="auto">Old</h1>');
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
    ["/brief", 200, /This brief is empty/],
    ["/brief.csv", 400, /This brief is empty/],
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
