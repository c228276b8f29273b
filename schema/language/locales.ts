/** The six languages of the United Nations, as in the SDL. */
export type Language = "en" | "es" | "fr" | "ar" | "ru" | "zh";

/**
 * The locale by which numbers and dates are written. Arabic has Western digits, because sections, ids,
 * addresses and pictures have them too.
 */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: "en-GB",
  es: "es",
  fr: "fr",
  ar: "ar-u-nu-latn",
  ru: "ru",
  zh: "zh-CN",
};
