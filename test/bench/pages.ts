/** Part 7: what Lighthouse says of three pages of the product, on the simulated phone that it assumes. */
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { launchChromium } from "../../viz/brief/chromium.ts";
import { startProduct } from "../browser/server.ts";
import type { BenchWorld } from "./world.ts";

const LIGHTHOUSE = new URL("./lighthouse/node_modules/lighthouse/core/index.js", import.meta.url);

const PAGES = {
  home: "/",
  race: "/race",
  compare: "/compare/KEN~JOR~DEU",
  case: "/cases/AZE/2017-afgan-mukhtarli",
};

interface Audited {
  readonly lhr: {
    readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
    readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
  };
}
type Lighthouse = (url: string, flags: object) => Promise<Audited | undefined>;

/** Times of the page in milliseconds, and how much of it moved while it loaded. */
const AUDITS = ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time"];
const SHIFT = "cumulative-layout-shift";

/** Null is what Lighthouse does not say. */
const rounded = (value: number | undefined, places: number): number | null =>
  value === undefined ? null : Number(value.toFixed(places));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

export async function measurePages({ leftOut }: BenchWorld): Promise<object | undefined> {
  if (!existsSync(LIGHTHOUSE)) {
    leftOut("Lighthouse is not installed: npm ci --prefix test/bench/lighthouse adds it");
    return undefined;
  }
  const { default: lighthouse } = (await import(LIGHTHOUSE.href)) as { default: Lighthouse };
  const port = await freePort();
  const product = await startProduct();
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  try {
    const found: Record<string, object> = {};
    for (const [name, path] of Object.entries(PAGES)) {
      // The first visit is for the server: what it keeps is there for the one that counts.
      await fetch(`${product.address}${path}`);
      const audited = await lighthouse(`${product.address}${path}`, { port, logLevel: "error" });
      if (!audited) throw new Error(`Lighthouse said nothing of ${path}`);
      const { categories, audits } = audited.lhr;
      found[name] = {
        ...Object.fromEntries(
          Object.entries(categories).map(([id, { score }]) => [
            id,
            score === null ? null : Math.round(score * 100),
          ]),
        ),
        ...Object.fromEntries(AUDITS.map((id) => [id, rounded(audits[id]?.numericValue, 0)])),
        [SHIFT]: rounded(audits[SHIFT]?.numericValue, 3),
      };
    }
    console.table(found);
    return found;
  } finally {
    await browser.close();
    await product.stop();
  }
}
