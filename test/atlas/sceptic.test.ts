import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { createAsk } from "../../api/graphql/yoga.ts";
import { codebook } from "../../schema/codebook/codebook.ts";
import { EXPRESSION_OFFENCES } from "../../schema/records/expression.ts";
import prisonForWords from "../../viz/charts/prison-for-words/prison-for-words.tsx";
import spread from "../../viz/charts/spread/spread.tsx";
import whoMayAsk from "../../viz/charts/who-may-ask/who-may-ask.tsx";
import { messagesIn } from "../../viz/i18n/messages.ts";
import { STORE } from "../stores.ts";
import { atlasGraph, atlasStore } from "../support/atlas.ts";
import { shownAt } from "../support/chart.ts";
import { mayAsk, type Rows, rowsOf, startsOf, wordsBy } from "../support/sceptic.ts";

/*
 * A sceptic opens pages at random and counts again what their titles say, from the rows of the atlas. A few here;
 * thousands with LAWDRIFT_SCEPTIC=2000.
 */

const RUNS = Number(process.env["LAWDRIFT_SCEPTIC"] ?? 24);
const TIME = 60_000 + RUNS * 2_000;
const TODAY = "2026-12-01";

const months = fc.constantFrom(12, 24, 36, 47, 48, 49, 60, 61, 84, 120, 240);
const day = fc.constantFrom(TODAY, "2026-01-01", "2025-06-30", "2023-03-15", "2020-01-01");
const power = fc.constantFrom(
  "production_content",
  "real_time_traffic",
  "interception_content",
  "extradition",
);

describe("a sceptic counts again what a page says", () => {
  const store = atlasStore(STORE);
  const request = () => ({ ask: createAsk(store(), () => TODAY), t: messagesIn("en") });
  let rows: Rows;
  beforeAll(async () => {
    rows = rowsOf(await atlasGraph());
  });
  /** The numbers of a sentence, in order; one that a form without a digit stands for is 0. */
  const numbers = (text: string) => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
  const check = <T>(given: fc.Arbitrary<T>, holds: (given: T) => Promise<void>) =>
    fc.assert(fc.asyncProperty(given, holds), { numRuns: RUNS, seed: 20261130 });

  it(
    "how many countries allow so much prison for words, and of how many the maximum is not on file",
    () =>
      check(fc.record({ line: months, asOf: day }), async ({ line, asOf }) => {
        const { title } = await shownAt(prisonForWords, `months=${line}&asOf=${asOf}`, request());
        const { counted, noMaximum } = wordsBy(rows, line, asOf);
        const said = title.match(
          /^(?:At least (\d+)|None) of the (\d+) .*; for (\d+|none) more the maximum is not on file$/,
        );
        expect(title).toMatch(/maximum is not on file/);
        if (!said) {
          expect([title, counted]).toEqual([title, []]);
          return;
        }
        const [, n, researched, more] = said;
        expect([
          title,
          Number(n ?? 0),
          Number(researched),
          more === "none" ? 0 : Number(more),
        ]).toEqual([title, counted.length, rows.researched.size, noMaximum.length]);
      }),
    TIME,
  );

  it(
    "how many may ask a country, how many of them allow prison for words, and whose laws nobody read",
    () =>
      check(
        fc.record({
          country: fc.constantFrom(
            ...["DEU", "KEN", "VAT", "JOR", "RUS", "USA", "BRA", "TUV", "IND"],
          ),
          line: months,
          asOf: day,
          power,
        }),
        async ({ country, line, asOf, power: asked }) => {
          const address = `country=${country}&months=${line}&asOf=${asOf}&power=${asked}`;
          const { title } = await shownAt(whoMayAsk, address, request());
          const askers = mayAsk(rows, country, asked, asOf);
          const { counted } = wordsBy(rows, line, asOf);
          const punishing = askers.filter((state) => counted.includes(state));
          const unread = askers.filter((state) => !rows.researched.has(state));
          if (askers.length === 0) {
            expect(title).not.toMatch(/^Of the/);
            return;
          }
          const said = numbers(title);
          expect([title, said[0], said.includes(punishing.length), said.at(-1)]).toEqual([
            title,
            askers.length,
            true,
            unread.length,
          ]);
          expect(title).toContain(`at least ${punishing.length} `);
        },
      ),
    TIME,
  );

  it(
    "since when an offence is punished, and of how many the start is not on file",
    () =>
      check(
        fc.record({ offence: fc.constantFrom(...EXPRESSION_OFFENCES), asOf: day }),
        async ({ offence, asOf }) => {
          const { title } = await shownAt(spread, `offence=${offence}&asOf=${asOf}`, request());
          const starts = startsOf(rows, offence, asOf);
          const dated = [...starts.values()].filter((year) => year !== null);
          const label = codebook.offence[offence]?.label ?? "";
          const since = Number(asOf.slice(0, 4)) - 10;
          expect([title, ...numbers(title.slice(label.length))]).toEqual([
            title,
            dated.filter((year) => year >= since).length,
            dated.length,
            since,
            starts.size - dated.length,
          ]);
        },
      ),
    TIME,
  );
});
