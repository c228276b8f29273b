import { createRequire } from "node:module";
import type { Language } from "../i18n/messages.ts";

const require = createRequire(import.meta.url);
const font = (file: string): string => require.resolve(`@expo-google-fonts/${file}.ttf`);

/** The house's fonts; with Cyrillic and Greek. */
const ALWAYS = [
  font("source-sans-3/400Regular/SourceSans3_400Regular"),
  font("source-sans-3/600SemiBold/SourceSans3_600SemiBold"),
  font("source-serif-4/600SemiBold/SourceSerif4_600SemiBold"),
];

/** Fonts for scripts that the house's lack; big, so only read where a text needs them. */
const SCRIPTS: readonly (readonly [RegExp, readonly string[]])[] = [
  [
    /\p{Script=Arabic}/u,
    [
      font("noto-sans-arabic/400Regular/NotoSansArabic_400Regular"),
      font("noto-sans-arabic/600SemiBold/NotoSansArabic_600SemiBold"),
    ],
  ],
  [
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u,
    [
      font("noto-sans-sc/400Regular/NotoSansSC_400Regular"),
      font("noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold"),
    ],
  ],
];

/** The files of the fonts in which a text can be set, whatever fonts the machine has. */
export const fontsFor = (text: string): string[] => [
  ...ALWAYS,
  ...SCRIPTS.flatMap(([script, files]) => (script.test(text) ? files : [])),
];

export const SANS = "Source Sans 3";
export const SERIF = "Source Serif 4";
/** The family of a language's script, where the house's fonts lack it. */
export const SCRIPT_FAMILIES: Readonly<Partial<Record<Language, string>>> = {
  ar: "Noto Sans Arabic",
  zh: "Noto Sans SC",
};
