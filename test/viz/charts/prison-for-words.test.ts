import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { createAsk } from "../../../api/graphql/yoga.ts";
import { marksOf } from "../../../viz/charts/prison-for-words/marks.ts";
import chart from "../../../viz/charts/prison-for-words/prison-for-words.tsx";
import { allMessages, LANGUAGES, type Language, messagesIn } from "../../../viz/i18n/messages.ts";
import { STORE } from "../../stores.ts";
import { atlasStore } from "../../support/atlas.ts";
import { shownAt } from "../../support/chart.ts";
import { fixtureStore, TODAY } from "../../support/fixture.ts";
import { expectGolden } from "../../support/golden.ts";

/** What a request or a record must not be said to do. */
const NEVER = /\b(lost|loses?|weaken\w*|drop\w*|falls?|fell|binding|safe|certainly)\b/i;
const ALONE = { alone: true, dark: false, credit: "Lawdrift, release R, CC BY 4.0" };
const EVERY = Object.keys(LANGUAGES) as Language[];

describe("the words of prison for words", () => {
  it.each(Object.entries(allMessages.en).filter(([key]) => key.startsWith("words.")))(
    "%s has none that promise or blame",
    (_, text) => {
      expect(text).not.toMatch(NEVER);
    },
  );
});

describe("prison for words over the fixture", () => {
  const store = fixtureStore(STORE);
  const show = (address: string, lang: Language = "en") =>
    shownAt(chart, address, { ask: createAsk(store(), () => TODAY), t: messagesIn(lang) });

  it.each([
    ["dark", "", "en", { ...ALONE, dark: true }],
    ["narrow", "", "en", { ...ALONE, width: 380 }],
    ["ar", "", "ar", ALONE],
  ] as const)("is drawn as before: %s", async (name, address, lang, context) => {
    const shown = await show(address, lang);
    expectGolden(`charts/prison-for-words-${name}.svg`, `${renderToString(shown.draw(context))}\n`);
  });

  it.each([
    ["months=0", /no such months/],
    ["months=48.5", /months is a whole number, not 48.5/],
    ["offences=murder", /offences must be of something said/],
    ["objects=moon", /unknown object/],
  ])("refuses %s", async (address, message) => {
    await expect(show(address)).rejects.toThrow(message);
  });
});

describe("prison for words over the atlas", () => {
  const store = atlasStore(STORE);
  const show = (address: string, lang: Language = "en") =>
    shownAt(chart, address, { ask: createAsk(store(), () => TODAY), t: messagesIn(lang) });

  it.each(["", "months=24", "offences=defamation", "objects=ruler~religion", "months=1200"])(
    "finds with %j what the answer counts, and what is not on file",
    async (address) => {
      const { title, data } = await show(address);
      const { groups, researched } = data.words;
      const count = (group: string) => groups.find((one) => one.group === group)?.count ?? 0;
      expect(title).toMatch(
        count("counted") === 0
          ? /^None of the \d+ /
          : new RegExp(`^At least ${count("counted")} of`),
      );
      expect(title).toContain(`the ${researched} countries and territories`);
      expect(title).toContain(
        `for ${count("maximum_not_on_file") || "none"} more the maximum is not on file`,
      );
      expect(groups.reduce((sum, { count: one }) => sum + one, 0)).toBe(researched);
      expect(title).not.toMatch(NEVER);
    },
  );

  it("says of one country in which group it stands", async () => {
    const { data } = await show("");
    for (const { group, jurisdictions } of data.words.groups) {
      const [one] = jurisdictions;
      if (!one) continue;
      const { title } = await show(`country=${one.id}`);
      expect(title.startsWith(`${one.name}: `), group).toBe(true);
      expect(title).not.toMatch(NEVER);
    }
    expect((await show("country=ATA")).title).toContain("we have not read the laws");
  });

  it.each(EVERY)("speaks %s with every number of the finding", async (lang) => {
    const { title, description, certainty, data } = await show("months=36", lang);
    const { groups, researched } = data.words;
    const counted = groups.find(({ group }) => group === "counted")?.count ?? 0;
    for (const number of [counted, researched]) expect(title).toContain(`${number}`);
    for (const text of [title, description, certainty])
      expect(text).not.toMatch(/undefined|\{|\.\./);
  });

  it("draws every provision counted once within its kind", async () => {
    const { data, draw } = await show("");
    const svg = renderToString(draw({ ...ALONE, alone: false }));
    const drawn = [...svg.matchAll(/data-group="counted" data-key="([^"]+)"/g)].map(
      ([, key]) => key,
    );
    const counted = new Set(
      data.words.rows
        .filter(({ group }) => group === "counted")
        .map(({ provision, kind }) => `${provision.id} ${kind}`),
    );
    expect(drawn.toSorted()).toEqual([...counted].toSorted());
    expect(drawn.length).toBeGreaterThan(0);
  });

  it("has a mark for every provision of the answer", async () => {
    const { data } = await show("");
    const marks = marksOf(data.words);
    const provisions = new Set(
      data.words.rows.map(({ provision, kind }) => `${provision.id} ${kind}`),
    );
    expect(new Set(marks.map(({ key }) => key))).toEqual(provisions);
    expect(marks).toHaveLength(provisions.size);
  });
});
