import { describe, expect, it, vi } from "vitest";
import { SERVER_LIMITS } from "../../../api/arguments/limits.ts";
import { createAsk } from "../../../api/graphql/yoga.ts";
import { createServer } from "../../../api/http/server.ts";
import { StoreUnavailable } from "../../../schema/graph/errors.ts";
import type { Store } from "../../../schema/graph/store.ts";
import { STORE } from "../../stores.ts";
import { fixtureStore, TODAY } from "../../support/fixture.ts";
import { keptLog } from "../../support/log.ts";
import { siteOver } from "../../support/site.ts";
import { releaseOf } from "../../support/take.ts";
import { delayed } from "../../support/wrapped.ts";

vi.mock(import("../../../api/arguments/limits.ts"), async (original) => {
  const limits = await original();
  return {
    ...limits,
    LIMITS: { ...limits.LIMITS, milliseconds: 500 },
    SERVER_LIMITS: { ...limits.SERVER_LIMITS, filePatience: 300 },
  } as never;
});

describe("pages and downloads that cannot be given now", () => {
  const store = fixtureStore(STORE);
  const serve = (over: Store, log = keptLog()) =>
    createServer({
      store: over,
      logger: log.logger,
      today: () => TODAY,
      site: siteOver(over, { ask: createAsk(over, () => TODAY) }),
    });
  const hanging = () =>
    delayed(store(), (name) => (name === "release served" ? undefined : new Promise(() => {})));

  it.each(["/laws", "/charts/race.svg", "/graph.csv?around=ATA"])(
    "are given up after their time: %s",
    async (path) => {
      const log = keptLog();
      const answer = await serve(hanging(), log).request(path);
      expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "1"]);
      expect(await answer.text()).toMatch(/^TIMEOUT: /);
      expect(log.text()).not.toContain('"level":50');
    },
  );

  it("are not waited for longer than a client has patience, while a download is written", async () => {
    const answer = await serve(hanging()).request(`/data/${await releaseOf(store())}/graph.jsonl`);
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "1"]);
  });

  it("say that the store cannot be reached", async () => {
    const gone = delayed(store(), () => Promise.reject(new StoreUnavailable("secret-host")));
    for (const path of ["/laws", "/data/"]) {
      const answer = await serve(gone).request(path);
      expect(answer.status).toBe(503);
      expect(await answer.text()).toMatch(/^STORE_UNAVAILABLE: (?!.*secret)/);
    }
  });

  it.each(["/laws", "/data/nowhere/x"])(
    "are refused at once beyond so many at a time, and taken again later: %s",
    async (path) => {
      let finish = () => {};
      const busy = new Promise<void>((resolve) => {
        finish = resolve;
      });
      let waits = true;
      const slow = delayed(store(), () => (waits ? busy : undefined));
      const app = serve(slow);
      const { pages, pageQueue, downloads } = SERVER_LIMITS;
      const limit = path.startsWith("/data/") ? downloads : pages + pageQueue.waiting;
      const open = Array.from({ length: limit }, () => app.request(path));
      const refused = await app.request(path);
      expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
      expect(await refused.text()).toMatch(/^TOO_BUSY: /);
      expect((await app.request("/healthz")).status).toBe(200);
      waits = false;
      finish();
      // Those who waited come in turn; only who was being answered has waited too long.
      const answered = await Promise.all(open);
      expect(answered.filter(({ status }) => status !== 503).length).toBeGreaterThan(0);
      expect((await app.request(path)).status).not.toBe(503);
    },
  );
});
