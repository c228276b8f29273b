import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { createAsk } from "../../api/graphql/yoga.ts";
import abuse from "../../viz/charts/abuse/abuse.tsx";
import families from "../../viz/charts/families/families.tsx";
import floor from "../../viz/charts/floor/floor.tsx";
import type { ChartDefinition } from "../../viz/charts/kit/definition.ts";
import map from "../../viz/charts/map/map.tsx";
import onceInForce from "../../viz/charts/once-in-force/once-in-force.tsx";
import participation from "../../viz/charts/participation/participation.tsx";
import prisonForWords from "../../viz/charts/prison-for-words/prison-for-words.tsx";
import request from "../../viz/charts/request/request.tsx";
import scorecard from "../../viz/charts/scorecard/scorecard.tsx";
import seriousCrime from "../../viz/charts/serious-crime/serious-crime.tsx";
import spread from "../../viz/charts/spread/spread.tsx";
import whatIf from "../../viz/charts/what-if/what-if.tsx";
import whoMayAsk from "../../viz/charts/who-may-ask/who-may-ask.tsx";
import { LANGUAGES, type Language, messagesIn } from "../../viz/i18n/messages.ts";
import { STORE } from "../stores.ts";
import { data } from "../support/ask.ts";
import { shownAt } from "../support/chart.ts";
import { fixtureStore, TODAY } from "../support/fixture.ts";
import { expectGolden } from "../support/golden.ts";
import { siteOver } from "../support/site.ts";

const RELEASE = /\d{4}-\d{2}-\d{2}-[0-9a-f]{8}/g;

/** Each measure's chart with an address over the fixture. */
const CHARTS: readonly (readonly [ChartDefinition, string])[] = [
  [whoMayAsk, "country=BVT&onceInForce=yes"],
  [request, "requesting=ATA&requested=BVT&offence=false_information"],
  [prisonForWords, "months=48&country=ATA"],
  [seriousCrime, "months=48"],
  [spread, "offence=insult_of_authority"],
  [families, "offence=insult_of_authority"],
  [abuse, ""],
  [whatIf, "every=uncc&denounce=BVT:frost"],
  [floor, "treaty=frost"],
  [scorecard, "letter=snow"],
  [participation, "treaty=frost"],
  [map, "indicator=safeguard&safeguard=user_notification"],
];

const NAMED = CHARTS.map(([chart, address]) => [chart.name, chart, address] as const);
const ALONE = { alone: true, dark: false, credit: "Lawdrift, release R, CC BY 4.0" };

describe("the charts of measures", () => {
  const store = fixtureStore(STORE);
  const show = (chart: ChartDefinition, address: string, lang: Language = "en") =>
    shownAt(chart, address, { ask: createAsk(store(), () => TODAY), t: messagesIn(lang) });

  it.each(NAMED)("%s is drawn as before", async (name, chart, address) => {
    const shown = await show(chart, address);
    expect(shown.release).toMatch(RELEASE);
    expectGolden(`charts/${name}.svg`, `${renderToString(shown.draw(ALONE))}\n`);
  });

  it.each(NAMED)("%s has a row and a heading for every column", async (_, chart, address) => {
    const { columns, rows } = await show(chart, address);
    expect(rows.length).toBeGreaterThan(0);
    const keys = columns.map(([key]) => key);
    for (const row of rows) expect(Object.keys(row).sort()).toEqual([...keys].sort());
  });

  it.each([[floor, "treaty=frost"]] as const)(
    "$name takes weights, and says so",
    async (chart, address) => {
      const plain = await show(chart, address);
      const weighed = await show(chart, `${address}&weights=user_notification:0`);
      expect(plain.subtitle).toBe("");
      expect(weighed.subtitle).toContain("user_notification × 0");
      expect(weighed.rows).not.toEqual(plain.rows);
    },
  );

  it.each(NAMED)("%s says what it shows in every language", async (_, chart, address) => {
    const told = await Promise.all(
      (Object.keys(LANGUAGES) as Language[]).map(async (lang) => {
        const shown = await show(chart, address, lang);
        const svg = renderToString(shown.draw({ ...ALONE, width: 380 })).replace(
          /<style>.*<\/style>/s,
          "",
        );
        expect(svg).not.toMatch(/NaN|undefined|\{/);
        return shown.description;
      }),
    );
    expect(new Set(told).size).toBe(told.length);
  });

  it.each(NAMED)("%s reads from the right in Arabic, line by line", async (_, chart, address) => {
    const shown = await show(chart, address, "ar");
    // Text of the atlas is in English.
    const svg = renderToString(shown.draw(ALONE)).replaceAll(
      /<text[^>]* lang="en".*?<\/text>/gs,
      "",
    );
    const lines = [...svg.matchAll(/<tspan[^>]*>([^<]+)/g)];
    expect(lines.length).toBeGreaterThan(0);
    for (const [, line] of lines) expect(line).toMatch(/^\u2067.*\u2069$/);
  });

  it.each(NAMED.filter(([name]) => name !== "map"))(
    "%s is mirrored in Arabic, and its texts turned back",
    async (_, chart, address) => {
      const drawn = async (lang: Language) =>
        renderToString((await show(chart, address, lang)).draw({ ...ALONE, alone: false }));
      const [english, arabic] = [await drawn("en"), await drawn("ar")];
      expect(english).not.toMatch(/matrix|scale\(/);
      expect(arabic.match(/<g transform="matrix\(-1 0 0 1 \d+ 0\)">/g)).toHaveLength(1);
      const texts = arabic.match(/<text[^>]*>/g) ?? [];
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(text).toContain('transform="scale(-1 1)"');
    },
  );

  it("abuse counts the cases of some years alone, and says which were asked for", async () => {
    const all = await show(abuse, "");
    const some = await show(abuse, "role=journalist&countries=BVT&from=2019&to=2020");
    expect(all.subtitle).toBe("");
    expect(some.subtitle).toMatch(/^.* · BVT · dated steps 2019–2020$/);
    expect(some.rows).not.toEqual(all.rows);
    await expect(show(abuse, "from=1")).rejects.toThrow(/no such from: 1; 1950 to 2100/);
  });

  it("has only its options", () => {
    for (const [chart, address] of CHARTS)
      for (const name of new URLSearchParams(address).keys())
        expect(Object.keys(chart.options.describe), chart.name).toContain(name);
  });

  it.each([
    [whoMayAsk, "country=Mars", /no such country/],
    [whoMayAsk, "country=ATA&months=0", /no such months: 0; 1 to 1200/],
    [whoMayAsk, "country=ATA&onceInForce=maybe", /no such onceInForce: maybe; yes or no/],
    [onceInForce, "months=1.5", /months is a whole number, not 1\.5/],
    [onceInForce, "treaty=slush", /unknown treaty: "treaty\/slush"/],
    [request, "requesting=ATA&requested=ATA", /two states, not ATA twice/],
    [request, "requesting=ATA&requested=BVT&treaty=slush", /unknown treaty: "treaty\/slush"/],
    [seriousCrime, "months=0", /no such months: 0; 1 to 1200/],
    [families, "", /name an offence/],
    [whatIf, "", /suppose something/],
    [whatIf, "ratify=ATA", /no such step: ATA; write it like KEN:uncc/],
    [whatIf, "safeguard=ATA:user_notification:maybe", /no such value: maybe/],
    [spread, "", /name an offence/],
    [floor, "treaty=../x", /no such treaty/],
    [map, "indicator=cases", /no such indicator: cases; one of level, safeguard/],
    [map, "safeguard=user_notification", /name indicator=safeguard/],
    [map, "indicator=treaty&treaty=slush", /no such treaty: treaty\/slush/],
    [map, "indicator=offence&offence=jaywalking", /unknown offence: "jaywalking"/],
    [map, "indicator=power&power=user_notification", /no such power: user_notification/],
  ] as const)("an address that cannot be is refused (%#)", async (chart, address, says) => {
    await expect(show(chart, address)).rejects.toThrow(says);
  });
});

describe("the pages of measures", () => {
  const store = fixtureStore(STORE);
  const get = (path: string) => siteOver(store()).request(path);

  it.each([
    ["/findings", /never counted as “no”/],
    ["/who-may-ask", /not how often it happens/],
    ["/who-may-ask/ATA", /not how often it happens/],
    ["/who-may-ask/BVT?onceInForce=yes&months=12", /not how often it happens/],
    ["/once-in-force", /not how often it happens/],
    ["/once-in-force?treaty=frost&months=36", /not how often it happens/],
    ["/request", /not how often it happens/],
    ["/request?requesting=ATA&requested=BVT&treaty=frost", /not how often it happens/],
    ["/serious-crime?months=24", /not what courts impose/],
    ["/spread/insult_of_authority", /First means first on file/],
    ["/families/false_information", /Resembling is not copying/],
    ["/abuse", /no rates, no ranking of countries/],
    ["/what-if", /no forecast/],
    ["/what-if?every=uncc", /no forecast/],
    ["/treaties/frost/floor", /shown as not known, never as no/],
    ["/letter/snow", /counted by the safeguards/],
  ])("%s states its caution", async (path, caution) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toMatch(caution);
    expect(html).not.toMatch(/NaN|undefined|\[object/);
  });

  it("says on the safeguards of no country asked for how the country was chosen", async () => {
    expect(await (await get("/safeguards")).text()).toMatch(
      /is shown because, of all countries read/,
    );
    expect(await (await get("/safeguards/ATA")).text()).not.toContain("is shown because");
  });

  it.each(["/families", "/spread"])(
    "%s opens with the offence of most countries, and says so",
    async (path) => {
      const { provisions } = await data(
        store(),
        "{ provisions(first: 100) { nodes { jurisdiction { id } offences { code label } } } }",
      );
      const countries = new Map<string, Set<string>>();
      for (const { jurisdiction, offences } of provisions.nodes)
        for (const { code } of offences)
          countries.set(code, (countries.get(code) ?? new Set()).add(jurisdiction.id));
      const most = Math.max(...[...countries.values()].map(({ size }) => size));
      const [first] = [...countries]
        .filter(([, { size }]) => size === most)
        .map(([code]) => code)
        .sort();
      const html = await (await get(path)).text();
      expect(html).toContain(`value="${first}" selected`);
      expect(html).toMatch(new RegExp(`chosen by the data: [^<]* on file \\(${most}\\)`));
      // Whoever chose the offence is not told how it was chosen.
      expect(await (await get(`${path}/${first}`)).text()).not.toContain("chosen by the data");
    },
  );

  describe("families", () => {
    const page = async (offence: string) => (await get(`/families/${offence}`)).text();

    it("show two texts side by side with their shared words marked, and their sources", async () => {
      const html = await page("insult_of_authority");
      const passages = html.match(/<blockquote class="passage" lang="en"[^>]*>.*?<\/blockquote>/gs);
      expect(passages).toHaveLength(2);
      for (const passage of passages ?? [])
        expect(passage).toMatch(/<mark>[Aa]ny person who by means of/);
      expect(html).toContain("Words that both passages have in the same order are marked.");
      expect(html).toContain('href="https://example.org/ata/act-2010-1.xml"');
    });

    it("show no passage that may not be shown, and say so", async () => {
      const html = await page("misuse_of_devices");
      expect(html).toContain("The passage is not shown");
      expect(html).not.toContain("in a tent");
      expect(html).not.toContain("<blockquote");
    });

    it("say that no two texts are alike, never that they differ", async () => {
      expect(await page("incitement_hatred")).toContain("more words than chance explains");
    });
  });

  it.each([
    ["/who-may-ask?country=ATA&months=60", "/who-may-ask/ATA?months=60"],
    ["/safeguards?country=ATA&lens=speech", "/safeguards/ATA?lens=speech"],
    ["/families?offence=defamation", "/families/defamation"],
    [
      "/what-if?every=uncc&state=ATA&step=denounce&treaty=frost",
      "/what-if?denounce=ATA%3Afrost&every=uncc",
    ],
  ])("a form leads from %s to the address of what it asks", async (path, to) => {
    const response = await get(path);
    expect([response.status, response.headers.get("location")]).toEqual([308, to]);
  });

  it.each([
    ["/who-may-ask/XX", 400, /no such country/],
    ["/safeguards/XX", 400, /no such country/],
    ["/safeguards/ZZZ", 404, /unknown jurisdiction/i],
    ["/safeguards/ATA?lens=mood", 400, /no such/],
    ["/who-may-ask/ZZZ", 404, /unknown jurisdiction/i],
    ["/request?requesting=ATA&requested=ATA", 404, /two states, not ATA twice/],
    ["/families/telepathy", 404, /unknown offence/i],
    ["/treaties/none/floor", 404, /unknown treaty/i],
  ])("%s is refused with a reason", async (path, status, says) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([status, expect.stringMatching(says)]);
  });
});
