import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Scalar,
  stringify,
  visit,
  type YAMLMap,
} from "yaml";
import { caseKey, idHash } from "../../schema/graph/keys.ts";
import { type FindName, findNames } from "../../schema/redaction/find.ts";
import { keyMark, withdrawnIdHash, wordHash } from "../../schema/redaction/key.ts";
import { spellings } from "../../schema/redaction/words.ts";
import { filesOf } from "./files.ts";
import { CannotAdd, withItem } from "./insert-item.ts";
import { type Places, placesOf } from "./places.ts";

const NAME_WITHHELD = "Name withheld";
const REWRITE = "TODO write anew without the name";
/** An address cannot be written without the name: another source has to be found. */
const ANOTHER = "https://TODO.invalid/another-source";
/** More than one person, or a name with a remark: a person has to say who is meant. */
const SEVERAL = /,|&|;|\(|\d|\b(?:and|v|vs|others?)\b/iu;

/** What is to be taken out. */
export interface TakeDown {
  /** The folder of the atlas. */
  readonly atlas: string;
  /** `case/KEN/2020-name` */
  readonly caseId: string;
  /** The names of the person, in every spelling and script; the case's own if there are none. */
  readonly names: readonly string[];
  readonly date: string;
  /** What an old link says. */
  readonly reason: string;
  /** The key to the hashes that are kept. */
  readonly key: string;
}

/** What a take-down did, and what a person still has to look at. */
export interface TakenDown {
  /** The file of the case; null where the case was taken out before. */
  readonly file: string | null;
  /** The new id of the case; null where the case was taken out before. */
  readonly id: string | null;
  /** Other cases whose id or name holds the name: each has to be taken down too. */
  readonly cases: readonly string[];
  /** How many texts and addresses held the name and have to be written anew. */
  readonly toRewrite: number;
  /** Where the name or a word of it still stands. */
  readonly places: Places;
}

/** A new text in place of an old one. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const inline = (value: string): string => stringify(value, { lineWidth: 0 }).trimEnd();

const changeOf = (scalar: Scalar, text: string): Change[] => {
  if (!scalar.range) return [];
  const block = scalar.type === "BLOCK_LITERAL" || scalar.type === "BLOCK_FOLDED";
  return [{ start: scalar.range[0], end: scalar.range[1], text: block ? `${text}\n` : text }];
};

const changed = (text: string, changes: readonly Change[]): string =>
  changes
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (whole, { start, end, text: part }) => whole.slice(0, start) + part + whole.slice(end),
      text,
    );

/** The case, and what stands in its place. */
interface Found {
  readonly item: YAMLMap;
  readonly name: string;
  readonly id: string;
}

function findCase(text: string, iso3: string, local: string): Found | { others: string[] } {
  const cases = parseDocument(text).get("cases");
  const all = isSeq(cases) ? cases.items.filter(isMap) : [];
  const item = all.find((one) => one.get("id") === local);
  const taken = new Set(all.map((one) => String(one.get("id"))));
  if (!item) return { others: [...taken] };
  // The year is kept only where the id begins with one: what else it begins with may be a name.
  const year = /^(?:\d{4}|undated)(?=-)/.exec(local)?.[0] ?? iso3.toLowerCase();
  let number = 1;
  while (taken.has(`${year}-withheld-${number}`)) number += 1;
  return { item, name: String(item.get("name")), id: `${year}-withheld-${number}` };
}

/** The id, the name, how it is named, and every text of the case that holds a word of the name. */
function changesOfCase({ item, id }: Found, words: FindName, holds: FindName) {
  const replaced: Readonly<Record<string, string>> = {
    id,
    name: inline(NAME_WITHHELD),
    naming: "withheld",
  };
  const coded = new Set(["naming", "stage", "date", "sanction", "provision", "law", "sources"]);
  const changes: Change[] = [];
  let toRewrite = 0;
  visit(item, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      const ofCase = item.items.some((one) => one === pair);
      if (ofCase && key in replaced && isScalar(pair.value)) {
        changes.push(...changeOf(pair.value, replaced[key] ?? ""));
        return visit.SKIP;
      }
      if (coded.has(key)) return visit.SKIP;
      return undefined;
    },
    Scalar(place, scalar) {
      const text = String(scalar.value);
      if (place === "key" || (words(text) === null && holds(text) === null)) return;
      toRewrite += 1;
      changes.push(...changeOf(scalar, inline(REWRITE)));
    },
  });
  return { changes, toRewrite };
}

/** Texts, addresses and names of sources anywhere in a file that hold the whole name. */
function changesElsewhere(text: string, except: YAMLMap | undefined, holds: FindName) {
  const document = parseDocument(text);
  const skipped = except?.range ?? [-1, -1, -1];
  const renamed = new Map<string, string>();
  const sources = document.get("sources");
  if (isMap(sources))
    for (const { key } of sources.items)
      if (isScalar(key) && holds(String(key.value)) !== null)
        renamed.set(String(key.value), `withheld-source-${renamed.size + 1}`);
  const changes: Change[] = [];
  const cases: string[] = [];
  const own = new Set<unknown>();
  const listed = document.get("cases");
  for (const item of isSeq(listed) ? listed.items.filter(isMap) : []) {
    if (item.range?.[0] === skipped[0]) continue;
    const names = [item.get("id", true), item.get("name", true)];
    if (!names.some((one) => isScalar(one) && holds(String(one.value)) !== null)) continue;
    cases.push(caseKey(String(document.get("jurisdiction")), String(item.get("id"))));
    for (const one of names) own.add(one);
  }
  let toRewrite = 0;
  visit(document, {
    Scalar(_, scalar) {
      if (own.has(scalar)) return;
      const at = scalar.range?.[0] ?? 0;
      const value = String(scalar.value);
      const name = renamed.get(value);
      if (name !== undefined) {
        changes.push(...changeOf(scalar, name));
        return;
      }
      if ((at >= skipped[0] && at < skipped[1]) || holds(value) === null) return;
      toRewrite += 1;
      const isAddress = /^https?:\/\//i.test(value);
      changes.push(...changeOf(scalar, isAddress ? ANOTHER : inline(REWRITE)));
    },
  });
  return { changes, toRewrite, cases };
}

/** `ids.yaml` with the id and the name as keyed hashes. */
function retire(before: string, names: readonly (readonly string[])[], taking: TakeDown): string {
  const { caseId, date, reason, key } = taking;
  const document = parseDocument(before);
  const mark = document.get("key");
  if (mark !== undefined && mark !== keyMark(key))
    throw new CannotAdd("ids.yaml has hashes made with another key; set that one");
  const hash = withdrawnIdHash(key, caseId);
  const withdrawn = document.get("withdrawn");
  const items = isSeq(withdrawn) ? withdrawn.items.filter(isMap) : [];
  // Before there was a key, an id was kept as a hash against which names can be tried.
  const old = items.find((item) => item.get("hash") === idHash(caseId))?.get("hash", true);
  let text = before;
  if (isNode(old) && isScalar(old)) text = changed(text, changeOf(old, hash));
  else if (!items.some((item) => item.get("hash") === hash))
    text = withItem(text, parseDocument(text), ["withdrawn"], { hash, date, reason });
  if (mark === undefined) text = `${text.trimEnd()}\nkey: ${inline(keyMark(key))}\n`;
  const known = new Set(
    (document.toJS() as { redacted?: { words: string[] }[] }).redacted?.map(({ words }) =>
      words.join(" "),
    ),
  );
  for (const words of names) {
    const hashes = words.map((word) => wordHash(key, word)).sort();
    if (!known.has(hashes.join(" ")))
      text = withItem(text, parseDocument(text), ["redacted"], { words: hashes, date });
  }
  return text;
}

const NO_IDS = "merged: []\nwithdrawn: []\n";

/**
 * Takes a person out: the id and the name go, every text of the case that holds a word of the name and
 * every text, title and address of the atlas that holds all of it is left to be written anew, and id
 * and name are kept as keyed hashes only, so that an old link says “withdrawn” and the name is refused
 * from then on. A case that was taken out before is not changed again; its id and the names given are.
 * Nothing is published by it.
 */
export function takeDown(taking: TakeDown): TakenDown {
  const { atlas, caseId, names } = taking;
  const [, iso3 = "", local = ""] = /^case\/([A-Z]{3})\/(.+)$/.exec(caseId) ?? [];
  const file = `jurisdictions/${iso3}.yaml`;
  const path = join(atlas, file);
  if (iso3 === "" || !existsSync(path))
    throw new CannotAdd(`unknown case: ${caseId}; write case/ISO3/id, such as case/KEN/2020-name`);
  const ids = join(atlas, "ids.yaml");
  const retired = existsSync(ids) ? readFileSync(ids, "utf8") : NO_IDS;
  const text = readFileSync(path, "utf8");
  const found = findCase(text, iso3, local);
  const isThere = "item" in found;
  const before = [idHash(caseId), withdrawnIdHash(taking.key, caseId)];
  if (!isThere && !before.some((hash) => retired.includes(hash)))
    throw new CannotAdd(`${iso3} has no case ${local}; it has ${found.others.join(", ")}`);
  const own = isThere && found.item.get("naming") === "named" ? [found.name] : [];
  if (names.length === 0 && (own.length === 0 || own.some((name) => SEVERAL.test(name))))
    throw new CannotAdd(
      `${isThere ? `“${found.name}” is not the name of one person` : "the case was taken out before"}; say whose name is to be taken out: --name "First Last", once for each spelling`,
    );
  const spelt = (names.length === 0 ? own : names).flatMap(spellings);
  if (spelt.length === 0) throw new CannotAdd("a name without a letter cannot be looked for");

  const holds = findNames(spelt);
  const words = findNames(spelt.flatMap((all) => all.filter(isDistinct).map((word) => [word])));
  // Before anything else is written: a key that does not fit leaves everything as it was.
  writeFileSync(ids, retire(retired, spelt, taking));
  let toRewrite = 0;
  const cases: string[] = [];
  for (const one of filesOf(atlas)) {
    const where = join(atlas, one);
    const whole = readFileSync(where, "utf8");
    const inCase = isThere && one === file ? found : undefined;
    const ofCase = inCase ? changesOfCase(inCase, words, holds) : { changes: [], toRewrite: 0 };
    const elsewhere = changesElsewhere(whole, inCase?.item, holds);
    toRewrite += ofCase.toRewrite + elsewhere.toRewrite;
    cases.push(...elsewhere.cases);
    const changes = [...ofCase.changes, ...elsewhere.changes];
    if (changes.length > 0) writeFileSync(where, changed(whole, changes));
  }
  return {
    file: isThere ? file : null,
    id: isThere ? found.id : null,
    toRewrite,
    cases,
    places: placesOf(atlas, holds, words),
  };
}

/** Words by which a person could be found, unlike particles and initials. */
function isDistinct(word: string): boolean {
  return (
    word.length > 3 || /^[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]{2,}$/u.test(word)
  );
}
