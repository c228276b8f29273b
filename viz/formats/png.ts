import { availableParallelism } from "node:os";
import { openPool } from "../../schema/work/pool.ts";
import { COLOURS, type Theme } from "../charts/kit/theme.ts";
import type { Language } from "../i18n/messages.ts";
import { fontsFor, SANS, SCRIPT_FAMILIES, SERIF } from "./fonts.ts";
import type { Format } from "./format.ts";
import { alonePicture } from "./picture.ts";
import type { Drawing } from "./rasterise.ts";

/** One core is left to answer with. What has to wait longer for a picture is refused. */
const drawing = openPool<Drawing, Uint8Array>(new URL("./rasterise.ts", import.meta.url), {
  threads: Math.max(1, availableParallelism() - 1),
  waiting: 32,
  milliseconds: 15_000,
  heapMegabytes: 128,
});

/** The renderer knows no custom properties: each becomes its theme's colour, or what it falls back to. */
const withColours = (svg: string, theme: Theme): string =>
  svg.replaceAll(
    /var\(--([a-z-]+)(?:,\s*([^()]+))?\)/g,
    (_, name: string, otherwise?: string) =>
      (COLOURS[theme] as Record<string, string>)[name] ?? otherwise ?? "none",
  );

/** Families as the renderer reads them: without quotes, and first the one that has the language's script. */
const withFamilies = (svg: string, lang: Language): string =>
  svg.replaceAll("&quot;", "'").replaceAll(/font-family:[^;}]+/g, (given) => {
    const own = given.includes("Serif") ? SERIF : SANS;
    return `font-family: ${[SCRIPT_FAMILIES[lang], own].filter(Boolean).join(", ")}`;
  });

/** The same picture for places that take no SVG, with our own fonts. */
export const png: Format = {
  ending: "png",
  type: "image/png",
  isPicture: true,
  async give(made) {
    const theme = made.appearance.theme ?? "light";
    const { svg } = alonePicture(made);
    return drawing.run({
      svg: withFamilies(withColours(svg, theme), made.appearance.lang),
      background: COLOURS[theme].paper,
      fontFiles: fontsFor(svg),
      defaultFontFamily: SANS,
    });
  },
};
