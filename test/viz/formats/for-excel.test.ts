import { describe, expect, it } from "vitest";
import { STORE } from "../../stores.ts";
import { fixtureStore } from "../../support/fixture.ts";
import { siteOver } from "../../support/site.ts";

const MARK = [0xef, 0xbb, 0xbf];

describe("a table for a spreadsheet", () => {
  const store = fixtureStore(STORE);
  const get = (path: string) => siteOver(store()).request(path);
  const bytes = async (path: string) => [...new Uint8Array(await (await get(path)).arrayBuffer())];

  it.each([
    "/charts/race.csv?lens=speech",
    "/graph.csv?around=ATA&table=nodes",
    "/graph.csv?around=ATA",
    "/brief.csv?items=race%3Fcountry%3DATA&lang=zh",
  ])(
    "%s begins with the mark of UTF-8 where it is asked for, and is else the same",
    async (path) => {
      const plain = await bytes(path);
      expect(plain.slice(0, 3)).not.toEqual(MARK);
      expect(plain.length).toBeGreaterThan(20);
      expect(await bytes(`${path}&for=excel`)).toEqual([...MARK, ...plain]);
      const { headers } = await get(`${path}&for=excel`);
      expect(headers.get("content-type")).toBe((await get(path)).headers.get("content-type"));
    },
  );

  it("is asked for of a table only", async () => {
    expect((await get("/charts/race.csv?for=excel&lens=rose")).status).toBe(400);
  });
});
