import { Resvg } from "@resvg/resvg-js";
import { expect, it } from "vitest";
import { fontsFor, SANS } from "../../../viz/formats/fonts.ts";
import { work } from "../../../viz/formats/rasterise.ts";

it("a Chinese picture in two weights has the bytes that the whole font gives", async () => {
  const [text, background] = ["因言论可判处四年监禁：至少 35 个国家", "#fff"];
  const set = (y: number, weight: number) =>
    `<text x="10" y="${y}" font-weight="${weight}" font-family="Noto Sans SC, Source Sans 3">${text}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60">${set(20, 400)}${set(50, 600)}</svg>`;
  const font = { fontFiles: fontsFor(svg), defaultFontFamily: SANS };
  const whole = new Resvg(svg, { background, font: { loadSystemFonts: false, ...font } });
  const blank = await work({
    svg: "<svg xmlns='http://www.w3.org/2000/svg' width='400' height='60'/>",
    background,
    ...font,
  });
  const drawn = Buffer.from(await work({ svg, background, ...font }));
  expect(drawn.equals(whole.render().asPng())).toBe(true);
  expect(drawn.length).toBeGreaterThan(2 * blank.length);
});
