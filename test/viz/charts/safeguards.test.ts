import fc from "fast-check";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { createAsk } from "../../../api/graphql/yoga.ts";
import { standingOf } from "../../../viz/charts/safeguards/answers.ts";
import chart from "../../../viz/charts/safeguards/safeguards.tsx";
import { SIGN, Sign } from "../../../viz/charts/safeguards/sign.tsx";
import { LANGUAGES, type Language, messagesIn } from "../../../viz/i18n/messages.ts";
import { STORE } from "../../stores.ts";
import { shownAt } from "../../support/chart.ts";
import { fixtureStore, TODAY } from "../../support/fixture.ts";

describe("the standing of a safeguard", () => {
  it.each([
    [[], "not_researched"],
    [["not_researched"], "not_researched"],
    [["no_known_law"], "no_known_law"],
    [["no_known_law", "yes"], "given"],
    [["yes"], "given"],
    [["partial"], "partly"],
    [["no"], "not_given"],
    [["no", "partial"], "disputed"],
    [["disputed"], "disputed"],
    [["not_applicable"], "not_applicable"],
  ])("of %j is %s", (values, standing) => {
    expect(standingOf(values)).toBe(standing);
  });

  it("is never no where nothing says no, and does not depend on order", () => {
    const value = fc.constantFrom("yes", "partial", "no", "not_researched", "no_known_law");
    fc.assert(
      fc.property(fc.array(value, { maxLength: 4 }), (values) => {
        expect(standingOf(values.toReversed())).toBe(standingOf(values));
        if (!values.includes("no")) expect(standingOf(values)).not.toBe("not_given");
      }),
    );
  });
});

describe("the chart of safeguards", () => {
  const store = fixtureStore(STORE);
  const shown = (query: string, lang: Language = "en") =>
    shownAt(chart, query, { ask: createAsk(store(), () => TODAY), t: messagesIn(lang) });
  const CONTEXT = { alone: false, dark: false, credit: "" };

  it("says what is known and what is not in one sentence that adds up", async () => {
    const { title, rows } = await shown("country=BVT");
    const numbers = [...title.matchAll(/\d+/g)].map(([number]) => Number(number));
    const [all = 0, ...others] = numbers;
    expect(all).toBe(24);
    expect(others.reduce((sum, number) => sum + number, 0)).toBe(all);
    expect(rows).toHaveLength(all);
    expect(rows.filter(({ answer }) => answer === null).length).toBeGreaterThan(0);
  });

  it("leaves the answer of what nobody researched empty, and names each source of another", async () => {
    for (const row of (await shown("country=ATA")).rows)
      expect([row["code"], row["sources"] === null]).toEqual([row["code"], row["answer"] === null]);
  });

  it("of a country of which nothing is known says just that", async () => {
    expect((await shown("country=ABW")).title).toMatch(
      /we have no answer yet for any of the 24 safeguards/,
    );
  });

  it("takes a topic, and leads to the page that shows the same", async () => {
    const { rows, page, subtitle } = await shown("country=ATA&lens=speech");
    expect(rows.length).toBeLessThan(24);
    expect(page).toBe("/safeguards/ATA?lens=speech");
    expect(subtitle).toContain("Speech");
  });

  it("draws a named square for each, in as many columns as there is room for", async () => {
    const chartOf = await shown("country=ATA");
    const drawn = (width: number) => renderToString(chartOf.draw({ ...CONTEXT, width }));
    const columns = (svg: string) =>
      new Set([...svg.matchAll(/<rect class="square \w+" x="([\d.]+)"/g)].map(([, x]) => x)).size;
    expect(drawn(960).match(/<rect class="square /g)).toHaveLength(24);
    expect(columns(drawn(960))).toBe(5);
    expect(columns(drawn(380))).toBe(2);
    for (const { name } of chartOf.rows)
      expect(drawn(960).replaceAll(/<[^>]+>/g, " ")).toContain(`${name}`.split(" ")[0]);
  });

  it("tells every answer apart by shape alone", () => {
    const STANDINGS = [
      ...(["given", "partly", "disputed", "not_given"] as const),
      ...(["not_applicable", "no_known_law", "not_researched"] as const),
    ];
    const shapes = STANDINGS.map((standing) =>
      renderToString(h(Sign, { standing })).replaceAll(/class="[^"]*"/g, ""),
    );
    expect(new Set(shapes).size).toBe(STANDINGS.length);
    expect(SIGN).toBeGreaterThanOrEqual(16);
  });

  it.each(Object.keys(LANGUAGES) as Language[])("has its texts in %s", async (lang) => {
    const { title, description, caution } = await shown("country=HMD", lang);
    for (const said of [title, description, caution]) expect(said).not.toMatch(/undefined|\{|\}/);
  });
});
