import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  depositaryIn,
  otherTitlesOf,
  shortTitleIn,
  titleIn,
} from "../../../api/store/lookups/treaty-title.ts";
import type { Node } from "../../../schema/graph/nodes.ts";
import { pointsIn } from "../../../schema/language/points.ts";
import { TreatyFile } from "../../../schema/records/treaty.ts";

const treaty = {
  depositary: "Secretary of Ice",
  title: "Convention on Ice",
  shortTitle: "Ice Convention",
  titleFr: "Convention sur la glace",
  shortTitleFr: "Convention de la glace",
  depositaryFr: "Secrétaire de la glace",
} as Node<"Treaty">;

describe("the titles of a treaty", () => {
  it("are those of the language asked for, and English where there are none or none is named", () => {
    expect([titleIn(treaty, "fr"), shortTitleIn(treaty, "fr")]).toEqual([
      "Convention sur la glace",
      "Convention de la glace",
    ]);
    for (const lang of ["en", "ar", null, undefined] as const)
      expect([titleIn(treaty, lang), shortTitleIn(treaty, lang)]).toEqual([
        "Convention on Ice",
        "Ice Convention",
      ]);
    expect([depositaryIn(treaty, "fr"), depositaryIn(treaty, "ar")]).toEqual([
      "Secrétaire de la glace",
      "Secretary of Ice",
    ]);
    expect(otherTitlesOf(treaty)).toEqual(["Convention sur la glace", "Convention de la glace"]);
  });

  const folder = new URL("../../../ingest/atlas/treaties/", import.meta.url);
  it.each(readdirSync(folder))("are there in six languages: %s", (name) => {
    const { translations } = TreatyFile.parse(parse(readFileSync(new URL(name, folder), "utf8")));
    expect(Object.keys(translations ?? {}).sort()).toEqual(["ar", "es", "fr", "ru", "zh"]);
  });
});

describe("a point in time", () => {
  it("is written as its language writes it, the first of a month in French too", () => {
    const [en, fr] = [pointsIn("en-GB"), pointsIn("fr")];
    expect(["2018", "2018-05", "2018-05-16"].map(en)).toEqual(["2018", "May 2018", "16 May 2018"]);
    expect(["2026-12-01", "2026-12-11", "2026-12"].map(fr)).toEqual([
      "1er décembre 2026",
      "11 décembre 2026",
      "décembre 2026",
    ]);
  });
});
