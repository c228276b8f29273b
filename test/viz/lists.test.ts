import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANGUAGES, messagesIn } from "../../viz/i18n/messages.ts";
import { cases } from "../../viz/pages/lists/cases.tsx";
import type { ListFacet } from "../../viz/pages/lists/definition.ts";
import { enumValues } from "../../viz/pages/lists/enum-values.ts";
import { jurisdictions } from "../../viz/pages/lists/jurisdictions.tsx";
import { laws } from "../../viz/pages/lists/laws.tsx";
import {
  formatList,
  type ListOptions,
  optionNames,
  parseList,
} from "../../viz/pages/lists/options.ts";
import { provisions } from "../../viz/pages/lists/provisions.tsx";
import { sources } from "../../viz/pages/lists/sources.tsx";
import { treaties } from "../../viz/pages/lists/treaties.tsx";
import { STORES } from "../stores.ts";
import { data } from "../support/ask.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

const LISTS = { cases, laws, provisions, treaties, sources, jurisdictions };
const NAMES = Object.keys(LISTS) as (keyof typeof LISTS)[];
const t = messagesIn("en");

/** Values that an address may have of a facet. */
function valuesOf({ values }: ListFacet): fc.Arbitrary<string> {
  switch (values) {
    case "country":
      return fc.constantFrom("KEN", "DEU", "EUU");
    case "treaty":
      return fc.constantFrom("treaty/uncc", "treaty/iccpr-op1");
    case "year":
      return fc.constantFrom("1999", "2024");
    case "code":
      return fc.constantFrom("journalist", "false_information", "unknown");
    case "text":
      return fc.constantFrom("Africa", "es", "zh-Hant");
    default:
      return fc.constantFrom(...values);
  }
}

describe.each(NAMES)("the address of the list of %s", (name) => {
  const { facets, sorts } = LISTS[name];
  const asked = { facets, sorts };

  it("says all that is chosen, and gives it again", () => {
    const options: fc.Arbitrary<ListOptions> = fc.record({
      words: fc.option(fc.constantFrom("insult", "the “king” & co", "~", "ملك", "a=b&c=d")),
      chosen: fc
        .tuple(
          ...facets.map((facet) =>
            fc.option(
              fc.record({
                values: fc.uniqueArray(valuesOf(facet), { maxLength: 3 }),
                unknown: fc.boolean(),
              }),
            ),
          ),
        )
        .map(
          (all) =>
            new Map(
              all.flatMap((own, place) => {
                const option = facets[place]?.option ?? "";
                return own && (own.unknown || own.values.length > 0)
                  ? [[option, own] as const]
                  : [];
              }),
            ),
        ),
      sort: fc.constantFrom(...sorts),
      page: fc.integer({ min: 1, max: 4000 }),
      after: fc.option(fc.constantFrom("WyJhIl0")),
    });
    fc.assert(
      fc.property(options, (some) => {
        const query = new URLSearchParams(formatList(asked, some));
        expect(parseList(asked, query, t)).toEqual(some);
        // A form says each box apart.
        const boxes = new URLSearchParams(
          [...query].flatMap(([option, text]) =>
            facets.some((facet) => facet.option === option)
              ? text.split("~").map((value) => [option, value])
              : [[option, text]],
          ),
        );
        expect(parseList(asked, boxes, t)).toEqual(some);
      }),
    );
  });

  it("names options that are told apart, each facet once", () => {
    const names = optionNames({ facets });
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(facets.map(({ facet }) => facet)).size).toBe(facets.length);
  });

  it("counts every facet that the API has", () => {
    const type = {
      cases: "Case",
      laws: "Law",
      provisions: "Provision",
      treaties: "Treaty",
      sources: "Source",
      jurisdictions: "Jurisdiction",
    }[name];
    expect(facets.map(({ facet }) => facet).sort()).toEqual(enumValues(`${type}Facet`).sort());
  });
});

for (const engine of STORES)
  describe(`lists on ${engine.name}`, () => {
    const store = fixtureStore(engine);
    const get = (path: string) => siteOver(store()).request(path);
    const text = async (path: string) => (await get(path)).text();
    const rowsOf = (html: string): string[] =>
      [...html.matchAll(/<th scope="row" class="cell-main"><a href="([^"]+)"/g)].map(
        ([, href = ""]) => href,
      );
    const csvOf = async (path: string) =>
      parse(await text(path), { columns: true }) as Record<string, string>[];

    it.each(NAMES)(
      "say of %s in every language what there is, with boxes for each value",
      async (name) => {
        const { path, facets } = LISTS[name];
        for (const lang of Object.keys(LANGUAGES)) {
          const answer = await get(`${path}?lang=${lang}`);
          const html = await answer.text();
          expect(answer.status).toBe(200);
          for (const { option } of facets)
            expect(html).toContain(`type="checkbox" name="${option}"`);
          expect(rowsOf(html).length).toBeGreaterThan(0);
          expect(html).not.toMatch(/undefined|NaN|\[object/);
        }
      },
    );

    it("name every status of a case and of a law", () => {
      for (const outcome of enumValues("CaseOutcome"))
        for (const lang of Object.keys(LANGUAGES))
          expect(
            messagesIn(lang as keyof typeof LANGUAGES)(`outcome.${outcome}` as never),
          ).not.toBe("");
    });

    it("show the counts of the API beside the boxes, and keep what is chosen ticked", async () => {
      const html = await text("/cases?role=blogger~not_on_file&country=ATA");
      const found = await data(
        store(),
        '{ cases(where: { facets: [{ facet: role, values: ["blogger"], unknown: true }, { facet: country, values: ["ATA"] }] }) { totalCount facets(of: [role]) { values { value count } } } }',
      );
      expect(html).toContain(`${found.cases.totalCount} of 4 cases and rulings`);
      for (const { value, count } of found.cases.facets[0].values)
        expect(html).toMatch(
          new RegExp(
            `name="role" value="${value ?? "not_on_file"}"( checked)?/>.*?<span class="facet-count">${count}<`,
          ),
        );
      expect(html).toContain('name="role" value="blogger" checked');
      expect(html).toContain('name="country" value="ATA" checked');
    });

    it.each([
      ["/cases?role=blogger&sanction=not_on_file", ["/cases/ATA/2016-eleven-bloggers"]],
      ["/laws?q=ice+computer", ["/laws/ATA/act/2010/1"]],
      ["/laws?status=struck_down", ["/laws/BVT/decree/2018/9"]],
      [
        "/provisions?maximum=not_on_file&country=BVT&offence=defamation",
        ["/provisions/BVT/decree/2018/9%2314"],
      ],
      ["/treaties?status=in_force", ["/treaties/frost"]],
      [
        "/jurisdictions?research=law",
        ["/jurisdictions/ATA", "/jurisdictions/BVT", "/jurisdictions/HMD"],
      ],
      ["/jurisdictions?treaty=frost&region=not_on_file", ["/jurisdictions/ATA"]],
    ])("%s lists only what is chosen", async (path, rows) => {
      expect(rowsOf(await text(path))).toEqual(rows);
    });

    it("go on from page to page by links that keep what is chosen", async () => {
      const first = await text("/jurisdictions?research=treaties");
      expect(rowsOf(first)).toHaveLength(25);
      expect(first).toContain("Page 1 of 10");
      expect(first).toContain('rel="next" href="/jurisdictions?research=treaties&amp;page=2"');
      const second = await text("/jurisdictions?research=treaties&page=2");
      expect(rowsOf(second)).toHaveLength(25);
      expect(rowsOf(second)).not.toContain(rowsOf(first)[0]);
      expect(second).toContain('rel="prev" href="/jurisdictions?research=treaties"');
      expect(await text("/jurisdictions?research=treaties&page=10")).not.toContain('rel="next"');
    });

    it("begin behind a cursor where an address of old has one", async () => {
      const { sources: page } = await data(
        store(),
        "{ sources(first: 2, orderBy: { field: date, direction: desc }) { pageInfo { endCursor } nodes { url } } }",
      );
      const rows = rowsOf(await text(`/sources?after=${page.pageInfo.endCursor}`));
      expect(rows).toHaveLength(16);
      expect(rows).not.toContain(page.nodes[0].url);
    });

    it("say where nothing is found how to find more, with how many", async () => {
      const html = await text("/cases?role=blogger&country=BVT");
      expect(html).toContain("Nothing here matches all of this.");
      expect(html).toMatch(
        /href="\/cases\?country=BVT">Without the filter “Role”: 2 cases and rulings</,
      );
      expect(html).toMatch(
        /href="\/cases\?role=blogger">Without the filter “Country”: 2 cases and rulings</,
      );
      expect(await text("/cases?role=blogger&q=nosuchword")).toContain(
        'href="/cases?role=blogger">Without the words “nosuchword”<',
      );
    });

    it("head a list with what was found by its filters, rulings on laws apart from people", async () => {
      const headingOf = async (path: string) => /<h1>(.*?)<\/h1>/.exec(await text(path))?.[1] ?? "";
      const found = async (where: string) => {
        const { cases: all } = await data(
          store(),
          `{ cases(first: 100${where && `, where: ${where}`}) { nodes { outcomeNow { code } } } }`,
        );
        const codes: (string | null)[] = all.nodes.map(
          ({ outcomeNow }: { outcomeNow: { code: string } | null }) => outcomeNow?.code ?? null,
        );
        return {
          people: codes.filter((code) => code !== null).length,
          rulings: codes.filter((code) => code === null).length,
          convicted: codes.filter((code) => code?.startsWith("convicted")).length,
          ended: codes.filter((code) =>
            ["acquitted", "quashed", "ended_without_verdict"].includes(code ?? ""),
          ).length,
        };
      };
      expect(await headingOf("/cases")).toBe(t("list.finding.cases", await found("")));
      const country = await headingOf("/cases?country=BVT");
      expect(country).toMatch(/^Bouvet Island: of /);
      expect(country.slice("Bouvet Island: o".length)).toBe(
        t("list.finding.cases", await found('{ jurisdictions: ["BVT"] }')).slice(1),
      );
      // Counts of the facet itself are over all cases of the country: only what is chosen is said.
      const { cases: one } = await data(
        store(),
        '{ cases(first: 1, where: { jurisdictions: ["BVT"] }) { facets(of: [outcome]) { values { value } } } }',
      );
      const [{ value }] = one.facets[0].values;
      expect(await headingOf(`/cases?country=BVT&outcome=${value}`)).toContain(
        t(
          "list.finding.cases",
          await found(`{ jurisdictions: ["BVT"], outcomes: [${value}] }`),
        ).slice(1),
      );
      expect(await headingOf("/cases?role=blogger&country=BVT")).toBe(
        "Blogger, Bouvet Island: nothing found",
      );
      expect(await headingOf("/treaties?status=in_force")).toBe(
        "In force: of 1 treaty, 1 is in force today",
      );
    });

    it("count life and death among 4 years or more, in the facet, the rows and the heading", async () => {
      const { provisions: all } = await data(
        store(),
        "{ provisions(first: 100) { nodes { basicMaximum { prison months } } } }",
      );
      const serious = all.nodes.filter(
        ({ basicMaximum: one }: { basicMaximum: { prison: string; months: number } | null }) =>
          one !== null && (one.prison === "life" || one.prison === "death" || one.months >= 48),
      ).length;
      const html = await text("/provisions?maximum=from_4_years");
      expect(rowsOf(html)).toHaveLength(serious);
      expect(html).toMatch(
        new RegExp(`value="from_4_years" checked.*?<span class="facet-count">${serious}<`),
      );
      expect(/<h1>(.*?)<\/h1>/.exec(html)?.[1]).toContain(
        `at least ${t("list.finding.provisions", { serious, offences: serious, unknown: 0 }).slice(9)}`,
      );
    });

    it("find cases by the law that they were charged under", async () => {
      const { laws: page } = await data(
        store(),
        "{ laws(first: 100) { nodes { title cases: provisions { cases { id } } } } }",
      );
      const charged = page.nodes.filter((law: { cases: { cases: unknown[] }[] }) =>
        law.cases.some(({ cases: own }) => own.length > 0),
      );
      expect(charged.length).toBeGreaterThan(0);
      for (const { title, cases: sections } of charged as {
        title: string;
        cases: { cases: { id: string }[] }[];
      }[]) {
        const rows = rowsOf(await text(`/cases?q=${encodeURIComponent(title)}`));
        for (const { id } of sections.flatMap((one) => one.cases))
          expect(rows).toContain(id.replace("case/", "/cases/"));
      }
    });

    it.each([
      ["/cases?role=pirate", 404, /unknown role/i],
      ["/cases?outcome=lost", 400, /no such kind: lost/],
      ["/cases?sort=length", 400, /no such order: length; one of latest, earliest/],
      ["/cases?page=0", 400, /no such page: 0/],
      ["/cases?year=99", 400, /no such year: 99/],
      [`/cases?q=${"x".repeat(201)}`, 400, /at most 200/],
      ["/cases?rolle=blogger", 400, /did you mean role/],
      ["/cases.csv?rolle=blogger", 400, /did you mean role/],
      ["/cases?after=nowhere", 404, /cursor/],
    ])("%s is refused with a message", async (path, status, says) => {
      const answer = await get(path);
      expect(answer.status).toBe(status);
      expect(await answer.text()).toMatch(says);
    });

    it.each(NAMES)(
      "give %s as a file: the same rows in the same order, each with page and release",
      async (name) => {
        const { path, file } = LISTS[name];
        const page = name === "jurisdictions" ? `${path}?research=law` : path;
        const rows = await csvOf(page.replace(path, `${path}.csv`));
        const { meta } = await data(store(), "{ meta { release } }");
        expect(Object.keys(rows[0] ?? {})).toEqual([
          ...file.map(({ name: one }) => one),
          "page",
          "release",
        ]);
        expect(rows.every(({ release }) => release === meta.release)).toBe(true);
        const html = await text(page);
        if (name !== "sources")
          expect(rows.map((row) => row["page"])).toEqual(
            rowsOf(html).map((href) => `http://localhost${href}`),
          );
        expect(html).toContain(`href="${page.replace(path, `${path}.csv`)}"`);
        for (const row of rows)
          expect(row[name === "sources" ? "source" : "sources"]).toMatch(/^https?:/);
      },
    );

    it("give all pages of a list as one file", async () => {
      expect(await csvOf("/jurisdictions.csv")).toHaveLength(251);
      expect(await csvOf("/jurisdictions.csv?research=treaties&page=3")).toHaveLength(248);
    });

    it("describe each column of a file, as CSV on the Web", async () => {
      const answer = await get("/cases.csv");
      expect(answer.headers.get("link")).toContain(
        '<http://localhost/cases.csv-metadata.json>; rel="describedby"',
      );
      const { tableSchema, url } = (await (await get("/cases.csv-metadata.json")).json()) as {
        url: string;
        tableSchema: { columns: { name: string; "dc:description": string }[] };
      };
      expect(url).toBe("http://localhost/cases.csv");
      const [header = ""] = (await answer.text()).split("\n");
      expect(tableSchema.columns.map(({ name }) => name).join(",")).toBe(header);
      for (const column of tableSchema.columns) expect(column["dc:description"]).toMatch(/\.$/);
    });

    it("mark a file for Excel, and let no cell be run as a formula", async () => {
      const bytes = new Uint8Array(await (await get("/laws.csv?for=excel")).arrayBuffer());
      expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      for (const name of NAMES)
        for (const line of (await text(`${LISTS[name].path}.csv`)).split("\n"))
          expect(line).not.toMatch(/(^|,)"?[=+@\t]/);
    });
  });
