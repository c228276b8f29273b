import { BadAddress } from "../address/errors.ts";
import { FULL_WIDTH } from "../charts/kit/picture.tsx";
import type { Theme } from "../charts/kit/theme.ts";
import { isLanguage, LANGUAGES, type Language } from "../i18n/messages.ts";

/** Sizes that social networks show whole, each with the width for which the picture is laid out. */
const SOCIAL = {
  og: { width: 1200, height: 630, layout: 760 },
  square: { width: 1080, height: 1080, layout: 680 },
  portrait: { width: 1080, height: 1350, layout: 680 },
} as const;

/** How a chart is to look: what every chart's address may say beside the chart's own options. */
export interface Appearance {
  readonly lang: Language;
  /** Null: not said. An image is light then, a page follows the reader's device. */
  readonly theme: Theme | null;
  readonly width: number;
  /** Null: as high as the picture is; else the picture stands in the middle of so much room. */
  readonly height: number | null;
  /** In which width the picture is laid out, so that its text stays legible. */
  readonly layout: number;
}

/** The options of a look, each in a few words. */
export const APPEARANCE_OPTIONS = {
  lang: `the language: ${Object.keys(LANGUAGES).join(", ")}`,
  theme: "light or dark",
  width: "in pixels, 200 to 3000",
  social: "a size for social networks: og, square or portrait",
} as const;

function themeOf(query: URLSearchParams): Theme | null {
  const theme = query.get("theme") || null;
  if (theme !== null && theme !== "light" && theme !== "dark")
    throw new BadAddress(`no such theme: ${theme}; light or dark`);
  return theme;
}

function languageOf(query: URLSearchParams): Language {
  const lang = query.get("lang") || "en";
  if (!isLanguage(lang))
    throw new BadAddress(`no such lang: ${lang}; one of ${Object.keys(LANGUAGES).join(", ")}`);
  return lang;
}

function sizeOf(query: URLSearchParams): Pick<Appearance, "width" | "height" | "layout"> {
  const social = query.get("social") || null;
  if (social !== null) {
    if (!Object.hasOwn(SOCIAL, social))
      throw new BadAddress(`no such social: ${social}; one of ${Object.keys(SOCIAL).join(", ")}`);
    if (query.get("width")) throw new BadAddress("social sets the width; leave out one of them");
    return SOCIAL[social as keyof typeof SOCIAL];
  }
  const width = Number(query.get("width") || FULL_WIDTH);
  if (!Number.isInteger(width) || width < 200 || width > 3000)
    throw new BadAddress(`no such width: ${query.get("width")}; 200 to 3000`);
  return { width, height: null, layout: width };
}

/** Reads language, theme and size from an address; refuses what cannot be one of them. */
export const appearanceOf = (query: URLSearchParams): Appearance => ({
  lang: languageOf(query),
  theme: themeOf(query),
  ...sizeOf(query),
});
