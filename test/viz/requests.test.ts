import { describe, expect, it, onTestFinished } from "vitest";
import { createAsk } from "../../api/graphql/yoga.ts";
import race from "../../viz/charts/race/race.tsx";
import request from "../../viz/charts/request/request.tsx";
import whoMayAsk from "../../viz/charts/who-may-ask/who-may-ask.tsx";
import en from "../../viz/i18n/en.json" with { type: "json" };
import { messagesIn } from "../../viz/i18n/messages.ts";
import { STORE } from "../stores.ts";
import { shownAt } from "../support/chart.ts";
import { editedFixture, fixtureStore, load, TODAY } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

/** Words that claim more than a record of laws and treaties can show. */
const CLAIMS =
  /\b(lost|loses?|losing|weaken\w*|drop(s|ped)?|falls?|fell|fallen|binding|safe|certainly)\b/i;

const OURS =
  /^(whoMayAsk|request|race|moved|measures\.(whoMayAsk|request))|^term\.(reach|duty|rule|means|collecting|dualCriminality|clauseCondition|wordsGroup|punishedToo)/;

describe("texts about requests", () => {
  const store = fixtureStore(STORE);
  const site = () => siteOver(store());
  const show = (chart: typeof whoMayAsk | typeof request | typeof race, address: string) =>
    shownAt(chart as never, address, {
      ask: createAsk(store(), () => TODAY),
      t: messagesIn("en"),
    });

  it("claim nothing that is not known, in any message", () => {
    const ours = Object.entries(en).filter(([key]) => OURS.test(key));
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.filter(([, text]) => CLAIMS.test(text))).toEqual([]);
  });

  it("say of a clause that does not reach a request only that, not which law governs it", async () => {
    const { data } = await show(request, "requesting=ATA&requested=BVT");
    const out = JSON.parse(
      JSON.stringify(data).replaceAll('"depends_on_offence"', '"out"'),
    ) as typeof data;
    const options = request.options.parse(new URLSearchParams(), messagesIn("en"));
    const { title, description } = request.show(out as never, options, messagesIn("en"));
    expect(title).toMatch(/^If .* asks .*: out of scope$/);
    expect(description).toMatch(/^Clause \S+ of the .* does not reach this request\. /);
    expect(description).not.toContain("The basis is");
  });

  it.each([
    [whoMayAsk, "country=ATA&months=12"],
    [whoMayAsk, "country=BVT&onceInForce=yes"],
    [whoMayAsk, "country=KEN"],
    [request, "requesting=BVT&requested=ATA&offence=insult_of_authority"],
    [request, "requesting=HMD&requested=ATA&onceInForce=yes"],
    [request, "requesting=KEN&requested=ATA"],
    [race, ""],
    [race, "offence=insult_of_authority&onceInForce=yes"],
  ] as const)("claim nothing that is not known, over data (%#)", async (chart, address) => {
    const { title, description, certainty, caution, rows } = await show(chart, address);
    const told = [title, description, certainty, caution, JSON.stringify(rows)].join("\n");
    expect(told).not.toMatch(CLAIMS);
  });

  it("of the race print as numbers how long the lists of its table are", async () => {
    const { title, description, rows } = await show(
      race,
      "offence=insult_of_authority&onceInForce=yes",
    );
    const count = (holds: (row: (typeof rows)[number]) => boolean) => rows.filter(holds).length;
    const numbers = /in (\d+) pairs?; in (\d+) more pairs? .* In (\d+) of the pairs drawn/.exec(
      `${title} ${description}`,
    );
    expect(numbers?.slice(1).map(Number)).toEqual([
      count(({ today }) => today === "yes"),
      count(({ today }) => today === "possibly"),
      count(({ noneKnownToExist }) => Number(noneKnownToExist) > 0),
    ]);
  });

  it("say in the sentence of the finding of how many the law was not read", async () => {
    const { title } = await show(whoMayAsk, "country=BVT");
    expect(title).toBe(
      "Of the 1 country that may ask Bouvet Island for production of stored content, at least 1 allows 4 years or more in prison for something said or published; for 0 more this is not on file or unclear, and the laws of 0 have not been read",
    );
    const nobody = await show(whoMayAsk, "country=KEN");
    expect(nobody.title).toMatch(/^We found no treaty in force/);
  });

  it("choose by the data what is shown where nobody chose", async () => {
    const chosen = await show(whoMayAsk, "");
    // Of Antarctica four of fifteen safeguards are known, of the others one.
    expect(chosen.page).toBe("/who-may-ask/ATA");
    const html = await (await site().request("/request")).text();
    expect(html).toContain("A worked example, chosen by the data");
    expect(html).toContain('<option value="ATA" selected>');
  });

  it("give each step its clauses and sources", async () => {
    const html = await (
      await site().request("/request?requesting=BVT&requested=ATA&offence=insult_of_authority")
    ).text();
    for (const step of [1, 2, 3, 4]) expect(html).toContain(`id="step-${step}"`);
    expect(html).toContain('href="/treaties/frost#3"');
    expect(html).toContain('<li class="square value-unclear">');
    expect(html).toContain('rel="external noreferrer"');
    expect(html).not.toMatch(/NaN|undefined|\[object/);
  });
});

describe("addresses of what was taken back", () => {
  const store = fixtureStore(STORE);
  const site = (options = {}) => siteOver(store(), options);

  it.each([
    ["/exposure", "/who-may-ask?instead=exposure"],
    [
      "/exposure/ATA?scenario=joined&lens=speech&power=interception_content",
      "/who-may-ask/ATA?power=interception_content&onceInForce=yes&instead=exposure",
    ],
    ["/exposure?country=BVT", "/who-may-ask/BVT?instead=exposure"],
    ["/ask", "/request?instead=gap"],
    [
      "/ask/ATA~BVT?treaty=frost&months=24",
      "/request?requesting=ATA&requested=BVT&treaty=frost&instead=gap",
    ],
    ["/ask?asker=ATA&asked=BVT", "/request?requesting=ATA&requested=BVT&instead=gap"],
    ["/charts/exposure.svg?country=ATA&lens=speech", "/charts/who-may-ask.svg?country=ATA"],
    ["/charts/gap?asker=ATA&asked=BVT", "/charts/request.html?requesting=ATA&requested=BVT"],
  ])("%s leads to what took its place", async (path, to) => {
    const response = await site().request(path);
    expect([response.status, response.headers.get("location")]).toEqual([308, to]);
  });

  it.each([
    ["/who-may-ask/ATA?instead=exposure", "We withdrew its claim"],
    ["/request?requesting=ATA&requested=BVT&instead=gap", "A request now stands in four steps"],
  ])("%s says why", async (path, why) => {
    const html = await (await site().request(path)).text();
    expect(html).toContain(why);
  });

  it("stay as they were in a frozen release", async () => {
    const kept = async (path: string) =>
      path === "charts/exposure.en.svg" ? new TextEncoder().encode("<svg>as it was</svg>") : null;
    const response = await site({ kept }).request("/charts/exposure.svg");
    expect([response.status, await response.text()]).toEqual([200, "<svg>as it was</svg>"]);
  });

  it("are read in a brief as what took their place", async () => {
    const response = await site().request("/brief?items=exposure%3Fcountry%3DATA");
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("may ask Antarctica");
  });
});

describe("a request for what the country asked is known not to punish", () => {
  const SHOWN = "What shows that Antarctica does not punish it";

  it("shows in step 2 what shows it, and only where that opens refusal", async () => {
    const atlas = editedFixture([
      "jurisdictions/ATA.yaml",
      "\nsafeguards:\n",
      `
notPunished:
  - { offence: insult_of_religion, from: 2012-05-16, note: The old section went., sources: [glossary] }

safeguards:
`,
    ]);
    const { store, close } = await STORE.open();
    onTestFinished(close);
    await load(store, atlas);
    const stepTwo = async (query: string): Promise<string> => {
      const html = await (
        await siteOver(store).request(`/request?requesting=BVT&requested=ATA&${query}`)
      ).text();
      return /id="step-2".*?(?=id="step-3")/s.exec(html)?.[0] ?? "";
    };
    const opened = await stepTwo("offence=insult_of_religion");
    expect(opened).toContain("A source shows that such conduct is not punished there");
    expect(opened).toContain(SHOWN);
    expect(opened).toContain("The old section went.");
    expect(opened).toContain('href="https://example.org/ata/glossary"');
    for (const other of ["offence=insult_of_religion&asOf=2012-05-15", "offence=defamation", ""])
      expect(await stepTwo(other)).not.toContain(SHOWN);
  });
});
