import { expect, test } from "vitest";
import { useSite } from "./site.ts";

const site = useSite();

/** Places where one of several is chosen, with one that is not. */
const CHOSEN: readonly (readonly [string, string, string])[] = [
  ["/map?indicator=power", ".pill[aria-current]", ".pill:not([aria-current])"],
  ["/race?lens=speech", ".pill[aria-current]", ".pill:not([aria-current])"],
  ["/map", ".sections a[aria-current]", ".sections a:not([aria-current])"],
  ["/map?lang=fr", ".languages a[aria-current]", ".languages a:not([aria-current])"],
];

test.each(CHOSEN)(
  "on %s what is chosen differs in forced colours: %s",
  async (path, one, other) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const page = await site.open(path, { forcedColors: "active", colorScheme });
      const looks = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { color, backgroundColor, outlineStyle } = getComputedStyle(element);
            return { color, backgroundColor, outlineStyle };
          });
      const [chosen, not] = [await looks(one), await looks(other)];
      expect(chosen.backgroundColor).not.toBe(not.backgroundColor);
      expect(chosen.color).not.toBe(chosen.backgroundColor);
      expect(chosen.outlineStyle).toBe("solid");
    }
  },
);

test("the suggestion that is chosen differs in forced colours", async () => {
  const page = await site.open("/", { forcedColors: "active" });
  await page.locator("[data-search]").fill("kenya");
  await page.locator(".search [role=option]").nth(1).waitFor();
  await page.keyboard.press("ArrowDown");
  const ground = (nth: number) =>
    page
      .locator(".search [role=option]")
      .nth(nth)
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await ground(0)).not.toBe(await ground(1));
});
