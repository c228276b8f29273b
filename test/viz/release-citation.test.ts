import { describe, expect, it } from "vitest";
import { standingAt } from "../../schema/http/address.ts";
import { STORE } from "../stores.ts";
import { data } from "../support/ask.ts";
import { fixtureStore } from "../support/fixture.ts";
import { siteOver } from "../support/site.ts";

describe.each(["/data", "/methods"])("the citation of the data on %s", (path) => {
  const store = fixtureStore(STORE);
  const cited = async (address: string, isFrozen: boolean): Promise<string> => {
    const { meta } = await data(store(), "{ meta { release } }");
    const frozen = {
      id: meta.release,
      date: "2026-06-30",
      frozenAt: "2026-06-30T12:00:00Z",
      codebook: "1",
      licence: "",
      citation: "",
      counts: [],
      since: null,
      files: [],
    };
    const releases = { all: isFrozen ? [frozen] : [], withdrawn: [], shown: null };
    const request = standingAt(address, new Request(`${address}${path}`));
    const html = await (await siteOver(store(), { releases }).request(request)).text();
    const [, text = ""] = /<p class="citation">(.*?)<\/p>/s.exec(html) ?? [];
    return text.replaceAll(/<[^>]+>/g, "").replaceAll(meta.release, "RELEASE");
  };

  it("names the address at which it is served, and that which stays where the release is frozen", async () => {
    expect(await cited("https://example.org", false)).toMatch(/ https:\/\/example\.org\/$/);
    expect(await cited("https://example.org", true)).toMatch(
      / https:\/\/example\.org\/r\/RELEASE\/$/,
    );
  });

  it.each(["http://localhost:4000", "http://127.0.0.1:4000", "http://[::1]:4000"])(
    "names no address that only one computer reaches: %s",
    async (address) => {
      expect(await cited(address, true)).not.toMatch(/http|localhost|127/);
    },
  );
});
