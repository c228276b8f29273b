import { parse as parseCsv } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { createAsk } from "../../api/graphql/yoga.ts";
import graph from "../../viz/charts/graph/graph.tsx";
import { LANGUAGES, type Language, messagesIn } from "../../viz/i18n/messages.ts";
import { placeGraph, roundsFor } from "../../viz/layouts/graph.ts";
import { createSite } from "../../viz/site.tsx";
import { STORE } from "../stores.ts";
import { shownAt } from "../support/chart.ts";
import { fixtureStore, TODAY } from "../support/fixture.ts";
import { expectGolden } from "../support/golden.ts";
import { pageOf } from "../support/site.ts";

const ALONE = { alone: true, dark: false, credit: "Lawdrift, release R, CC BY 4.0" };
const OPENED = "around=ATA~~ATA/act/2010/1%237@2010";

describe("the graph", () => {
  const store = fixtureStore(STORE);
  const ask: ReturnType<typeof createAsk> = (document, variables) =>
    createAsk(store(), () => TODAY)(document, variables);
  const show = (address: string, lang: Language = "en") =>
    shownAt(graph, address, { ask, t: messagesIn(lang) });
  const get = (path: string) =>
    createSite({
      ask,
      assets: { styles: [], script: null, frame: null, fonts: [] },
      examples: [],
      measures: [],
    }).request(path);
  const page = async (path: string): Promise<string> => pageOf(path, await get(path));

  it("is drawn as before, and the same each time", async () => {
    const svg = renderToString((await show(OPENED)).draw(ALONE));
    expectGolden("charts/graph.svg", `${svg}\n`);
    expect(renderToString((await show(OPENED)).draw(ALONE))).toBe(svg);
  });

  it("draws what is opened: its neighbours by all relations that do not bury the picture", async () => {
    const { data: found, rows } = await show("around=ATA/act/2010/1%237@2010");
    expect(found.nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["ATA/act/2010/1", "case/ATA/2012-emperor", "ATA/act/2010/1#7@2010"]),
    );
    expect(new Set(found.links.map(({ relationship }) => relationship))).not.toContain("CITES");
    expect(rows).toHaveLength(found.links.length);
    expect(rows).toContainEqual(
      expect.objectContaining({
        fromId: "case/ATA/2012-emperor",
        relation: "charged, accused or challenged under",
        toId: "ATA/act/2010/1#7@2010",
      }),
    );
  });

  it("follows one relation of one node, and shows only the relations named", async () => {
    const { data: one } = await show("expand=TOOK_PLACE_IN.in.Case.1.ATA");
    expect(one.links.map(({ from, relationship, to }) => [from, relationship, to])).toEqual([
      ["case/ATA/2012-emperor", "TOOK_PLACE_IN", "ATA"],
      ["case/ATA/2016-eleven-bloggers", "TOOK_PLACE_IN", "ATA"],
    ]);
    const { data: only } = await show("around=ATA&relations=ENACTED~CITES");
    expect(new Set(only.links.map(({ relationship }) => relationship))).toEqual(
      new Set(["ENACTED"]),
    );
  });

  it("says how many neighbours it leaves out, and draws them when they are followed further", async () => {
    // The fixture is small: pages of two neighbours stand for pages of ten.
    const inTwos: typeof ask = (document, variables) =>
      ask(document, "first" in (variables as object) ? { ...variables, first: 2 } : variables);
    const shownInTwos = (address: string) =>
      shownAt(graph, address, { ask: inTwos, t: messagesIn("en") });
    const { relationships } = (await show("around=ATA&relations=HAS_CODING")).data;
    expect(relationships).toEqual([
      expect.objectContaining({ kind: "Coding", total: 9, shown: 9 }),
    ]);
    const { certainty, rows } = await shownInTwos("around=ATA&relations=HAS_CODING");
    expect(rows).toHaveLength(2);
    expect(certainty).toContain("7 more linked items are not drawn");
    const all = await shownInTwos("expand=HAS_CODING.out.Coding.1.ATA");
    expect(all.rows).toHaveLength(9);
    expect(all.certainty).not.toContain("not drawn");
  });

  it("speaks every language, from the right in Arabic", async () => {
    const told = await Promise.all(
      (Object.keys(LANGUAGES) as Language[]).map(async (lang) => {
        const shown = await show(OPENED, lang);
        const svg = renderToString(shown.draw({ ...ALONE, width: 380 }));
        expect(svg.replace(/<style>.*<\/style>/s, "")).not.toMatch(/NaN|undefined|\{/);
        return shown.description;
      }),
    );
    expect(new Set(told).size).toBe(told.length);
  });

  it("tells kinds apart by form, not by colour alone", async () => {
    const html = await page(`/graph?${OPENED}`);
    const forms = new Map(
      [...html.matchAll(/class="mark ((?:open-)?)\w+" d="([^"]+)"/g)].map(([, open, path]) => [
        `${open}${path}`,
        path,
      ]),
    );
    expect(forms.size).toBeGreaterThan(5);
  });

  it("gives exactly what it draws as GEXF and CSV", async () => {
    const { data: found } = await show(OPENED);
    const gexf = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: "" }).parse(
      await (await get(`/graph.gexf?${OPENED}`)).text(),
    ).gexf;
    const ids = gexf.graph.nodes.node.map(({ id }: { id: string }) => id);
    expect(ids).toEqual(found.nodes.map(({ id }) => id));
    expect(
      gexf.graph.edges.edge.map(({ source, kind, target }: Record<string, string>) => ({
        from: source,
        relation: kind,
        to: target,
      })),
    ).toEqual(
      found.links.map(({ from, relationship, to }) => ({ from, relation: relationship, to })),
    );
    const csv = async (table: string) =>
      parseCsv(await (await get(`/graph.csv?${OPENED}&table=${table}`)).text(), {
        columns: true,
      }) as Record<string, string>[];
    expect((await csv("nodes")).map(({ id }) => id)).toEqual(ids);
    expect((await csv("links")).map(({ fromId, toId }) => [fromId, toId])).toEqual(
      found.links.map(({ from, to }) => [from, to]),
    );
    const png = Buffer.from(await (await get(`/graph.png?${OPENED}`)).arrayBuffer());
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect(await (await get(`/graph.svg?${OPENED}`)).text()).toContain("CC BY 4.0");
  });

  it("lists what a search finds, each to be opened", async () => {
    const html = await page("/graph?q=Ice");
    expect(html).toContain('href="/graph?around=ATA%2Fact%2F2010%2F1"');
    expect(await page("/graph?q=zzzzqqq")).toMatch(/Nothing was found/);
  });

  it("tells the way between two in words, each step a link with its sources", async () => {
    const html = await page("/graph?from=case/ATA/2012-emperor&to=treaty/frost");
    const [, way = ""] = /<p class="standfirst way">(.*?)<\/p>/s.exec(html) ?? [];
    expect(way.replaceAll(/<[^>]+>/g, "")).toMatch(
      /challenged under .*section 7.* stands in Ice Computer Act .*enacted by Antarctica.*status under a treaty.*Frost/i,
    );
    expect(way).toContain('href="/cases/ATA/2012-emperor"');
    expect(html).toMatch(/class="timeline".*example\.org/s);
    expect(await page("/graph?from=Antarctica&to=treaty/frost")).toContain("standfirst way");
    expect(await page("/graph?from=Island&to=treaty/frost")).toMatch(/Which “Island” do you mean/);
    expect(await page("/graph?from=ATA&to=ABW")).toMatch(
      /We found no connection between Antarctica and Aruba/,
    );
  });

  it("opens with an example that the data choose, the same within a release", async () => {
    const html = await page("/graph");
    expect(html).toMatch(/<h1>Explore connections<\/h1>/);
    expect(html).toContain("A link is a recorded fact.");
    expect(await page("/graph")).toBe(html);
    // The fixture holds nobody who fits: the page then says how to begin, and draws nothing.
    expect(html).not.toContain("standfirst way");
  });

  it("hides a node with what only it led to, says so, and shows it again", async () => {
    const all = (await show("around=ATA&relations=ENACTED~TOOK_PLACE_IN")).data;
    const hidden = await show(
      "around=ATA&relations=ENACTED~TOOK_PLACE_IN&hide=case/ATA/2012-emperor",
    );
    expect(hidden.data.nodes).toHaveLength(all.nodes.length - 1);
    expect(hidden.data.links).toHaveLength(all.links.length - 1);
    expect(hidden.certainty).toContain("1 item is hidden in this view.");
    expect(hidden.rows).toHaveLength(all.links.length - 1);
    // With the one that was opened, all goes that only it led to; another that was opened stays.
    const left = (await show("around=ATA~~treaty/frost&hide=ATA&relations=HAS_ARTICLE~ENACTED"))
      .data;
    expect(left.nodes.map(({ __typename }) => __typename)).not.toContain("Law");
    expect(left.opened).toEqual(["treaty/frost"]);
    const html = await page("/graph?around=ATA&hide=case/ATA/2012-emperor");
    expect(html).toContain(`href="/graph?around=ATA&amp;pick=case%2FATA%2F2012-emperor"`);
    expect(html).toMatch(/show all/);
    const nothing = await page("/graph?around=ATA&hide=ATA");
    expect(nothing).toMatch(/show Antarctica again/);
  });

  it("keeps a pinned node where the address has it, and marks it", async () => {
    const places = async (address: string) => {
      const svg = renderToString((await show(address)).draw({ ...ALONE, href: (id) => id }));
      return new Map(
        [...svg.matchAll(/href="([^"]+)" data-id[^>]*>.*?translate\(([\d.]+) ([\d.]+)\)/gs)].map(
          ([, id, x, y]) => [id, [Number(x), Number(y)]],
        ),
      );
    };
    const free = await places("around=ATA");
    const pinned = await places("around=ATA&pin=treaty/frost/ATA@250.300");
    expect(pinned.size).toBe(free.size);
    expect(pinned.get("treaty/frost/ATA")).toEqual([230, 300]);
    expect(free.get("treaty/frost/ATA")).not.toEqual([230, 300]);
    const html = await page("/graph?around=ATA&pin=ATA@250.300");
    expect(html).toContain("Unpin");
    expect(html).toContain('class="pin"');
  });

  it("offers to open, pin and hide what is picked out, each by a link", async () => {
    const html = await page("/graph?around=ATA&pick=case/ATA/2012-emperor");
    const [, actions = ""] = /<ul class="node-actions">(.*?)<\/ul>/s.exec(html) ?? [];
    expect([...actions.matchAll(/<a [^>]*>([^<]+)<\/a>/g)].map(([, text]) => text)).toEqual([
      "Expand",
      "Pin in place",
      "Hide",
    ]);
    expect(actions).toMatch(/pin=case%2FATA%2F2012-emperor%40\d+\.\d+/);
    expect(actions).toContain("hide=case%2FATA%2F2012-emperor");
    expect(html).toContain("Full record of Emperor P.");
  });

  it("offers to expand only what adds to the picture, and says why it does not", async () => {
    const actionsOf = (html: string) =>
      /<ul class="node-actions">(.*?)<\/ul>(?:<p class="muted">([^<]*)<)?/s.exec(html) ?? [];
    const { data: found } = await show("around=case/ATA/2012-emperor");
    for (const { id } of found.nodes) {
      const asked = `around=case/ATA/2012-emperor&pick=${encodeURIComponent(id)}`;
      const [, actions = "", reason] = actionsOf(await page(`/graph?${asked}`));
      if (actions.includes(">Collapse<")) continue;
      const { data: after } = await show(`around=case/ATA/2012-emperor~~${encodeURIComponent(id)}`);
      const adds = after.links.length > found.links.length;
      expect([id, actions.includes(">Expand</a>")]).toEqual([id, adds]);
      if (!adds) expect(reason).toMatch(/^Nothing to expand: /);
    }
    // The two ends of a way that are linked with nothing else: expanded, they add nothing.
    const [, , said] = actionsOf(await page("/graph?around=ATA~~case/ATA/2012-emperor"));
    expect(said).toBeUndefined();
  });

  it("says of a person what the case page says, with its sources", async () => {
    const html = await page("/graph?around=case/ATA/2012-emperor");
    const [, aside = ""] = /<aside.*?>(.*)<\/aside>/s.exec(html) ?? [];
    expect(aside).toMatch(/does not mean that the person did anything wrong/);
    expect(aside).toContain('href="/cases/ATA/2012-emperor"');
    expect(aside).toMatch(/class="sources".*href="https?:\/\/example\.org/s);
  });

  it.each([
    ["/graph?around=nobody", 404, /no such node: nobody/],
    ["/graph?around=ATA&pick=nobody", 404, /no such node: nobody/],
    ["/graph?around=ATA&relations=LIKES", 400, /no such relation: LIKES/],
    ["/graph?around=ATA&pin=ATA", 400, /cannot be pinned: ATA; write it like KEN@500\.120/],
    ["/graph?around=ATA&pin=ATA@1001.5", 400, /cannot be pinned/],
    ["/graph?expand=much", 400, /write it like TOOK_PLACE_IN\.in\.Case\.2\.KEN/],
    ["/graph?expand=ENACTED.out.Law.0.ATA", 400, /cannot be expanded/],
    ["/graph.svg", 400, /nothing to draw/],
    ["/graph.pdf?around=ATA", 404, /one of graph\.svg, graph\.png, graph\.gexf, graph\.csv/],
    ["/graph.csv?around=ATA&table=chairs", 400, /no such table: chairs; one of links, nodes/],
    ["/graph.gexf?arround=ATA", 400, /no such option/],
    [
      `/graph?around=${Array.from({ length: 61 }, (_, i) => `x${i}`).join("~~")}`,
      400,
      /30 are the most/,
    ],
    [`/graph?q=${"a".repeat(201)}`, 400, /1 to 200 letters/],
  ])("%s is refused with what to do", async (path, status, says) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([status, expect.stringMatching(says)]);
  });
});

describe("the places of a graph", () => {
  const ring = (count: number) => ({
    rooms: Array.from({ length: count }, (_, at) => ({
      id: `${at}`,
      width: 90,
      above: 11,
      below: 40,
    })),
    links: Array.from({ length: count - 1 }, (_, at) => ({ from: "0", to: `${at + 1}` })),
  });

  it.each([960, 380])("lie within %i and do not cover one another", (width) => {
    const { rooms, links } = ring(24);
    const { places, height } = placeGraph(rooms, links, width);
    const boxes = rooms.map((room) => ({ room, at: places.get(room.id) ?? { x: -1, y: -1 } }));
    for (const { at, room } of boxes) {
      expect(at.x - room.width / 2).toBeGreaterThanOrEqual(-0.5);
      expect(at.x + room.width / 2).toBeLessThanOrEqual(width + 0.5);
      expect(at.y + room.below).toBeLessThanOrEqual(height);
    }
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) {
        const apart = Math.abs(a.at.x - b.at.x) >= 88 || Math.abs(a.at.y - b.at.y) >= 49;
        expect(apart, `${a.room.id} and ${b.room.id}`).toBe(true);
      }
  });

  it("of many nodes are found in a bounded number of moves, each node at its own", () => {
    for (const nodes of [151, 400, 1000, 5000, 10_000])
      expect([nodes, nodes * roundsFor(nodes) <= 64_000]).toEqual([nodes, true]);
    const { rooms, links } = ring(2000);
    const { places } = placeGraph(rooms, links, 960);
    const all = [...places.values()];
    expect(new Set(all.map(({ x, y }) => `${x} ${y}`)).size).toBe(2000);
    expect(all.every(({ x }) => x >= 0 && x <= 960)).toBe(true);
  });

  it("are mirrored in a language that reads from the right", () => {
    const { rooms, links } = ring(6);
    const [left, right] = [placeGraph(rooms, links, 600), placeGraph(rooms, links, 600, "rtl")];
    for (const [id, { x }] of left.places) expect(right.places.get(id)?.x).toBeCloseTo(600 - x);
  });
});
