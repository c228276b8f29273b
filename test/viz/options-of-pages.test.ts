import { describe, expect, it } from "vitest";
import { STORE } from "../stores.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

/** Pages of every kind, from which all others with options are linked. */
const SEEDS = [
  "/",
  "/?country=ATA",
  "/race?country=ATA&lens=speech",
  "/map?indicator=power",
  "/compare",
  "/compare/ATA~BVT",
  "/jurisdictions/ATA",
  "/laws/ATA/act/2010/1",
  "/cases",
  "/treaties/frost",
  "/treaties/frost/floor",
  "/search?q=ice",
  "/changes",
  "/sources",
  "/graph?around=ATA",
  "/graph?from=ATA&to=BVT",
  "/findings",
  "/who-may-ask",
  "/who-may-ask/ATA",
  "/once-in-force",
  "/safeguards/ATA",
  "/request",
  "/request?requesting=ATA&requested=BVT",
  "/serious-crime",
  "/what-if",
  "/what-if?ratify=ATA:uncc",
  "/spread",
  "/families/insult_of_authority",
  "/abuse",
  "/letter",
];

const plain = (text: string): string => text.replaceAll("&amp;", "&");

/** Every address on the same service to which a page leads by a link or a form, as a form would write it. */
function leadsOf(html: string): string[] {
  const links = [...html.matchAll(/<a\b[^>]*?\shref="(\/[^"#]*\?[^"#]*)/g)].map(([, href = ""]) =>
    plain(href),
  );
  const forms = [...html.matchAll(/<form\b[^>]*?\saction="([^"]*)"[^>]*>(.*?)<\/form>/gs)].map(
    ([, action = "", inner = ""]) => {
      const names = [...inner.matchAll(/<(?:input|select)\b[^>]*?\sname="([^"]+)"/g)];
      return `${action}?${new URLSearchParams(names.map(([, name = ""]) => [name, ""]))}`;
    },
  );
  return [...links, ...forms];
}

const namesIn = (address: string): string[] => [
  ...new Set(new URL(address, "http://localhost").searchParams.keys()),
];

describe("the canonical address", () => {
  const store = fixtureStore(STORE);
  const site = () => siteOver(store());
  const canonicalOf = async (path: string): Promise<string> => {
    const answer = await site().request(path);
    const inHeader = /<([^>]+)>; rel="canonical"/.exec(answer.headers.get("link") ?? "")?.[1];
    const html = await answer.text();
    const inHead = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
    return plain(inHeader ?? inHead ?? `${answer.status}: none`);
  };

  it("of a page has every option by which our own links lead there, so that none is dropped", async () => {
    const leads = new Map<string, string>();
    for (const seed of SEEDS)
      for (const lead of leadsOf(await (await site().request(seed)).text())) {
        const { pathname } = new URL(lead, "http://localhost");
        const kind = pathname.split("/")[1] ?? "";
        leads.set(`${kind} ${namesIn(lead).toSorted().join(" ")}`, lead);
      }
    expect(leads.size).toBeGreaterThan(60);
    const dropped: string[] = [];
    for (const lead of leads.values()) {
      if (/^\/(graphql|brief|feed)\b/.test(lead)) continue;
      const options = new URL(lead, "http://localhost").searchParams;
      // A form's fields have no value here: nothing is asked, but a name must not be a slip.
      const answer = await site().request(lead);
      if (answer.status === 400) {
        const told = await answer.text();
        if (/did you mean/i.test(told)) dropped.push(`${lead} is refused`);
        continue;
      }
      if (answer.status !== 200) continue;
      const canonical = namesIn(await canonicalOf(lead));
      for (const [name, value] of options)
        if (value !== "" && !canonical.includes(name)) dropped.push(`${lead} without ${name}`);
    }
    expect(dropped).toEqual([]);
  });

  it.each([
    ["/", "/"],
    ["/?utm_source=x&MONTHS=60&fbclid=1", "/?months=60"],
    ["/race?utm_source=x&LENS=speech&fbclid=1", "/race?lens=speech"],
    ["/race?lang=fr&lens=speech", "/race?lens=speech&lang=fr"],
    ["/laws/ATA/act/2010/1?ref=list", "/laws/ATA/act/2010/1"],
    ["/cases?v=3&role=journalist", "/cases?role=journalist"],
    ["/charts/race.svg?v=9&theme=dark&country=ATA", "/charts/race.svg?country=ATA&theme=dark"],
    ["/charts/race.html?asof=2024-01-01&utm_medium=a", "/charts/race.html?asOf=2024-01-01"],
    ["/charts/race.csv?gclid=5", "/charts/race.csv"],
    ["/graph.svg?v=1&around=ATA", "/graph.svg?around=ATA"],
    ["/graph.csv?table=nodes&around=ATA&t=4", "/graph.csv?around=ATA&table=nodes"],
  ])("of %s is %s", async (path, canonical) => {
    expect(await canonicalOf(path)).toBe(`http://localhost${canonical}`);
  });

  it.each([
    ["/?lense=speech", /no such option: lense; did you mean lens\? The options are: country, /i],
    ["/map?indicater=level", /did you mean indicator/],
    ["/what-if?ratifi=ATA:uncc", /did you mean ratify/],
    ["/compare/ATA~BVT?wieghts=x", /did you mean weights/],
    ["/feed.atom?contry=ATA", /did you mean country/],
    ["/oembed?ulr=http://localhost/charts/race.svg", /did you mean url/],
    ["/graph.csv?around=ATA&tabel=nodes", /did you mean table/],
    ["/charts/race.html?them=dark", /did you mean theme/],
    ["/?lense=speech&lang=fr", /vouliez-vous dire lens/],
    ["/?lense=speech&lang=zh", /您是指 lens 吗/],
  ])("is refused for %s, which is nearly another", async (path, told) => {
    const answer = await site().request(path);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toMatch(told);
  });

  it("is named by no page that is not there", async () => {
    expect(await canonicalOf("/no/such/page")).toBe("404: none");
  });
});
