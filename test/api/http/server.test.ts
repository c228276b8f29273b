import { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createServer } from "../../../api/http/server.ts";
import { STORE } from "../../stores.ts";
import { type Answer, data } from "../../support/ask.ts";
import { fixtureStore, TODAY } from "../../support/fixture.ts";
import { keptLog } from "../../support/log.ts";

describe("the server", () => {
  const store = fixtureStore(STORE);
  const serve = (log = keptLog()) =>
    createServer({ store: store(), logger: log.logger, today: () => TODAY });

  it("is alive", async () => {
    const response = await serve().request("/healthz");
    expect([response.status, await response.text()]).toEqual([200, "ok\n"]);
  });

  it("is ready and says with which release", async () => {
    const { meta } = await data(store(), "{ meta { release } }");
    const response = await serve().request("/readyz");
    expect([response.status, await response.text()]).toEqual([
      200,
      `ready: release/${meta.release}\n`,
    ]);
  });

  it("says with each answer from which release it is, its licence, and how to cite it", async () => {
    const response = await serve().request(
      "/graphql?query=%7Bmeta%7Brelease%20hash%20citation%7D%7D",
    );
    const { data: found, extensions } = (await response.json()) as Answer & {
      extensions: { lawdrift: unknown };
    };
    const { release, hash, citation } = found.meta;
    expect(extensions.lawdrift).toEqual({
      release,
      licence: "CC-BY-4.0",
      citation,
      cost: 4,
      generatedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
    });
    expect(release).toBe(`2024-06-30-${hash.slice(0, 8)}`);
    expect(citation).toContain(`Release ${release}`);
  });

  it("lets charts be embedded and shares answers with other sites", async () => {
    const headers = (await serve().request("/healthz")).headers;
    expect(headers.get("x-frame-options")).toBeNull();
    expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  });

  it("notes each request on one line, without what was asked", async () => {
    const log = keptLog();
    await serve(log).request("/healthz?name=Emperor");
    const line = JSON.parse(log.text());
    expect(line).toMatchObject({ method: "GET", path: "/healthz", status: 200, msg: "request" });
    expect(log.text()).not.toContain("Emperor");
  });

  it("shows the playground to a browser", async () => {
    const response = await serve().request("/graphql", { headers: { accept: "text/html" } });
    expect(response.headers.get("content-type")).toMatch(/text\/html/);
    expect(await response.text()).toContain("Lawdrift API");
    expect(response.headers.get("vary")).toMatch(/^accept\b/);
  });

  it("answers 404 for an address that is not there", async () => {
    expect((await serve().request("/nowhere")).status).toBe(404);
  });

  it("hides what went wrong in a page and logs it", async () => {
    const site = new Hono().get("/broken", () => {
      throw new Error("the secret reason");
    });
    const log = keptLog();
    const app = createServer({ store: store(), logger: log.logger, site });
    const response = await app.request("/broken");
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret");
    expect(log.text()).toContain("the secret reason");
  });
});

describe("the server without data", () => {
  let empty: Awaited<ReturnType<typeof STORE.open>>;
  beforeAll(async () => {
    empty = await STORE.open();
  });
  afterAll(() => empty.close());

  it("is alive, but not ready", async () => {
    const app = createServer({ store: empty.store, logger: keptLog().logger });
    expect((await app.request("/healthz")).status).toBe(200);
    const response = await app.request("/readyz");
    expect([response.status, await response.text()]).toEqual([
      503,
      "not ready: no release can be read\n",
    ]);
  });
});
