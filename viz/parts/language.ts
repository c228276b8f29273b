import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { isLanguage, LANGUAGES, type Language, wordsIn } from "../words/words.ts";
import { BadAddress } from "./page.ts";

/** Which language a request is answered in, and whether its address says so. */
export interface LanguageAsked {
  readonly lang: Language;
  readonly inAddress: boolean;
}

const FALLBACK: Language = "en";

/** The first language of the browser that we have; `fr-CH` is met by French. */
function preferred(context: Context): Language {
  const found = accepts(context, {
    header: "Accept-Language",
    supports: Object.keys(LANGUAGES),
    default: FALLBACK,
    match: (asked, { supports, default: otherwise }) =>
      asked
        .filter(({ q }) => q > 0)
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => type.split("-")[0]?.toLowerCase() ?? "")
        .find((tag) => supports.includes(tag)) ?? otherwise,
  });
  return isLanguage(found) ? found : FALLBACK;
}

/** The language that `?lang=` names, else the browser's, else English. An unknown name is refused. */
export function languageAsked(context: Context): LanguageAsked {
  const named = context.req.query("lang");
  if (named === undefined || named === "") return { lang: preferred(context), inAddress: false };
  if (isLanguage(named)) return { lang: named, inAddress: true };
  const words = wordsIn(preferred(context));
  throw new BadAddress(
    words("refused.lang", { lang: named, languages: Object.keys(LANGUAGES).join(", ") }),
  );
}

/** The same for an answer that must be given in any case: an unknown name is passed over. */
export function languageOr(context: Context): LanguageAsked {
  const named = context.req.query("lang") ?? "";
  return isLanguage(named)
    ? { lang: named, inAddress: true }
    : { lang: preferred(context), inAddress: false };
}

/** The same address in a language. */
export function inLanguage(path: string, query: URLSearchParams, lang: Language): string {
  const asked = new URLSearchParams(query);
  asked.set("lang", lang);
  return `${path}?${asked}`;
}

/** Addresses within the site that speak the reader's language; files and the playground do not. */
const OWN = /^\/(?!\/|graphql\b|schema\.graphql|llms\.txt|feed\.atom|favicon|assets\/)/;
const LINK = /(<a\b[^>]*?\shref=")([^"#?]*)(\?[^"#]*)?([^"]*")/g;
const FORM = /<form\b[^>]*\saction="\/[^>]*>/g;

/** Keeps a language that the address names in every link and form of a page. */
export function keepLanguage(html: string, lang: Language): string {
  return html
    .replaceAll(
      LINK,
      (link, before: string, path: string, query: string | undefined, rest: string) =>
        OWN.test(path) && !/[?;]lang=/.test(query ?? "")
          ? `${before}${path}${query === undefined ? "?" : `${query}&amp;`}lang=${lang}${rest}`
          : link,
    )
    .replaceAll(FORM, (form) => `${form}<input type="hidden" name="lang" value="${lang}"/>`);
}
