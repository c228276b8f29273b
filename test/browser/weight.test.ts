import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { LANGUAGES } from "../../viz/i18n/messages.ts";
import { useSite } from "./site.ts";

const site = useSite();

/** What a first visit may fetch of scripts, compressed as they travel. */
const MOST_BYTES = 100 * 1024;

test.each([
  "/",
  "/race",
  "/compare/KEN~JOR~DEU",
  "/cases/AZE/2017-afgan-mukhtarli",
  "/graph?around=JOR",
])("%s brings at most 100 KB of scripts", async (path) => {
  const page = await site.blank();
  const sizes: Promise<number>[] = [];
  page.on("requestfinished", (request) => {
    if (request.resourceType() === "script")
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(`${site.address}${path}`, { waitUntil: "networkidle" });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  process.stdout.write(`${path}: ${(bytes / 1024).toFixed(1)} KB of scripts, compressed\n`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
});

/** What the document of home may weigh, in bytes: as it is written, and as it travels. */
const MOST_WRITTEN = 250 * 1024;
const MOST_COMPRESSED = 100_000;

test.each(Object.keys(LANGUAGES))("the document of home is light in %s", async (lang) => {
  const weigh = async (path: string) => {
    const answer = await fetch(`${site.address}${path}lang=${lang}`);
    const html = Buffer.from(await answer.arrayBuffer());
    return [html.byteLength, gzipSync(html).byteLength] as const;
  };
  for (const path of ["/?", "/?country=DEU&"]) {
    const [written, compressed] = await weigh(path);
    expect(written, path).toBeLessThanOrEqual(MOST_WRITTEN);
    expect(compressed, path).toBeLessThanOrEqual(MOST_COMPRESSED);
  }
  // With a lower line more countries have a name beyond it.
  const [, compressed] = await weigh("/?country=KEN&months=12&");
  expect(compressed).toBeLessThanOrEqual(MOST_COMPRESSED);
});
