import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { expectGolden } from "../../support/golden.ts";
import { imported, written } from "../../support/imported.ts";
import { laid } from "../../support/overlay.ts";

/** Editions in the three shapes in which they are published. */
const OLD = [
  "\u{FEFF}Year (N);ISO;Rank N;Score N;Rank N-1;FR_country;EN_country;Zone",
  "2011-12;NOR;1;-10;1;Norvège;Norway;UE Balkans",
  "2011-12;USA2;47;14;20;États-Unis;United States (US territory);Amériques",
  "2011-12;USA1;57;19;99;États-Unis;United States (outside US territory);Amériques",
].join("\n");
const MIDDLE = [
  "Year (N);ISO;Rank N;Score N;EN_country",
  "2013;NOR;1;93,62;Norway",
  "2013;XKO;85;71,53;Kosovo",
].join("\n");
const NEW = [
  "ISO;Score 2025;Rank;Political Context;Rank_Pol;Legal Context;Safety;Zone;Country_FR;Year (N);Score N-1",
  "XKX;52,73;99;41,1;120;60;57,9;UE Balkans;Kosovo;2025;60,19",
  "NOR;92,31;1;94,5;1;92;95;Amériques;Norvège;2025;91,89",
].join("\r\r\n");

const FILES = {
  "2012.csv": OLD,
  "2013.csv": MIDDLE,
  // One edition is published in another encoding.
  "2025.csv": Buffer.from(NEW, "latin1"),
};

describe("editions of the World Press Freedom Index", () => {
  it("become an overlay in which each method is an indicator of its own", async () => {
    const run = await imported("rsf", FILES);
    expectGolden("imports/rsf.txt", `${run.stdout.replaceAll(run.to, "rsf")}\n${written(run.to)}`);
    const { graph, complaints } = await laid(run.to);
    expect(complaints).toEqual([]);
    const values = (indicator: string) =>
      graph?.nodes.Indicator.get(`NOR/indicator/rsf-${indicator}`)?.values;
    expect(values("score_until_2012")).toEqual(["2012:-10:::rank 1"]);
    expect(values("score_2013_to_2021")).toEqual(["2013:93.62:::rank 1"]);
    expect(values("score_since_2022")).toEqual(["2025:92.31:::rank 1"]);
  });

  it("are the same in whatever order they are given", async () => {
    const files = Object.fromEntries(Object.entries(FILES).reverse());
    const [one, two] = [await imported("rsf", FILES), await imported("rsf", files)];
    expect(written(one.to)).toBe(written(two.to));
  });

  it.each([
    ["another table", "a;b\n1;2", "2013.csv:1 error: ISO: there is no such column"],
    [
      "a year that is none",
      MIDDLE.replaceAll("2013;", "MMXIII;"),
      "2013.csv:2 error: Year (N): no year: MMXIII",
    ],
    [
      "a year before the index",
      MIDDLE.replaceAll("2013;", "1999;"),
      "there was no edition of 1999",
    ],
    [
      "a country that nobody knows",
      MIDDLE.replace("XKO", "ATL"),
      "2013.csv:3 error: ISO: unknown country: ATL",
    ],
    [
      "a country of a name that every object has",
      MIDDLE.replace("XKO", "constructor"),
      "2013.csv:3 error: ISO: unknown country: constructor",
    ],
    [
      "a score that is no number",
      MIDDLE.replace("71,53", "n/a"),
      "2013.csv:3 error: Score N: no number: n/a",
    ],
    [
      "a score off the scale",
      MIDDLE.replace("93,62", "193,62"),
      "193.62 is not on the scale from 0 to 100",
    ],
    ["a country twice", MIDDLE.replace("XKO", "NOR"), "NOR has two values of 2013"],
    [
      "scores that run the other way",
      MIDDLE.replace("93,62", "6,38").replace("71,53", "28,47"),
      "the best place does not have the highest score",
    ],
  ])("refuse %s, and write nothing", async (_, content, message) => {
    const { to, stderr, status } = await imported("rsf", { "2013.csv": content });
    expect(stderr).toContain(message);
    expect([status, existsSync(to)]).toEqual([2, false]);
  });
});
