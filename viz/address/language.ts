import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { isLanguage, LANGUAGES, type Language } from "../i18n/messages.ts";
import { nearestLanguage } from "../i18n/nearest-language.ts";

/** Which language a request is answered in, and whether its address says so. */
export interface RequestLanguage {
  readonly lang: Language;
  readonly inAddress: boolean;
}

const FALLBACK: Language = "en";

/** The first language of the browser that is near to one of ours; `fr-CH` is met by French. */
function preferred(context: Context): Language {
  const found = accepts(context, {
    header: "Accept-Language",
    supports: Object.keys(LANGUAGES),
    default: FALLBACK,
    match: (asked, { default: otherwise }) =>
      asked
        .filter(({ q }) => q > 0)
        .toSorted((a, b) => b.q - a.q)
        .map(({ type }) => nearestLanguage(type))
        .find((language) => language !== null) ?? otherwise,
  });
  return isLanguage(found) ? found : FALLBACK;
}

/** The language that `?lang=` names, else the browser's, else English. */
export function requestLanguage(context: Context): RequestLanguage {
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

/** An address from its path on, perhaps with a query and a fragment, in a language. */
export function alsoIn(lang: Language, address: string): string {
  const { pathname, searchParams, hash } = new URL(address, "http://localhost");
  return `${inLanguage(pathname, searchParams, lang)}${hash}`;
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
