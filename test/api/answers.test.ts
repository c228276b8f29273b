import { createHash } from "node:crypto";
import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { examples } from "../../api/examples/examples.ts";
import { atMost } from "../../api/http/concurrency-limit.ts";
import { createServer } from "../../api/http/server.ts";
import { openStore } from "../../schema/graph/open.ts";
import { STORE } from "../stores.ts";
import type { Answer } from "../support/ask.ts";
import { editedFixture, fixtureStore, load, TODAY } from "../support/fixture.ts";
import { temporaryFolder } from "../support/folder.ts";
import { keptLog } from "../support/log.ts";
import { counting } from "../support/wrapped.ts";

const NAMES = '{ jurisdiction(id: "ATA") { name laws { id title } } }';
const json = { "content-type": "application/json" };
const get = (query: string, extra: Record<string, string> = {}) =>
  `/graphql?${new URLSearchParams({ query, ...extra })}`;
const hashed = (sha256Hash: string) =>
  JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

describe("answers that are kept", () => {
  const store = fixtureStore(STORE);
  const serve = (of = store(), today = () => TODAY) =>
    createServer({ store: of, logger: keptLog().logger, today });

  it("are given again without asking the store, byte for byte", async () => {
    const counted = counting(store());
    const app = serve(counted.store);
    const post = { method: "POST", headers: json, body: JSON.stringify({ query: NAMES }) };
    const first = await (await app.request("/graphql", post)).text();
    const asked = counted.statements.length;
    expect(await (await app.request("/graphql", post)).text()).toBe(first);
    expect(counted.statements).toHaveLength(asked);
    expect(JSON.parse(first).data.jurisdiction.name).toBe("Antarctica");
  });

  it("tell by GET how long they stay fresh, and by an ETag that nothing changed", async () => {
    const app = serve();
    const first = await app.request(get(NAMES));
    expect(first.headers.get("cache-control")).toBe("public, max-age=60");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    const again = await app.request(get(NAMES), { headers: { "if-none-match": etag } });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    const other = await app.request(get("{ meta { release } }"));
    expect(other.headers.get("etag")).not.toBe(etag);
  });

  it("differ by what the client accepts and by the day", async () => {
    let day = TODAY;
    const app = serve(store(), () => day);
    const asOf = async (accept: string) => {
      const answer = await app.request(get('{ compare(jurisdictions: ["ATA", "BVT"]) { asOf } }'), {
        headers: { accept },
      });
      const { data } = (await answer.json()) as Answer;
      return [answer.headers.get("content-type"), data.compare.asOf];
    };
    expect(await asOf("application/json")).toEqual(["application/json; charset=utf-8", TODAY]);
    expect((await asOf("application/graphql-response+json"))[0]).toMatch(/graphql-response/);
    day = "2024-08-09";
    expect((await asOf("application/json"))[1]).toBe("2024-08-09");
  });

  it("are none with an error", async () => {
    const counted = counting(store());
    const app = serve(counted.store);
    const wrong = get('{ laws(first: 1) { totalCount } compare(jurisdictions: ["XXX"]) { asOf } }');
    const first = await app.request(wrong);
    expect(first.headers.get("etag")).toBeNull();
    expect(((await first.json()) as Answer).errors).toHaveLength(1);
    const asked = counted.statements.length;
    await app.request(wrong);
    expect(counted.statements.length).toBeGreaterThan(asked);
  });

  it("are forgotten with their release", async () => {
    const folder = temporaryFolder();
    const own = openStore({ store: folder });
    await load(own);
    const app = serve(own);
    const title = async () => {
      const { data } = (await (await app.request(get(NAMES))).json()) as Answer;
      return data.jurisdiction.laws[0].title;
    };
    expect(await title()).toBe("Ice Computer Act");
    await load(
      own,
      editedFixture([
        "jurisdictions/ATA.yaml",
        "title: Ice Computer Act\n    original",
        "title: Snow Computer Act\n    original",
      ]),
    );
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(await title()).toBe("Snow Computer Act");
    await own.close();
  });

  it("are no pages: a browser gets the playground", async () => {
    const page = await serve().request("/graphql", { headers: { accept: "text/html" } });
    expect(page.headers.get("content-type")).toMatch(/text\/html/);
    expect(page.headers.get("etag")).toBeNull();
  });
});

describe("queries by hash", () => {
  const store = fixtureStore(STORE);
  const serve = () =>
    createServer({ store: store(), logger: keptLog().logger, today: () => TODAY });

  it("of the gallery are known from the start, and answered by GET", async () => {
    const [example] = examples.filter(({ name }) => name === "meta");
    const extensions = hashed(sha256(example?.query ?? ""));
    const answer = await serve().request(`/graphql?${new URLSearchParams({ extensions })}`);
    expect(answer.headers.get("etag")).not.toBeNull();
    expect(((await answer.json()) as Answer).data.meta.licence).toBe("CC-BY-4.0");
  });

  it("are asked for, sent once, and known from then on", async () => {
    const app = serve();
    const query = "{ meta { release licence } }";
    const extensions = hashed(sha256(query));
    const byHash = () => app.request(`/graphql?${new URLSearchParams({ extensions })}`);
    const unknown = (await (await byHash()).json()) as Answer;
    expect(unknown.errors?.[0]).toMatchObject({
      message: "PersistedQueryNotFound",
      extensions: { code: "PERSISTED_QUERY_NOT_FOUND" },
    });
    await app.request(get(query, { extensions }));
    expect(((await (await byHash()).json()) as Answer).data.meta.licence).toBe("CC-BY-4.0");
  });

  it("are refused under a hash that is not theirs", async () => {
    const answer = await serve().request(
      get("{ meta { hash } }", { extensions: hashed("0".repeat(64)) }),
    );
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as Answer).errors?.[0]?.message).toMatch(/not the SHA-256/);
  });
});

describe("atMost", () => {
  it("refuses one too many at once, with when to retry, and lets the next in again", async () => {
    let finish = () => {};
    const busy = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const app = new Hono();
    app.use(atMost(2));
    app.get("/", async (context) => {
      await busy;
      return context.text("done");
    });
    const open = [app.request("/"), app.request("/")];
    const refused = await app.request("/");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(((await refused.json()) as Answer).errors?.[0]?.extensions?.["code"]).toBe("TOO_BUSY");
    finish();
    expect(await Promise.all(open.map(async (one) => (await one).status))).toEqual([200, 200]);
    expect((await app.request("/")).status).toBe(200);
  });
});
