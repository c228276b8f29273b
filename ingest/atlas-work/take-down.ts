import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isScalar, isSeq, parseDocument, type Scalar, stringify, visit } from "yaml";
import { idHash } from "../../schema/graph/keys.ts";
import { CannotAdd, withItem } from "./with-item.ts";

const NAME_WITHHELD = "Name withheld";
/** Fields of a case that are not for people to read, and so hold no name. */
const CODED = new Set(["naming", "stage", "date", "sanction", "provision", "law", "sources"]);

/** What a take-down did, and what a person still has to look at. */
export interface TakenDown {
  readonly file: string;
  readonly id: string;
  /** How many texts held the name and have to be written anew. */
  readonly toRewrite: number;
  /** Other places of the atlas where a word of the name stands, as `file:line`. */
  readonly elsewhere: readonly string[];
}

/** A new text in place of a scalar's old one. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const inline = (value: string): string => stringify(value, { lineWidth: 0 }).trimEnd();

/** Words by which the person could be found: those of the name, without particles. */
const wordsOf = (name: string): RegExp | null => {
  const words = name.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  return words.length === 0 ? null : new RegExp(`(${words.join("|")})`, "iu");
};

/** Every YAML file of the atlas. */
const filesOf = (atlas: string): string[] =>
  ["jurisdictions", "treaties", "letters"].flatMap((folder) =>
    existsSync(join(atlas, folder))
      ? readdirSync(join(atlas, folder))
          .filter((name) => name.endsWith(".yaml"))
          .map((name) => `${folder}/${name}`)
      : [],
  );

/**
 * Takes a person out of a case: the id and the name go, every text that holds a word of the name is
 * left to be written anew, and the old id is kept as a hash only, so that an old link says
 * “withdrawn”. Nothing is published by it.
 */
export function takeDown(atlas: string, caseId: string, date: string, reason: string): TakenDown {
  const [, iso3 = "", local = ""] = /^case\/([A-Z]{3})\/(.+)$/.exec(caseId) ?? [];
  const file = `jurisdictions/${iso3}.yaml`;
  const path = join(atlas, file);
  if (iso3 === "" || !existsSync(path))
    throw new CannotAdd(`no such case: ${caseId}; write case/ISO3/id, such as case/KEN/2020-name`);
  const text = readFileSync(path, "utf8");
  const cases = parseDocument(text).get("cases");
  const all = isSeq(cases) ? cases.items.filter(isMap) : [];
  const found = all.find((item) => item.get("id") === local);
  if (!found)
    throw new CannotAdd(
      `${iso3} has no case ${local}; it has ${all.map((item) => item.get("id")).join(", ")}`,
    );

  const taken = new Set(all.map((item) => String(item.get("id"))));
  const year = local.slice(0, local.indexOf("-"));
  let number = 1;
  while (taken.has(`${year}-withheld-${number}`)) number += 1;
  const id = `${year}-withheld-${number}`;
  const name = String(found.get("name"));
  const words = wordsOf(name);

  const changes: Change[] = [];
  const change = (scalar: Scalar, value: string): void => {
    if (scalar.range) changes.push({ start: scalar.range[0], end: scalar.range[1], text: value });
  };
  const replaced: Readonly<Record<string, string>> = {
    id,
    name: inline(NAME_WITHHELD),
    naming: "withheld",
  };
  let toRewrite = 0;
  visit(found, {
    Pair(_, pair) {
      const key = isScalar(pair.key) ? String(pair.key.value) : "";
      const ofCase = found.items.includes(pair as never);
      if (ofCase && key in replaced && isScalar(pair.value)) {
        change(pair.value, replaced[key] ?? "");
        return visit.SKIP;
      }
      if (CODED.has(key)) return visit.SKIP;
      if (isScalar(pair.value) && words?.test(String(pair.value.value))) {
        toRewrite += 1;
        const quoted = inline("TODO write anew without the name");
        const block = pair.value.type === "BLOCK_LITERAL" || pair.value.type === "BLOCK_FOLDED";
        change(pair.value, block ? `${quoted}\n` : quoted);
      }
      return undefined;
    },
  });
  const changed = changes
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (whole, { start, end, text: part }) => whole.slice(0, start) + part + whole.slice(end),
      text,
    );
  writeFileSync(path, changed);

  const ids = join(atlas, "ids.yaml");
  const before = existsSync(ids) ? readFileSync(ids, "utf8") : "merged: []\nwithdrawn: []\n";
  writeFileSync(
    ids,
    withItem(before, parseDocument(before), ["withdrawn"], { hash: idHash(caseId), date, reason }),
  );

  const elsewhere = filesOf(atlas).flatMap((one) =>
    readFileSync(join(atlas, one), "utf8")
      .split("\n")
      .flatMap((line, index) => (words?.test(line) ? [`${one}:${index + 1}`] : [])),
  );
  return { file, id, toRewrite, elsewhere };
}
