import { readFileSync } from "node:fs";
import type { TypedDocumentNode } from "@graphql-typed-document-node/core";
import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { examples } from "../../api/examples/examples.ts";
import { createApi, createAsk } from "../../api/graphql/yoga.ts";
import { measurePages } from "../../api/measures/pages.ts";
import { AuditFile } from "../../schema/records/audit.ts";
import participation from "../../viz/charts/participation/participation.tsx";
import { countOf } from "../../viz/charts/prison-for-words/description.ts";
import words from "../../viz/charts/prison-for-words/prison-for-words.tsx";
import spread from "../../viz/charts/spread/spread.tsx";
import whatIf from "../../viz/charts/what-if/what-if.tsx";
import { LANGUAGES, type Language, messagesIn } from "../../viz/i18n/messages.ts";
import { standingInWords } from "../../viz/records/treaty-status.ts";
import { createSite } from "../../viz/site.tsx";
import { listStories } from "../../viz/stories/stories.ts";
import { STORES } from "../stores.ts";
import type { Answer } from "../support/ask.ts";
import { atlasStore } from "../support/atlas.ts";
import { shownAt } from "../support/chart.ts";
import { expectGolden } from "../support/golden.ts";
import { keptLog } from "../support/log.ts";

/** The day of the answers, so that they stay the same while the atlas does. */
const DAY = "2026-12-01";

const [audited] = AuditFile.parse(
  parseYaml(readFileSync("ingest/atlas/audit.yaml", "utf8")),
).readings.toSorted((a, b) => (a.date < b.date ? 1 : -1)) as [AuditFile["readings"][number]];

const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];

const stories = await listStories();

const LabelsOfDocument = parse("{ codebook(kinds: [offence]) { code } }") as TypedDocumentNode<
  { codebook: { code: string }[] },
  object
>;
const KindsDocument = parse(`{
  ratifications { rows { jurisdiction { kind } } }
  whoMayAsk(jurisdiction: "DEU") { askers { requesting { kind } } }
}`) as TypedDocumentNode<
  {
    ratifications: { rows: { jurisdiction: { kind: string } }[] };
    whoMayAsk: { askers: { requesting: { kind: string } }[] };
  },
  object
>;
const FirstDocument = parse(`query ($offence: String!) {
  spread(offence: $offence) { first { known { jurisdiction { name } } } sentences }
}`) as TypedDocumentNode<
  {
    spread: {
      first: { known: { jurisdiction: { name: string } } | null };
      sentences: string[];
    };
  },
  { offence: string }
>;

/** What it is and how much it holds follows from the atlas; it is asked, and not written down. */
const NOT_GOLDEN = new Set(["meta"]);

for (const engine of STORES)
  describe(`research questions on the atlas, on ${engine.name}`, () => {
    const store = atlasStore(engine);

    it.each(examples.map((example) => [example.question, example] as const))(
      "%s",
      async (_, { name, query }) => {
        const api = createApi({ store: store(), logger: keptLog().logger, today: () => DAY });
        const response = await api.fetch(
          "http://localhost/graphql",
          {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify({ query }),
          },
          {},
        );
        const { data, errors } = (await response.json()) as Answer;
        expect(errors).toBeUndefined();
        expect(Object.values(data)).not.toContain(null);
        if (!NOT_GOLDEN.has(name))
          expectGolden(`atlas/${name}.json`, `${JSON.stringify(data, null, 2)}\n`);
      },
    );
  });

for (const engine of STORES.slice(0, 1))
  describe("the pages over the atlas", () => {
    const store = atlasStore(engine);

    const opened = async (path: string): Promise<string> => {
      const site = createSite({
        ask: createAsk(store(), () => DAY),
        assets: { styles: [], script: null, frame: null, fonts: [] },
        examples,
        measures: measurePages,
      });
      const response = await site.request(path);
      expect(response.status, path).toBe(200);
      return response.text();
    };

    it.each(LANGUAGE_CODES)(
      "say in %s what the newest second reading found, by kind of fact",
      async (lang) => {
        const html = await opened(`/methods?lang=${lang}`);
        const [, table] = html.split(`<section aria-labelledby="audit">`);
        expect(table?.split("</section>")[0]?.match(/<th scope="row">/g)?.length).toBe(
          audited.kinds.length,
        );
      },
    );

    it.each([
      ["EST/code/penal", "§ 216¹"],
      ["DEU/code/penal", "§ 188"],
      ["KEN/act/2018/5", "Section 22"],
      ["EGY/law/2018/175", "Article 25"],
    ])("name the provisions of %s by its own word, as in %s", async (law, number) => {
      expect(await opened(`/laws/${law}`)).toContain(number);
    });

    it.each(measurePages.map((page) => [page.name, page] as const))(
      "%s is worked out on the data of the day",
      async (name, page) => {
        const html = await opened(`/methods/${name}`);
        expect(html).toContain(`<h1>${page.title}</h1>`);
        const said = html.split("With today’s data")[1]?.split("</ul>")[0] ?? "";
        expect(said.match(/<li>[^<]{10,}/g)?.length).toBeGreaterThan(0);
      },
    );

    it("a story's finding is that of its chart", async () => {
      const html = await opened("/stories/one-insult");
      const ask = createAsk(store(), () => DAY);
      const { data } = await shownAt(
        words,
        "offences=insult_of_authority&objects=ruler&months=48",
        {
          ask,
          t: messagesIn("en"),
        },
      );
      const counted = countOf(data.words, "counted");
      const notOnFile = countOf(data.words, "maximum_not_on_file");
      expect(counted).toBeGreaterThan(0);
      expect(html).toMatch(
        new RegExp(
          `<h1[^>]*>Insulting the head of state can bring 4 years or more in prison in at least ${counted} of the \\d+ [^<]*; for ${notOnFile} more the maximum is not on file</h1>`,
        ),
      );
    });

    it("the cases of a story add up, and each number leads to as many cases", async () => {
      const html = await opened("/stories/how-cases-ended");
      const [, cases, convicted] =
        /<h1[^>]*>Of (\d+) documented cases about people, (\d+) last/.exec(html) ?? [];
      const listed = [...html.matchAll(/href="\/cases\?outcome=([a-z_]+)">[^<]+<\/a>: (\d+)/g)];
      const sumOf = (of: typeof listed) => of.reduce((sum, [, , count]) => sum + Number(count), 0);
      expect(sumOf(listed)).toBe(Number(cases));
      expect(sumOf(listed.filter(([, code]) => code?.startsWith("convicted")))).toBe(
        Number(convicted),
      );
      for (const [, code, count] of listed) {
        const list = await opened(`/cases?outcome=${code}`);
        expect([code, />(\d+) of \d+ cases and rulings</.exec(list)?.[1]]).toEqual([code, count]);
      }
    });

    it("new pairs that a story counts are those of its chart", async () => {
      const ask = createAsk(store(), () => DAY);
      const { data } = await shownAt(whatIf, "every=uncc", { ask, t: messagesIn("en") });
      const pairs = data.whatIf.changed.reduce((sum, { newly }) => sum + newly.length, 0);
      // Where it is unclear whether two countries share a treaty today, none is told as new.
      expect(await opened("/stories/whose-data")).toContain(
        pairs === 0
          ? `for none of the ${data.whatIf.states} countries`
          : `${pairs} more pairs of countries`,
      );
    });

    it.each(
      [...stories.keys()].flatMap((name) => LANGUAGE_CODES.map((lang) => [name, lang] as const)),
    )("the story %s is told in %s: a finding, of when, and its charts", async (name, lang) => {
      const html = await opened(`/stories/${name}?lang=${lang}`);
      const [, title = ""] = /<h1[^>]*>([^<]+)<\/h1>/.exec(html) ?? [];
      // A finding names a number.
      expect(title).toMatch(/\d/);
      expect(html).toMatch(/<time datetime="\d{4}-\d\d-\d\d">/i);
      expect(html).toMatch(/<figure class="chart"/);
      expect(html).not.toMatch(/NaN|undefined|\[object/);
    });

    it.each(LANGUAGE_CODES)("the list of stories says in %s what each found", async (lang) => {
      const html = await opened(`/stories?lang=${lang}`);
      const findings = [
        ...html.matchAll(/<h2><a href="\/stories\/([^"?]+)[^"]*">([^<]*\d[^<]*)</g),
      ];
      expect(findings.map(([, name]) => name)).toEqual([...stories.keys()]);
    });

    it("who was first is one measure: pages, charts and the API name the same", async () => {
      const ask = createAsk(store(), () => DAY);
      const t = messagesIn("en");
      const { codebook } = await ask(LabelsOfDocument, {});
      const shown = await Promise.all(
        codebook.map(async ({ code }) => {
          const { spread: answer } = await ask(FirstDocument, { offence: code });
          const { description } = await shownAt(spread, `offence=${code}`, { ask, t });
          const state = answer.first.known?.jurisdiction.name;
          return { code, state, sentence: answer.sentences[1] ?? "", description };
        }),
      );
      const known = shown.filter(({ state }) => state !== undefined);
      expect(known.length).toBeGreaterThan(10);
      for (const { state, sentence, description } of known) {
        expect(sentence).toContain(
          `earliest law known to have been in force is that of ${state}: in force by `,
        );
        expect(description).toContain(
          `earliest law known to have been in force is that of ${state}: in force by `,
        );
      }
      const falseNews = known.find(({ code }) => code === "false_information");
      const [api, page] = [await opened("/api"), await opened("/spread/false_information")];
      expect(api).toContain(
        `earliest law known to have been in force is that of ${falseNews?.state}: in force by `,
      );
      expect(page).toContain(
        `earliest law known to have been in force is that of ${falseNews?.state}: in force by `,
      );
    });

    it("what participants did about a treaty is one sentence on its page, at home, in the story and at the chart", async () => {
      const ask = createAsk(store(), () => DAY);
      const shown = await shownAt(participation, "treaty=uncc", { ask, t: messagesIn("en") });
      const { participations } = shown.data.treaty;
      const standing = standingInWords(participations, messagesIn("en"));
      const signed = participations.filter((did) => did.signed !== null);
      const unions = signed.filter(({ jurisdiction }) => jurisdiction.id === "EUU").length;
      expect(unions).toBe(1);
      expect(standing).toContain(
        `${signed.length - unions} countries and 1 organisation (European Union) signed`,
      );
      expect(standing).toContain("no ratification or accession is confirmed");
      expect(standing).toMatch(
        /for \d+ countries, ratification is reported, but not confirmed by the depositary/,
      );
      expect(shown.title).toContain(standing);
      expect(shown.description).toContain(standing);
      for (const path of ["/treaties/uncc", "/", "/stories/whose-data"])
        expect(await opened(path)).toContain(standing);
    });

    it("no organisation is counted among countries that ask or are asked", async () => {
      const ask = createAsk(store(), () => DAY);
      const { ratifications, whoMayAsk } = await ask(KindsDocument, {});
      const kinds = [
        ...ratifications.rows.map(({ jurisdiction }) => jurisdiction.kind),
        ...whoMayAsk.askers.map(({ requesting }) => requesting.kind),
      ];
      expect(new Set(kinds)).toEqual(new Set(["country_or_area"]));
    });

    it("the questions are shown with the answers that the API gives", async () => {
      const html = await opened("/api");
      for (const { name, see } of examples) {
        expect(html).toContain(`id="${name}"`);
        expect(html).toContain(`href="${see.replaceAll("&", "&amp;")}"`);
      }
      expect(html).toContain("A maximum is not the usual sentence.");
    });
  });

describe("the gallery", () => {
  it("has a question for each of at least fifteen things to ask", () => {
    expect(examples.length).toBeGreaterThanOrEqual(15);
  });

  it.each(examples.map(({ name, question, see }) => [name, question, see]))(
    "%s says what it asks, and where the answer is shown",
    (_, question, see) => {
      expect(question).toMatch(/^[A-Z].+[.?]$/);
      expect(see).toMatch(/^\/[a-z]/);
    },
  );
});
