import { describe, expect, it } from "vitest";
import { findsJurisdictions } from "../../../ingest/sources/countries/named.ts";
import { read } from "../../../ingest/sources/countries/read.ts";

describe("a country by its name", async () => {
  const { jurisdictions } = await read();
  const find = findsJurisdictions(jurisdictions);

  it.each([
    ["KEN", "KEN"],
    ["ken", "KEN"],
    ["Kenia", "KEN"],
    ["  كينيا ", "KEN"],
    ["Iran (Islamic Republic of)", "IRN"],
    ["The Gambia", "GMB"],
    ["Turkiye", "TUR"],
  ])("%s is %s", (text, id) => {
    expect(find(text)).toBe(id);
  });

  it("is the one whose code it is, and by each of its names no other", () => {
    for (const { id, names } of jurisdictions) {
      expect(find(id)).toBe(id);
      for (const name of Object.values(names)) expect([id, undefined]).toContain(find(`${name}`));
    }
  });

  it("is none where nobody, or more than one, is called so", () => {
    expect(find("Atlantis")).toBeUndefined();
    expect(find("Congo (Somewhere)")).toBeUndefined();
    expect(["PRK", undefined]).toContain(find("Korea (Democratic People's Republic of)"));
  });
});
