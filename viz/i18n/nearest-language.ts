import { match } from "@formatjs/intl-localematcher";
import { isLanguage, LANGUAGES, type Language } from "./messages.ts";

const OURS = Object.keys(LANGUAGES);

/**
 * Which of our languages a reader of another understands best, by the distances of the Unicode CLDR: `zh-TW`
 * is met by Chinese, `gl` by Spanish, `pt-BR` by none. Null, too, for what names no language.
 */
export function nearestLanguage(tag: string): Language | null {
  try {
    const { language, baseName } = new Intl.Locale(tag.trim().replaceAll("_", "-"));
    if (isLanguage(language)) return language;
    const found = match([baseName, language], OURS, "");
    return isLanguage(found) ? found : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
