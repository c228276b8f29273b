import { describe, expect, it } from "vitest";
import { createAsk } from "../../../api/graphql/yoga.ts";
import { createServer, type ServerOptions } from "../../../api/http/server.ts";
import { createSite } from "../../../viz/site.tsx";
import { STORE } from "../../stores.ts";
import { fixtureStore, TODAY } from "../../support/fixture.ts";
import { keptLog } from "../../support/log.ts";

describe("what a browser may do with an answer", () => {
  const store = fixtureStore(STORE);
  const ask = (path: string, more: Partial<ServerOptions> = {}) => {
    const today = () => TODAY;
    const assets = { styles: [], script: null, frame: null, fonts: [] };
    const site = createSite({ ask: createAsk(store(), today), assets, examples: [], measures: [] });
    return createServer({ store: store(), logger: keptLog().logger, today, site, ...more }).request(
      path,
    );
  };
  const policyOf = async (path: string): Promise<Record<string, string>> => {
    const told = (await ask(path)).headers.get("content-security-policy") ?? "";
    return Object.fromEntries(
      told.split("; ").map((part) => {
        const [name = "", ...values] = part.split(" ");
        return [name, values.join(" ")];
      }),
    );
  };

  it.each([
    "/",
    "/laws/ATA/act/2010/1",
    "/search?q=ice",
    "/brief?items=race",
    "/brief.html?items=race",
    "/no/such/page",
    "/race?lens=rose",
  ])("on %s is to run our scripts, and to be framed by nobody", async (path) => {
    const policy = await policyOf(path);
    expect(policy).toMatchObject({
      "default-src": "'none'",
      "script-src": "'self'",
      "object-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'self'",
      "frame-ancestors": "'none'",
    });
    expect(policy["style-src"]).not.toContain("unsafe");
  });

  it.each(["/charts/race.html?country=ATA", "/reconcile/preview?id=ATA"])(
    "on %s is the same in a frame of anybody's",
    async (path) => {
      expect(await policyOf(path)).toMatchObject({
        "script-src": "'self'",
        "frame-ancestors": "*",
      });
    },
  );

  it.each([
    "/charts/race.svg",
    "/graph.svg?around=ATA",
    "/feed.atom",
    "/charts/race.csv",
    "/data/",
  ])("on %s is nothing", async (path) => {
    const policy = await policyOf(path);
    expect(policy["default-src"]).toBe("'none'");
    expect(policy).toHaveProperty("sandbox");
    expect(policy["script-src"]).toBeUndefined();
  });

  it("is never to guess a type, or to tell others where a reader was", async () => {
    for (const path of ["/", "/charts/race.svg", "/data/", "/charts/race.html"]) {
      const { headers } = await ask(path);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
    }
  });

  it("is bound to TLS only where the setting says so, and its sub-domains never are", async () => {
    expect((await ask("/")).headers.get("strict-transport-security")).toBeNull();
    const told = (await ask("/", { hsts: 600 })).headers.get("strict-transport-security");
    expect(told).toBe("max-age=600");
  });
});
