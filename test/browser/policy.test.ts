import { expect, test } from "vitest";
import { openAll, PAGES, useSite } from "./site.ts";

/* What a page does against its own policy, a browser tells on its console, which fails the test. */

const site = useSite();

test.each([...PAGES, "/charts/race.html", "/charts/race.html?lang=ar", "/brief.html?items=race"])(
  "%s does nothing that its policy forbids",
  async (path) => {
    const page = await site.blank();
    const answer = await page.goto(path, { waitUntil: "load" });
    const policy = answer?.headers()["content-security-policy"] ?? "";
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).not.toMatch(/style-src [^;]*unsafe|script-src [^;]*unsafe/);
    await openAll(page);
    // A picture whose style was refused is black.
    for (const svg of await page.locator("svg.ld-chart:visible").all())
      expect(await svg.evaluate((one) => getComputedStyle(one).fontSize)).toBe("13px");
  },
);

test("a page may not be framed by another site, and a chart may", async () => {
  const page = await site.blank({ baseURL: "" });
  const framed = async (path: string): Promise<string> => {
    const answer = await page.request.get(site.address + path);
    return (
      /frame-ancestors ([^;]+)/.exec(answer.headers()["content-security-policy"] ?? "")?.[1] ?? ""
    );
  };
  expect(await framed("/")).toBe("'none'");
  expect(await framed("/charts/race.html")).toBe("*");
});
