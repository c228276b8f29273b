import { beforeAll, describe, expect, it } from "vitest";
import { findAll } from "../../../api/search/find.ts";
import { type Index, readIndex } from "../../../api/search/index.ts";
import { matchedIn } from "../../../api/search/matches.ts";
import { createContext } from "../../../api/store/context.ts";
import { STORE } from "../../stores.ts";
import { fixtureStore, TODAY } from "../../support/fixture.ts";

const store = fixtureStore(STORE);
let index: Index;
beforeAll(async () => {
  index = await readIndex(await createContext(store(), TODAY));
});

const ids = (query: string) => findAll(query, index).hits.map(({ id }) => id);

describe("a query", () => {
  it("wants all of its words before any of them", () => {
    expect(ids("penguin speech").every((id) => id.startsWith("ATA/bill/2024/1"))).toBe(true);
    expect(ids("penguin speech zebra")[0]).toBe("ATA/bill/2024/1");
  });

  it("gives the state that it names first, then what it has", () => {
    const [first, ...others] = ids("Antarctica");
    expect(first).toBe("ATA");
    expect(others.length).toBeGreaterThan(0);
    const { hits } = findAll("Antarctica", index);
    expect(new Set(hits.map(({ document }) => document.jurisdiction))).toEqual(new Set(["ATA"]));
  });

  it("is narrowed by a state before, behind, within and in another language", () => {
    const { hits } = findAll("penal code Bouvet Island", index);
    expect(hits[0]?.id).toBe("BVT/code/penal");
    for (const query of ["Bouvet Island penal code", "code pénal Île Bouvet", "布韦岛 penal code"])
      expect(ids(query)[0], query).toBe("BVT/code/penal");
  });

  it("takes a word in capitals for a code, and in small letters for a word", () => {
    expect(findAll("law ATA", index).within).toEqual(["ATA"]);
    expect(findAll("law ata", index).within).toEqual([]);
    expect(findAll("US law", index).within).toEqual(["USA"]);
    expect(findAll("tell us the law", index).within).toEqual([]);
  });

  it("finds a section by its number and not by one that begins so", () => {
    expect(ids("section 3 Antarctica")[0]).toBe("ATA/act/2010/1#3");
    expect(ids("article 3 Ice Computer Act")[0]).toBe("ATA/act/2010/1#3");
  });

  it("sets a word right only where that finds more", () => {
    expect(findAll("Antarctca", index).didYouMean).toBe("Antarctica");
    expect(findAll("Antarctica", index).didYouMean).toBeNull();
    expect(findAll("zzzzqqqq", index)).toEqual({ hits: [], within: [], didYouMean: null });
  });

  it("may hold anything", () => {
    for (const query of ["…", "§", "'", "((", "\\", "a".repeat(200), "🐧", "-", "s. ", "法"])
      expect(() => findAll(query, index), query).not.toThrow();
  });
});

describe("a hit", () => {
  it("says which words of which texts matched", () => {
    const [hit] = findAll("Ice Computer Act", index).hits;
    expect(hit && matchedIn(hit)[0]).toEqual({
      field: "title",
      text: "Ice Computer Act",
      words: ["Ice", "Computer", "Act"],
    });
  });

  it("shows of many names those that matched", () => {
    const [hit] = findAll("Swaziland", index).hits;
    const texts = hit ? matchedIn(hit).filter(({ field }) => field === "otherNames") : [];
    expect(texts).toEqual([{ field: "otherNames", text: "Swaziland", words: ["Swaziland"] }]);
  });
});
