import { describe, expect, it } from "vitest";
import type { AskerPartsFragment, PersonPartsFragment } from "../../viz/generated/queries.ts";
import { countAskers } from "../../viz/pages/home/answer.ts";
import { choosePeople, monthsInCustody } from "../../viz/pages/home/choose-people.ts";
import { SECTIONS, standingOf } from "../../viz/shell/sections.ts";
import { STORE } from "../stores.ts";
import { data } from "../support/ask.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

const store = fixtureStore(STORE);
const get = (path: string) => siteOver(store()).request(path);
const textOf = (html: string): string => html.replaceAll(/<[^>]+>/g, "").replaceAll(/\s+/g, " ");

describe("home", () => {
  it("says what this is, the finding with what is not on file, and where it is from", async () => {
    const html = await (await get("/")).text();
    expect(textOf(html)).toMatch(/Lawdrift is a free record of cybercrime laws .* \d+ laws?, \d+/);
    expect(textOf(/<h1.*?<\/h1>/s.exec(html)?.[0] ?? "")).toMatch(
      /countries and territories read .*; for (none|\d+) more the maximum is not on file$/,
    );
    expect(html).toContain('<a href="/sources">Every fact has its source</a>');
    expect(html).toContain('<a href="/jurisdictions?research=law">“Read” means in part');
    const { cases: all } = await data(
      store(),
      "{ cases(first: 100) { nodes { outcomeNow { code } } } }",
    );
    const people = all.nodes.filter((one: { outcomeNow: unknown }) => one.outcomeNow !== null);
    expect(textOf(html)).toContain(`, ${people.length} documented cases`);
    const [control = ""] = /<form class="find control".*?<\/form>/s.exec(html) ?? [];
    const [seen = "", folded = ""] = control.split("<details");
    expect(seen.match(/<select/g)).toHaveLength(1);
    expect(folded.match(/<select/g)).toHaveLength(1);
  });

  it("answers of a country who may ask, that it may refuse, and the four steps", async () => {
    const html = await (await get("/?country=BVT")).text();
    const said = textOf(html);
    for (const step of ["Reach", "Refusal", "Collecting", "After hand-over"])
      expect(said).toContain(step);
    expect(said).toContain("Bouvet Island may refuse.");
    expect(html).toContain('href="/who-may-ask/BVT?onceInForce=yes"');
    expect(said).not.toMatch(/certainly|weaken|binding/i);
  });

  it("refuses a country that does not exist", async () => {
    expect((await get("/?country=XXX")).status).toBe(404);
  });
});

describe("addresses of what stood elsewhere", () => {
  it.each([
    ["/?power=extradition", "/race?power=extradition"],
    ["/?country=ATA&lens=speech", "/race?country=ATA&lens=speech"],
    ["/?countries=ATA~BVT", "/race?countries=ATA%7EBVT"],
    ["/?asOf=2015-12-31&country=ATA", "/race?country=ATA&asOf=2015-12-31"],
    ["/?treaty=frost", "/race?treaty=frost"],
    ["/?offence=defamation&months=60", "/race?offence=defamation"],
    ["/?lens=speech&lang=es", "/race?lens=speech&lang=es"],
    ["/measures", "/findings"],
    ["/measures?lang=ar", "/findings?lang=ar"],
  ])("%s leads to %s", async (path, target) => {
    const answer = await get(path);
    expect([answer.status, answer.headers.get("location")]).toEqual([308, target]);
    expect((await get(target)).status).toBeLessThan(400);
  });

  it.each(["/?country=ATA", "/?months=60", "/?country=ATA&months=12"])(
    "%s stays at home",
    async (path) => {
      expect((await get(path)).status).toBe(200);
    },
  );
});

describe("the navigation", () => {
  it("has at most six entries, each of them and of their pages is there", async () => {
    expect(SECTIONS.length).toBeLessThanOrEqual(6);
    // The fixture has no letter and another treaty than the UN Convention.
    for (const { path, pages } of SECTIONS)
      for (const one of [path, ...pages.map((page) => page.path)])
        if (!/letter|uncc/.test(one)) expect([one, (await get(one)).status]).toEqual([one, 200]);
  });

  it.each([
    ["/laws/ATA/act/2010/1", ["Laws &amp; treaties", "Laws"]],
    ["/treaties/frost", ["Laws &amp; treaties", "Treaties"]],
    ["/compare/ATA~BVT", ["Countries", "Compare"]],
    ["/race", ["Requests", "Who may ask whom"]],
    ["/jurisdictions/ATA", ["Countries"]],
    ["/jurisdictions", ["Compare"]],
    ["/", []],
    ["/findings", []],
  ])("says over %s where it stands", async (path, steps) => {
    const html = await (await get(path)).text();
    const [crumbs = ""] = /<nav class="breadcrumbs".*?<\/nav>/s.exec(html) ?? [];
    const named = [...crumbs.matchAll(/<(?:a|span)[^>]*>([^<]+)</g)].map(([, name]) => name);
    expect(named).toEqual(steps);
  });

  it("knows the section of each page, and none of home", () => {
    expect(standingOf("/treaties/uncc/floor")?.page?.path).toBe("/treaties/uncc/floor");
    expect(standingOf("/treaties/uncc")?.page?.path).toBe("/treaties");
    expect(standingOf("/lawsuit")).toBeNull();
    expect(standingOf("/")).toBeNull();
  });
});

const GOOD_SOURCES = [
  { publisher: "A", tier: "news" },
  { publisher: "B", tier: "ngo" },
];

const person = (
  id: string,
  stages: readonly (readonly [code: string, date: string | null])[] = [],
  lawStruckDown: string | null = null,
): PersonPartsFragment => ({
  id,
  name: id,
  outcome: "",
  lawStruckDown,
  jurisdiction: { id: "ATA", name: "Antarctica" },
  roles: [],
  stages: stages.map(([code, date]) => ({
    stage: { code },
    date,
  })),
  sources: GOOD_SOURCES as never,
});

describe("the people behind the provisions", () => {
  it.each([
    [
      [
        ["arrested", "2020-08-17"],
        ["acquitted", "2021-12-13"],
        ["released", "2021-12-20/2021-12-21"],
      ],
      16,
    ],
    [
      [
        ["detained", "2020-01"],
        ["released", "2020-04"],
      ],
      2,
    ],
    [
      [
        ["arrested", "2020"],
        ["released", "2021"],
      ],
      0,
    ],
    // On bail meanwhile: the first release counts.
    [
      [
        ["arrested", "2020-01-01"],
        ["released", "2020-01-05"],
        ["acquitted", "2021-01-01"],
        ["released", "2021-01-02"],
      ],
      0,
    ],
    [
      [
        ["charged", "2020-01-01"],
        ["released", "2021-01-01"],
      ],
      null,
    ],
    [
      [
        ["arrested", "2020-01-01"],
        ["acquitted", "2021-01-01"],
      ],
      null,
    ],
    [
      [
        ["arrested", null],
        ["released", "2021-01-01"],
      ],
      null,
    ],
    [
      [
        ["arrested", "../2020-01-01"],
        ["released", "2021-01-01"],
      ],
      null,
    ],
  ] as const)("counts only months in custody that are certain: %j is %s", (stages, months) => {
    expect(monthsInCustody(person("a", stages))).toBe(months);
  });

  const jailed = [
    ["arrested", "2020-01-01"],
    ["released", "2020-09-01"],
    ["acquitted", "2021-01-01"],
  ] as const;
  const weakly = {
    ...person("w1"),
    sources: [...GOOD_SOURCES, { publisher: "C", tier: "weak" }] as never,
  };
  const alone = { ...person("o1"), sources: GOOD_SOURCES.slice(0, 1) as never };
  const lists = {
    died: { nodes: [person("d1"), person("d2"), person("d3"), weakly, alone] },
    fell: {
      nodes: [
        person("d1", [], "2020"),
        person("f1", [], "2021"),
        person("f2"),
        person("f3", [], "2022"),
      ],
    },
    acquitted: { nodes: [person("a1", jailed), person("a2"), person("a3", jailed)] },
  };

  it("are one of each reason, nobody twice, the same for one release", () => {
    for (let day = 10; day < 30; day += 1) {
      const shown = choosePeople(lists, `2026-11-${day}-abc`);
      expect(shown.map(({ reason }) => reason.kind)).toEqual(["died", "fell", "acquitted"]);
      expect(new Set(shown.map((one) => one.person.id)).size).toBe(3);
      expect(shown).toEqual(choosePeople(lists, `2026-11-${day}-abc`));
      for (const never of ["f2", "w1", "o1"])
        expect(shown.map((one) => one.person.id)).not.toContain(never);
      expect(shown.map((one) => one.person.id)).not.toContain("a2");
    }
  });

  it("are drawn anew with another release", () => {
    const drawn = new Set(
      Array.from({ length: 20 }, (_, day) =>
        choosePeople(lists, `2026-11-${10 + day}`)
          .map((one) => one.person.id)
          .join(),
      ),
    );
    expect(drawn.size).toBeGreaterThan(3);
  });
});

describe("who may ask a country", () => {
  const asker = (
    id: string,
    today: "certainly" | "possibly" | null,
    conditions: readonly string[][],
  ): AskerPartsFragment => ({
    requesting: { id, name: id, region: null },
    today,
    wordsGroup: null,
    words: [],
    requests: conditions.map((own, place) => ({
      treaty: { id: `treaty/${place}`, shortTitle: `T${place}` },
      clause: { clause: "1", applies: null },
      mayAsk: own.includes("unsure") ? "possibly" : (today ?? "certainly"),
      reach: { conditions: own },
    })) as unknown as AskerPartsFragment["requests"],
    afterHandOver: {
      counterpart: 0,
      partialCounterpart: 0,
      noneKnownToExist: 0,
      notKnown: 0,
      disputed: 0,
    },
  });
  const GROUP = ["transnational", "organised_group"];

  it("tells apart who needs an organised group, today and once the Convention is in force", () => {
    const counted = countAskers({
      whoMayAsk: {
        askers: [
          asker("A", "certainly", [GROUP, []]),
          asker("B", "certainly", [GROUP]),
          asker("C", "certainly", [GROUP]),
          asker("D", "possibly", [[]]),
        ],
      },
      later: {
        askers: [
          asker("A", "certainly", [GROUP, [], []]),
          asker("B", "certainly", [GROUP, []]),
          asker("C", "certainly", [GROUP]),
          asker("D", "possibly", [[]]),
          asker("E", null, [[]]),
        ],
      },
    } as unknown as Parameters<typeof countAskers>[0]);
    expect(counted).toMatchObject({ free: 1, freeBy: ["T1"], more: 1, freed: 1 });
    expect(counted.counts).toMatchObject({ certain: 3, possible: 1, later: 1 });
  });

  it("does not call free what only a clause would let ask of which that is not known", () => {
    const counted = countAskers({
      whoMayAsk: { askers: [asker("A", "certainly", [GROUP, ["unsure"]])] },
      later: null,
    } as unknown as Parameters<typeof countAskers>[0]);
    expect(counted).toMatchObject({ free: 0, freeBy: [] });
    expect(counted.counts).toMatchObject({ certain: 1, onlyWithGroup: 1 });
  });
});
