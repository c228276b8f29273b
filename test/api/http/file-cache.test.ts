import { describe, expect, it } from "vitest";
import { createAsk } from "../../../api/graphql/yoga.ts";
import { createServer } from "../../../api/http/server.ts";
import { openStore } from "../../../schema/graph/open.ts";
import type { Store } from "../../../schema/graph/store.ts";
import { canonicalFile } from "../../../viz/formats/canonical.ts";
import { createSite } from "../../../viz/site.tsx";
import { STORE } from "../../stores.ts";
import { editedFixture, fixtureStore, load, TODAY } from "../../support/fixture.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { keptLog } from "../../support/log.ts";
import { counting } from "../../support/wrapped.ts";

const assets = { styles: [], script: null, frame: null, fonts: [] };
const serve = (store: Store, today = () => TODAY) =>
  createServer({
    store,
    logger: keptLog().logger,
    today,
    canonicalFile,
    site: createSite({ ask: createAsk(store, today), assets, examples: [], measures: [] }),
  });

describe("charts that are kept", () => {
  const store = fixtureStore(STORE);

  it.each(["svg", "png", "csv"])(
    "are given again as %s without asking, byte for byte",
    async (ending) => {
      const counted = counting(store());
      const app = serve(counted.store);
      const path = `/charts/compare.${ending}?countries=ATA~BVT`;
      const first = await app.request(path);
      const bytes = Buffer.from(await first.arrayBuffer());
      const asked = counted.statements.length;
      const again = await app.request(path);
      expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true);
      expect(again.headers.get("content-type")).toBe(first.headers.get("content-type"));
      expect(again.headers.get("access-control-allow-origin")).toBe("*");
      expect(counted.statements).toHaveLength(asked);
    },
  );

  it.each([
    "/charts/race.png?country=ATA",
    "/charts/compare.html?countries=ATA~BVT",
    "/graph.svg?around=ATA",
    "/oembed?url=http%3A%2F%2Flocalhost%2Fcharts%2Frace.svg%3Fcountry%3DATA",
  ])("are drawn once for %s, whatever others add to the address", async (path) => {
    const counted = counting(store());
    const app = serve(counted.store);
    const first = await app.request(path);
    expect(first.status).toBe(200);
    const bytes = Buffer.from(await first.arrayBuffer());
    const asked = counted.statements.length;
    for (let turn = 0; turn < 5; turn += 1) {
      const added = `v=${turn}&utm_source=mail${turn}&fbclid=${turn}&anything${turn}=x`;
      const again = await app.request(path.replace("?", `?${added}&`));
      expect(Buffer.from(await again.arrayBuffer()).equals(bytes)).toBe(true);
    }
    expect(counted.statements).toHaveLength(asked);
  });

  it("are drawn once for an address that others add to within the one that oEmbed is asked about", async () => {
    const counted = counting(store());
    const app = serve(counted.store);
    const about = (query: string) =>
      app.request(
        `/oembed?${new URLSearchParams({ url: `http://localhost/charts/race.html?${query}` })}`,
      );
    const first = await (await about("country=ATA")).text();
    const asked = counted.statements.length;
    expect(await (await about("v=7&COUNTRY=ATA")).text()).toBe(first);
    expect(counted.statements).toHaveLength(asked);
  });

  it("say by their ETag that nothing changed", async () => {
    const app = serve(store());
    const path = "/charts/race.svg";
    const etag = (await app.request(path)).headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    const again = await app.request(path, { headers: { "if-none-match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("are told apart by day, options, and whence they are asked", async () => {
    let day = TODAY;
    const app = serve(store(), () => day);
    const text = async (address: string) => (await app.request(address)).text();
    const one = await text("/charts/race.metadata.json");
    expect(await text("/charts/race.metadata.json?lens=speech")).not.toBe(one);
    const outside = await text("https://example.org/charts/race.metadata.json");
    expect(outside).toContain("https://example.org/");
    day = "2020-01-01";
    expect(await text("/charts/race.metadata.json")).not.toBe(one);
  });

  it("that are refused are not kept", async () => {
    const app = serve(store());
    for (const _ of [1, 2])
      expect((await app.request("/charts/race.svg?lens=red")).status).toBe(400);
  });

  it("are forgotten with their release", async () => {
    const own = openStore({ store: temporaryFolder() });
    await load(own);
    const app = serve(own);
    const before = await (await app.request("/charts/race.svg")).text();
    await load(
      own,
      editedFixture([
        "jurisdictions/ATA.yaml",
        "title: Ice Computer Act\n    original",
        "title: Snow Computer Act\n    original",
      ]),
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await (await app.request("/charts/race.svg")).text()).not.toBe(before);
    await own.close();
  });
});
