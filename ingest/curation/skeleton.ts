import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, parseDocument } from "yaml";
import { CannotAdd, type Place, withItem } from "./insert-item.ts";

/** What a skeleton can be made of. */
export const SKELETONS = [
  "jurisdiction",
  "law",
  "provision",
  "case",
  "safeguard",
  "power",
  "not-punished",
] as const;
export type Skeleton = (typeof SKELETONS)[number];

/** Under which list of a jurisdiction's file each stands, and what has to be filled in. */
const LISTS: Record<Exclude<Skeleton, "jurisdiction" | "provision">, string> = {
  law: "laws",
  case: "cases",
  safeguard: "safeguards",
  power: "powers",
  "not-punished": "notPunished",
};

const entry = {
  law: (id: string) => ({
    id,
    title: "TODO",
    kind: "act",
    status: "unknown",
    events: [],
    sources: ["TODO"],
    provisions: [],
  }),
  provision: (section: string) => ({ section, summary: "TODO", offences: [], sources: ["TODO"] }),
  case: (id: string) => ({
    id,
    name: "TODO",
    naming: "withheld",
    roles: ["unknown"],
    summary: "TODO",
    charges: [{ unknown: "TODO" }],
    stages: [{ stage: "reported", date: "TODO", sources: ["TODO"] }],
    outcome: "TODO",
    rights: [],
    sources: ["TODO"],
  }),
  safeguard: (code: string) => ({
    safeguard: code,
    value: "TODO",
    note: "TODO",
    sources: ["TODO"],
  }),
  power: (code: string) => ({ power: code, authority: "TODO", note: "TODO", sources: ["TODO"] }),
  "not-punished": (offence: string) => ({
    offence,
    from: "TODO",
    note: "TODO",
    sources: ["TODO"],
  }),
};

const jurisdiction = (
  iso3: string,
): string => `# yaml-language-server: $schema=../jurisdiction.schema.json
jurisdiction: ${iso3}

sources:
  todo-name-it:
    url: https://TODO
    title: TODO
    publisher: TODO
    date: "TODO"
    tier: TODO

laws: []
`;

/** The next id of a case of a year that nobody has named yet: `2024-case-2`. */
function nextCaseId(taken: ReadonlySet<string>, year: string): string {
  let number = 1;
  while (taken.has(`${year}-case-${number}`)) number += 1;
  return `${year}-case-${number}`;
}

/**
 * Adds a skeleton to the atlas, with TODO wherever something has to be filled in, so that it does not
 * validate until it is; the rest of the file stays as it was. Answers what was added and where.
 */
export function addSkeleton(
  atlas: string,
  kind: Skeleton,
  iso3: string,
  given: string | undefined,
  year: string,
): string {
  const path = join(atlas, "jurisdictions", `${iso3}.yaml`);
  if (kind === "jurisdiction") {
    if (!/^[A-Z]{3}$/.test(iso3)) throw new CannotAdd(`${iso3} is no ISO 3166-1 alpha-3 code`);
    if (existsSync(path)) throw new CannotAdd(`${path} is there already`);
    writeFileSync(path, jurisdiction(iso3));
    return `${path}: a file to fill in`;
  }
  if (!existsSync(path))
    throw new CannotAdd(`no file ${path}; npm run atlas -- add jurisdiction ${iso3} makes one`);
  const text = readFileSync(path, "utf8");
  const document = parseDocument(text);
  const idsOf = (place: Place, key: string): string[] => {
    const found = document.getIn(place);
    if (!isSeq(found)) return [];
    return found.items.flatMap((item) => (isMap(item) ? [String(item.get(key))] : []));
  };
  const save = (place: Place, made: object): void =>
    writeFileSync(path, withItem(text, document, place, made));
  let id: string;
  if (kind === "provision") {
    const [law = "", section = ""] = given?.split("#") ?? [];
    const index = idsOf(["laws"], "id").indexOf(law);
    if (index < 0 || section === "")
      throw new CannotAdd(
        `name the law and section, such as act/2018/5#22; laws of ${iso3}: ${idsOf(["laws"], "id").join(", ")}`,
      );
    id = section;
    save(["laws", index, "provisions"], entry.provision(section));
  } else {
    const taken = new Set(idsOf([LISTS[kind]], "id"));
    if (kind === "case") id = given ?? nextCaseId(taken, year);
    else if (given === undefined)
      throw new CannotAdd(`name the ${kind}: npm run atlas -- add ${kind} ${iso3} …`);
    else id = given;
    if (taken.has(id)) throw new CannotAdd(`${iso3} has a ${kind} ${id} already`);
    save([LISTS[kind]], entry[kind](id));
  }
  return `${path}: ${kind} ${id}, with TODO where something has to be filled in`;
}
