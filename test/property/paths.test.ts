import fc from "fast-check";
import type { Hono } from "hono";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compose } from "../../api/compose.ts";
import { writeHere } from "../../api/exports/write.ts";
import { LONGEST_PATH } from "../../schema/http/path.ts";
import { front } from "../../viz/front.ts";
import { STORE } from "../stores.ts";
import { fixtureStore, TODAY } from "../support/fixture.ts";
import { makeFolder } from "../support/folder.ts";
import { keptLog } from "../support/log.ts";

/** Before which parts of a path something is looked up, decoded or led elsewhere. */
const PREFIXES = [
  "/",
  "/laws/",
  "/laws/ATA/",
  "/provisions/",
  "/cases/",
  "/cases/BVT/",
  "/treaties/",
  "/jurisdictions/",
  "/letter/",
  "/organizations/",
  "/sources/",
  "/compare/",
  "/who-may-ask/",
  "/safeguards/",
  "/families/",
  "/stories/",
  "/methods/",
  "/api/reference/",
  "/releases/",
  "/r/",
  "/r/2024-06-30-00000000/",
  "/charts/",
  "/charts/race.",
  "/graph.",
  "/brief.",
  "/data/",
  "/data/latest/",
  "/data/latest/cite/",
  "/data/latest/akn/",
  "/graphql/",
  "/reconcile/",
  "/reconcile/suggest/",
  "/assets/",
];

const hex = fc.integer({ min: 0, max: 255 }).map((byte) => byte.toString(16).padStart(2, "0"));
/** Escapes of any byte, escapes that are cut off, and signs that mean something in an address. */
const piece = fc.oneof(
  { weight: 4, arbitrary: hex.map((byte) => `%${byte}`) },
  { weight: 2, arbitrary: fc.constantFrom("%", "%E", "%0d%0a", "%00", "%2f", "%2e%2e", "%25") },
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  { weight: 2, arbitrary: fc.constantFrom("/", "//", "~", ".", "..", ";", ":", "@", "\\", "ATA") },
);
const path = fc
  .tuple(fc.constantFrom(...PREFIXES), fc.array(piece, { maxLength: 8 }))
  .map(([prefix, pieces]) => prefix + pieces.join(""));

describe("any path", () => {
  const store = fixtureStore(STORE);
  const log = keptLog();
  const { folder, remove } = makeFolder();
  let app: Hono;
  let close: () => Promise<void>;
  beforeAll(() => {
    ({ app, close } = compose({
      store: store(),
      logger: log.logger,
      releases: folder,
      writeFile: writeHere,
      front,
      today: () => TODAY,
    }));
  });
  afterAll(async () => {
    await close();
    remove();
  });
  /** As the address line of a request holds it: what a URL cannot hold never comes here. */
  const ask = async (asked: string, headers = {}) => {
    const address = `http://localhost${asked.replaceAll(/[?#]/g, "")}`;
    return app.request(new Request(new URL(address), { headers }));
  };

  it("is answered without a fault of ours, under every prefix", async () => {
    await fc.assert(
      fc.asyncProperty(path, async (asked) => {
        const { status } = await ask(asked);
        expect([asked, status < 500]).toEqual([asked, true]);
      }),
      { numRuns: 1500 },
    );
    expect(log.text()).not.toContain("unexpected error");
  });

  it.each([
    "/laws/%ff",
    "/jurisdictions/%E0%A4%A",
    "/cases/BVT/%",
    "/r/%ff",
    "/compare/ATA~%c3",
    "/no/such/page%80",
    "/treaties/frost%00",
    "/sources/x%0d%0a",
  ])(
    "%s is refused by a page in the reader's language, from which one can search",
    async (asked) => {
      const answer = await ask(asked, { "accept-language": "fr" });
      const html = await answer.text();
      expect([answer.status, answer.headers.get("content-type")]).toEqual([
        400,
        "text/html; charset=UTF-8",
      ]);
      expect(html).toContain("Cette adresse ne peut pas être lue");
      expect(html).toMatch(/<form[^>]* action="\/search"/);
    },
  );

  it.each([
    "/data/%00",
    "/data/x%0d%0a",
    "/data/latest/cite/%ff.bib",
    "/charts/race%ff.svg",
    "/charts/%E0%A4%A.png",
    "/reconcile/%ff",
    "/assets/%ff.js",
    "/graph.%ff",
    "/r/2024-06-30-00000000/data/%ff",
  ])("%s, which is no page, is refused by a text", async (asked) => {
    const answer = await ask(asked);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([
      400,
      "text/plain; charset=UTF-8",
    ]);
    expect(await answer.text()).toContain("%-escapes");
  });

  it.each(["/laws/", "/data/latest/", "/charts/", "/nothing/"])(
    "%s with more than can be an id is refused as too long",
    async (before) => {
      const answer = await ask(`${before}${"x".repeat(LONGEST_PATH)}`);
      expect([answer.status, /at most 2,000|longer than 2000/.test(await answer.text())]).toEqual([
        414,
        true,
      ]);
    },
  );
});
