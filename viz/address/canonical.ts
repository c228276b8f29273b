import countries from "i18n-iso-countries";
import { isLanguage } from "../i18n/messages.ts";
import { nearestLanguage } from "../i18n/nearest-language.ts";
import { schema } from "../queries/sdl.ts";

/*
 * People write addresses as they please: `/Jurisdictions/ke/`, `?lang=zh-CN`. Each means one of ours, by how ids
 * are made: three capital letters for a state, small letters for all else but sections and types.
 */

/** `ke`, `KEN`, `ken` → `KEN`; what is no code stays. */
function state(code: string): string {
  const large = code.toUpperCase();
  return /^[A-Z]{2}$/.test(large) ? (countries.alpha2ToAlpha3(large) ?? large) : large;
}

/** `ke~DEU` → `KEN~DEU`; what is no list of codes stays. */
const states = (list: string): string =>
  /^[a-z]{2,3}(~[a-z]{2,3})*$/i.test(list) ? list.split("~").map(state).join("~") : list;

const small = (part: string): string => part.toLowerCase();

/** `ken/ACT/2018/5` → `KEN/act/2018/5` */
const underState = (id: string): string =>
  id.replace(/^([^/]*)(.*)$/s, (_, first: string, more: string) => states(first) + small(more));

/** `ken/ACT/2018/5#24A` → `KEN/act/2018/5#24A`: sections are written as the law prints them. */
const provision = (id: string): string => id.replace(/^[^#]*/, (law) => underState(law));

/** A name of the SDL, whatever the size of its letters. */
const type = (name: string): string =>
  Object.keys(schema.getTypeMap()).find((one) => small(one) === small(name)) ?? name;

/** How the rest of a path is written under the page that it begins with. */
const RESTS: Readonly<Record<string, (rest: string) => string>> = {
  jurisdictions: states,
  exposure: states,
  "who-may-ask": states,
  safeguards: states,
  compare: states,
  ask: states,
  laws: underState,
  cases: underState,
  provisions: provision,
  treaties: small,
  letter: small,
  organizations: small,
  sources: small,
  families: small,
  stories: small,
  methods: small,
  charts: small,
  api: (rest) =>
    rest.replace(/^reference(\/?)(.*)$/is, (_, slash, name) => `reference${slash}${type(name)}`),
};

const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** Without double slashes, and without one at the end; escaped ones count once they are read. */
const withoutSlashes = (path: string): string =>
  path.replace(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");

/** The path as we write it; `pages` are the first parts of paths that are ours. */
function pathOf(pathname: string, pages: ReadonlySet<string>): string {
  const path = withoutSlashes(pathname);
  // What is frozen stands under paths of its own.
  if (/^\/r\//i.test(path)) return pathname.replace(/^\/{2,}/, "/");
  const [, first = "", rest] = /^\/([^/]*)(?:\/(.*))?$/s.exec(path) ?? [];
  const page = small(first);
  if (!pages.has(page)) return path;
  if (rest === undefined) return `/${page}`;
  const asked = decodeURIComponent(rest);
  const plain = withoutSlashes(asked).replace(/^\//, "");
  const written = RESTS[page]?.(plain) ?? plain;
  if (written === "") return `/${page}`;
  // Signs may be escaped or not: only what differs in what it says is led elsewhere.
  return `/${page}/${written === asked ? rest : encoded(written)}`;
}

/** Parameters that name states. */
const OF_STATES = new Set(["country", "countries", "asker", "asked", "requesting", "requested"]);

/** The query as we write it. */
function queryOf(query: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(
    [...query].map(([name, value]) => [name, OF_STATES.has(name) ? states(value) : value]),
  );
  const lang = query.get("lang");
  if (lang && !isLanguage(lang)) written.set("lang", nearestLanguage(lang) ?? "en");
  return written;
}

/** The one address, from the path on, that an address means; null if it is that one. */
export function canonical(
  { pathname, searchParams }: URL,
  pages: ReadonlySet<string>,
): string | null {
  const path = pathOf(pathname, pages);
  const query = queryOf(searchParams);
  if (path === pathname && `${query}` === `${searchParams}`) return null;
  return query.size === 0 ? path : `${path}?${query}`;
}
