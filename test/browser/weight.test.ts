import { expect, test } from "vitest";
import { useSite } from "./site.ts";

const site = useSite();

/** What a first visit may fetch of scripts, compressed as they travel. */
const MOST_BYTES = 100 * 1024;

test.each(["/", "/compare/KEN~JOR~DEU", "/cases/AZE/2017-afgan-mukhtarli", "/graph?around=JOR"])(
  "%s brings at most 100 KB of scripts",
  async (path) => {
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
  },
);
