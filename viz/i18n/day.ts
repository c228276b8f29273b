import type { Messages } from "./messages.ts";

/** A day as a language writes it: `24 November 2026`. */
export const formatDay = (day: string, { lang }: Messages): string =>
  new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    dateStyle: "long",
    timeZone: "UTC",
    numberingSystem: "latn",
  }).format(new Date(`${day}T00:00:00Z`));
