import countries from "i18n-iso-countries";
import type { Node } from "../../schema/graph/nodes.ts";
import { NAME_KINDS, type OtherName } from "../../schema/records/jurisdiction.ts";
import { onceARelease } from "../store/memoize-per-release.ts";
import { all } from "../store/statements.ts";
import { nameKey, stem, type Word } from "./words.ts";

/** The properties that hold the name in each language. */
export const SHOWN = ["nameEn", "nameEs", "nameFr", "nameAr", "nameRu", "nameZh"] as const;

/** A name of a jurisdiction; `shown` is one by which our pages call it. */
interface Naming {
  readonly id: string;
  readonly kind: OtherName["kind"] | "shown" | "code";
}

/** `former:Swaziland`, as the graph has it, in its parts. */
export function otherName(written: string): OtherName {
  const kind = NAME_KINDS.find((one) => written.startsWith(`${one}:`));
  if (kind === undefined) throw new Error(`the graph has a name of no kind: ${written}`);
  return { kind, name: written.slice(kind.length + 1) };
}

/** How much a name means its state: what is called so today comes before what was. */
const RANK: Readonly<Record<Naming["kind"], number>> = {
  shown: 0,
  other: 0,
  code: 1,
  former: 2,
  part: 3,
  adjective: 3,
};

export const readPlaces = onceARelease(async ({ store }) => {
  const rows = await store.read(all("Jurisdiction"));
  const byKey = new Map<string, Naming[]>();
  const byStem = new Map<string, Naming[]>();
  /** Names in Chinese, since no space tells where one ends. */
  const han = new Set<string>();
  const put = (to: Map<string, Naming[]>, key: string, naming: Naming): void => {
    if (key !== "") to.set(key, [...(to.get(key) ?? []), naming]);
  };
  for (const row of rows) {
    const named = [
      ...SHOWN.flatMap((field) => row[field] ?? []).map(
        (name) => ({ kind: "shown", name }) as const,
      ),
      ...row.otherNames.map(otherName),
    ];
    for (const { kind, name } of named) {
      const naming = { id: row.id, kind };
      const key = nameKey(name);
      put(byKey, key, naming);
      if (/^the /.test(key)) put(byKey, key.slice(4), naming);
      if (/\p{sc=Cyrillic}|\p{sc=Arabic}/u.test(name)) put(byStem, stemmed(key), naming);
      if (/^\p{sc=Han}{2,}$/u.test(name)) han.add(name);
    }
    const alpha2 = countries.alpha3ToAlpha2(row.id);
    for (const code of [row.id, alpha2])
      if (code) put(byKey, code.toLowerCase(), { id: row.id, kind: "code" });
  }
  const longest = Math.max(...[...byKey.keys()].map((key) => key.split(" ").length));
  return {
    rows: new Map<string, Node<"Jurisdiction">>(rows.map((row) => [row.id, row])),
    byKey,
    byStem,
    han,
    longest,
  };
});

export type Places = Awaited<ReturnType<typeof readPlaces>>;

const stemmed = (key: string): string => key.split(" ").map(stem).join(" ");

/** Those that are called so first of all, each once. */
function meant(namings: readonly Naming[]): string[] {
  const best = Math.min(...namings.map(({ kind }) => RANK[kind]));
  return [...new Set(namings.flatMap(({ id, kind }) => (RANK[kind] === best ? [id] : [])))];
}

/** The jurisdictions whose code, name or former name is the text, and no more; several if they share it. */
export function namedBy(text: string, { byKey }: Places): string[] {
  const namings = (byKey.get(nameKey(text)) ?? []).filter(
    ({ kind }) => kind !== "adjective" && kind !== "part",
  );
  return namings.length === 0 ? [] : meant(namings);
}

/** A name of places found among the words of a text. */
export interface PlaceNamed {
  readonly ids: readonly string[];
  /** The words that name it, by their place in the text. */
  readonly from: number;
  readonly to: number;
  /** What belongs to a place was named, not it itself. */
  readonly adjective: boolean;
}

/** Whether words are written in capitals, as codes are. */
const inCapitals = (words: readonly Word[]): boolean =>
  words.every(
    ({ surface }) => surface === surface.toUpperCase() && surface !== surface.toLowerCase(),
  );

/** Words of a sentence that are also a short name of a state. */
const SMALL = new Set(["us"]);

function namingsOf(words: readonly Word[], alone: boolean, { byKey, byStem }: Places) {
  const key = words.map(({ plain }) => plain).join(" ");
  const found = byKey.get(key) ?? byStem.get(stemmed(key)) ?? fromArabic(words, byKey);
  const capitals = inCapitals(words);
  return found.filter(({ kind }) =>
    kind === "code" ? capitals : capitals || alone || !SMALL.has(key),
  );
}

/** `في` aside, Arabic writes small words and a name as one: `بتونس`, `لتونس`. */
function fromArabic(words: readonly Word[], byKey: Places["byKey"]): readonly Naming[] {
  const [head, ...rest] = words;
  const [, name] = /^[بلوفك](\p{sc=Arabic}{3,})$/u.exec(head?.plain ?? "") ?? [];
  if (name === undefined) return [];
  return byKey.get([name, ...rest.map(({ plain }) => plain)].join(" ")) ?? [];
}

/** The places that words name, in their order, the longest name first at each word. */
export function placesIn(words: readonly Word[], places: Places): PlaceNamed[] {
  const found: PlaceNamed[] = [];
  let at = 0;
  while (at < words.length) {
    const one = placeAt(words, at, places);
    if (one) found.push(one);
    at = one ? one.to : at + 1;
  }
  return found;
}

function placeAt(words: readonly Word[], from: number, places: Places): PlaceNamed | null {
  for (let to = Math.min(words.length, from + places.longest); to > from; to -= 1) {
    const named = words.slice(from, to);
    const namings = namingsOf(named, named.length === words.length, places);
    if (namings.length > 0)
      return {
        ids: meant(namings),
        from,
        to,
        adjective: namings.every(({ kind }) => kind === "adjective"),
      };
  }
  return null;
}
