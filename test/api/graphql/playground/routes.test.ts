import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { under } from "../../../../api/address/under.ts";
import { createService } from "../../../../api/http/server.ts";
import { STORE } from "../../../stores.ts";
import { fixtureStore, TODAY } from "../../../support/fixture.ts";
import { keptLog } from "../../../support/log.ts";

describe("the playground", () => {
  const store = fixtureStore(STORE);
  const serve = (base = "") =>
    createService({ store: store(), logger: keptLog().logger, today: () => TODAY, base });
  const html = { headers: { accept: "text/html" } };
  const pageOf = async (asked: Record<string, string> = {}): Promise<string> =>
    (await serve().request(`/graphql?${new URLSearchParams(asked)}`, html)).text();

  /** What stands between the only script with contents and the first end of a script behind it. */
  function optionsIn(page: string) {
    const [, data = ""] = page.split('<script type="application/json" id="options">');
    return JSON.parse(data.slice(0, data.search(/<\/script/i)));
  }

  it("is a small page without a script of its own", async () => {
    const page = await pageOf();
    expect(page.length).toBeLessThan(40_000);
    const scripts = [...page.matchAll(/<script([^>]*)>([^<]*)/g)];
    expect(scripts.map(([, attributes = "", text]) => [attributes.includes("src="), text !== ""]))
      // Two files, and data.
      .toEqual([
        [true, false],
        [true, false],
        [false, true],
      ]);
    expect(page).not.toMatch(/\son\w+=|javascript:/i);
  });

  it("holds what its address asks as data, whatever that is", async () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "</script><script>alert(1)</script>",
        "<!--<script>",
        "]]>\u2028\u2029&quot;",
        '"}, x: {"',
        "{ laws { totalCount } }",
      ),
    );
    const empty = (await pageOf()).replaceAll(/\{"title".*\}/g, "");
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (query, variables) => {
        const page = await pageOf({ query, variables });
        const { defaultTabs, ...options } = optionsIn(page);
        expect(defaultTabs[0]).toEqual({
          query: query,
          variables: variables,
        });
        expect(options.variables).toBe(variables);
        // Nothing of it stands outside of the data.
        expect(page.replaceAll(/\{"title".*\}/g, "")).toBe(empty);
      }),
      { numRuns: 200 },
    );
  });

  it.each(["", "/r/2024-06-30-00000000"])(
    "finds its files under %j, the same for ever",
    async (base) => {
      const app = base === "" ? serve() : { request: under(base, serve(base)) };
      const ask = (path: string, headers: Record<string, string> = {}) =>
        app.request(new Request(`http://localhost${path}`, { headers }));
      const page = await (await ask(`${base}/graphql`, html.headers)).text();
      const files = [...page.matchAll(/(?:src|href)="([^"]*playground[^"]*)"/g)].map(
        ([, path = ""]) => path,
      );
      expect(files).toHaveLength(3);
      for (const path of files) {
        // What `under` does not lead back stands at the root of the host.
        const place = path.startsWith(base) ? path : `${base}${path}`;
        const packed = await ask(place, { "accept-encoding": "gzip" });
        expect(packed.status).toBe(200);
        expect(packed.headers.get("cache-control")).toMatch(/immutable/);
        expect(packed.headers.get("content-encoding")).toBe("gzip");
        expect(packed.headers.get("content-type")).toMatch(/^text\/(javascript|css)/);
      }
      const plain = await ask(
        `${base}${files.find((path) => path.endsWith("start.js"))?.replace(base, "")}`,
      );
      expect(plain.headers.get("content-encoding")).toBeNull();
      expect(await plain.text()).toContain("MonacoEnvironment");
    },
  );

  it.each(["/playground/000000000000/start.js", "/playground/x/../../etc"])(
    "has no other files: %s",
    async (path) => {
      expect((await serve().request(path)).status).toBe(404);
    },
  );
});
