import { describe, expect, it } from "vitest";
import { nodePath, provisionPath } from "../../viz/address/links.ts";
import { STORE } from "../stores.ts";
import { data } from "../support/ask.ts";
import { fixtureStore } from "../support/fixture.ts";
import { pageOf, siteOver } from "../support/site.ts";

describe("pages of single records", () => {
  const store = fixtureStore(STORE);
  const get = (path: string) => siteOver(store()).request(path);
  const page = async (path: string): Promise<string> => pageOf(path, await get(path));

  it("a provision: penalty, time in force, cases, treaties, resemblance", async () => {
    const html = await page(provisionPath("ATA/act/2010/1#7@2010"));
    expect(html).toContain("2 years");
    expect(html).toContain("Not in force today, as sources show");
    expect(html).toContain('href="/cases/ATA/2012-emperor"');
    expect(html).toContain("What treaties say about it");
    expect(html).toContain("Similar provisions");
    const later = await page(provisionPath("ATA/act/2010/1#7@2015"));
    expect(later).toContain("In force today: certainly");
    expect(later).toMatch(/No documented case names it. That is no sign that nobody was charged/);
  });

  it("every provision, source and organization has its page, and every part of an id survives it", async () => {
    const { provisions, sources, organizations } = await data(
      store(),
      `{ provisions(first: 100) { nodes { __typename id } }
         sources(first: 100) { nodes { __typename id title } }
         organizations(first: 100) { nodes { __typename id name } } }`,
    );
    for (const node of [...provisions.nodes, ...sources.nodes, ...organizations.nodes])
      await page(nodePath(node) ?? "none");
  });

  it("a source shows every fact that cites it, page by page", async () => {
    const { sources } = await data(
      store(),
      "{ sources(first: 20) { nodes { id citedBy(first: 60) { totalCount nodes { id } next } } } }",
    );
    for (const { id, citedBy } of sources.nodes) {
      expect(citedBy.totalCount, id).toBeGreaterThan(0);
      expect(citedBy.nodes).toHaveLength(citedBy.totalCount);
      expect(citedBy.next).toBeNull();
      const html = await page(`/${id.replace("source/", "sources/")}`);
      const [, supported = ""] = /<section id="supports".*?>(.*?)<p class="links/s.exec(html) ?? [];
      expect(supported.match(/<li>/g)).toHaveLength(citedBy.totalCount);
    }
    const [{ id }] = sources.nodes;
    const walked: string[] = [];
    for (let after: string | null = null; ; ) {
      const { source }: { source: { citedBy: { nodes: { id: string }[]; next: string | null } } } =
        await data(
          store(),
          "query($id: ID!, $after: ID) { source(id: $id) { citedBy(first: 2, after: $after) { nodes { id } next } } }",
          { id, after },
        );
      walked.push(...source.citedBy.nodes.map((node) => node.id));
      after = source.citedBy.next;
      if (after === null) break;
    }
    expect(walked).toEqual(sources.nodes[0].citedBy.nodes.map((node: { id: string }) => node.id));
  });

  it("an organization: what it signed and said, as far as known", async () => {
    const { organizations } = await data(store(), "{ organizations { nodes { id name } } }");
    const watch = organizations.nodes.find(({ name }: { name: string }) => /Watch/.test(name));
    const html = await page(nodePath({ __typename: "Organization", id: watch.id }) ?? "");
    expect(html).toContain('href="/treaties/frost"');
    expect(html).toMatch(/seldom all/);
    expect(html).toMatch(/positions? that it took on (a treaty|treaties)/);
  });

  it.each([
    ["/provisions/ATA/act/2010/1%2399", /no such provision/],
    ["/sources/none", /no such source/],
    ["/organizations/none", /no such organization/],
  ])("%s is not here", async (path, says) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, expect.stringMatching(says)]);
  });

  it("are linked where they are named", async () => {
    expect(await page("/laws/ATA/act/2010/1")).toContain(
      'href="/provisions/ATA/act/2010/1%237%402015"',
    );
    expect(await page("/cases/ATA/2012-emperor")).toMatch(/href="\/sources\/[0-9a-f]{12}"/);
    expect(await page("/letter/snow")).toMatch(/href="\/organizations\//);
  });

  /** Asserts that texts stand in a page in this order. */
  const inOrder = (html: string, ...texts: string[]): void => {
    const places = texts.map((text) => html.indexOf(text));
    expect(texts.filter((_, index) => places[index] === -1)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  };

  it("a law answers first, then has a line for each provision, and its notes at the end", async () => {
    const html = await page("/laws/ATA/act/2010/1");
    inOrder(
      html,
      '<p class="standfirst">',
      'id="offences"',
      '<table class="provision-table"',
      'id="sources"',
      'id="connections"',
    );
    const { law } = await data(
      store(),
      '{ law(id: "ATA/act/2010/1") { provisions { id offences { code } sources { url } } } }',
    );
    for (const { id, sources } of law.provisions) {
      const anchor = id.split("#")[1].replaceAll("&", "&amp;");
      const [row = ""] =
        new RegExp(`<tr id="${anchor.replace(/[()]/g, "\\$&")}".*?</tr>`, "s").exec(html) ?? [];
      expect([id, row.includes(`href="${provisionPath(id)}"`)]).toEqual([id, true]);
      // The whole of it, sources included, opens in its place.
      for (const { url } of sources) expect(row).toContain(url.replaceAll("&", "&amp;"));
    }
  });

  it("a case says how it stands, then the charges, then what happened", async () => {
    inOrder(
      await page("/cases/ATA/2012-emperor"),
      "Last known status:",
      'id="charges"',
      'id="steps"',
      'id="treaties"',
      'id="sources"',
      'id="connections"',
    );
  });

  it("a treaty says what it makes possible, then who is party, then its articles, notes last", async () => {
    const html = await page("/treaties/frost");
    inOrder(
      html,
      '<p class="standfirst">',
      'id="may-ask"',
      'id="countries"',
      'id="articles"',
      'id="sources"',
    );
  });

  it.each([
    ["/laws/ATA/act/2010/1", "ATA/act/2010/1", null],
    ["/provisions/ATA/act/2010/1%237%402010", "ATA/act/2010/1#7@2010", null],
    ["/cases/ATA/2012-emperor", "case/ATA/2012-emperor", null],
    ["/treaties/frost", "treaty/frost", null],
  ])(
    "%s has its connections in words, and as a picture that loads once opened",
    async (path, id, relations) => {
      const html = await page(path);
      const [, connections = ""] = /<details class="connections"(.*?)<\/details>/s.exec(html) ?? [];
      const around = new URLSearchParams({ around: id, ...(relations ? { relations } : {}) });
      expect(connections).toContain(`href="/graph?${around}"`);
      expect(connections).toMatch(/<dt>[^<]+<\/dt><dd><span>/);
      const [, src = ""] = /<img src="([^"]*)"[^>]*loading="lazy"/.exec(connections) ?? [];
      const picture = await get(src.replaceAll("&amp;", "&"));
      expect([picture.status, picture.headers.get("content-type")]).toEqual([
        200,
        "image/svg+xml; charset=utf-8",
      ]);
    },
  );
});
