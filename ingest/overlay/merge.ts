import { isDeepStrictEqual } from "node:util";
import type { z } from "zod";
import { JurisdictionFile } from "../../schema/records/jurisdiction-file.ts";
import type { Correction } from "../../schema/records/overlay.ts";
import type { Source } from "../../schema/records/source.ts";
import { TreatyFile } from "../../schema/records/treaty.ts";
import { citations } from "../citations.ts";
import { describe } from "../formats/yaml.ts";
import { type Issue, type Located, type Path, showPath, writtenAt } from "../issues.ts";
import type { Material } from "../material.ts";
import type { Overlay } from "./read.ts";
import { type Records, recordsOfJurisdiction, recordsOfTreaty } from "./records.ts";

/** What was read before with an overlay laid over it. */
export interface Merged {
  readonly material: Material;
  /** Records that the overlay added to or corrected, by id. */
  readonly touched: ReadonlySet<string>;
  readonly issues: readonly Issue[];
}

type Parts = Record<string | number, unknown>;

/** A file of the atlas, as far as it matters here which kind it is of. */
interface Kind<F> {
  readonly shape: z.ZodType<F>;
  /** Lists to which an overlay adds its own. */
  readonly lists: readonly string[];
  records(file: F): Records;
}

const JURISDICTION: Kind<JurisdictionFile> = {
  shape: JurisdictionFile,
  lists: ["laws", "powers", "safeguards", "notPunished", "cases", "indicators"],
  records: recordsOfJurisdiction,
};
const TREATY: Kind<TreatyFile> = {
  shape: TreatyFile,
  lists: ["participation", "positions", "history", "contradictions"],
  records: recordsOfTreaty,
};

interface OverlayFile {
  readonly sources: Readonly<Record<string, Source>>;
  readonly addTo: Readonly<Record<string, object>>;
  readonly corrections: readonly Correction[];
}

/** `penalties[0].maxMonths` as a way. */
const pathOf = (field: string): Path =>
  field.split(/[.[\]]+/).flatMap((step): Path => {
    if (step === "") return [];
    return [/^\d+$/.test(step) ? Number(step) : step];
  });

/** What stands under a step: only what a file wrote there, never what every object or list has. */
const stepIn = (part: unknown, step: string | number): unknown =>
  part !== null && typeof part === "object" && Object.hasOwn(part, step)
    ? (part as Parts)[step]
    : undefined;

const getIn = (value: unknown, path: Path): unknown => path.reduce<unknown>(stepIn, value);

/** Puts a value where a way leads, or takes out what is there; false where the way leads nowhere. */
function setIn(value: unknown, path: Path, to: unknown): boolean {
  const whole = getIn(value, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined || whole === null || typeof whole !== "object") return false;
  if (Array.isArray(whole) !== (typeof last === "number") || last in Object.prototype) return false;
  if (to !== null) (whole as Parts)[last] = to;
  else if (Array.isArray(whole)) whole.splice(Number(last), 1);
  else delete (whole as Parts)[last];
  return true;
}

/** The names that an overlay's sources have in the file that it is laid over, where others may have theirs. */
function namesFor(
  own: Readonly<Record<string, Source>>,
  before: Readonly<Record<string, Source>>,
  overlay: string,
): Map<string, string> {
  const suffix = overlay.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  return new Map(
    Object.entries(own).map(([name, { url }]) => {
      let chosen = name;
      for (let n = 1; before[chosen] && before[chosen]?.url !== url; n += 1)
        chosen = `${name}-${suffix}${n > 1 ? `-${n}` : ""}`;
      return [name, chosen];
    }),
  );
}

/** A file with an overlay's file laid over it; each part still knows where it was written. */
function lay<F extends { sources: Record<string, Source> }>(
  kind: Kind<F>,
  base: Located<F>,
  overlay: Located<OverlayFile>,
  name: string,
): { file: Located<F>; touched: string[]; issues: Issue[] } {
  const value = structuredClone(base.value);
  const given = structuredClone(overlay.value);
  const issues: Issue[] = [];
  const touched: string[] = [];
  /** Ways of the whole that lead into the overlay's file. */
  const origins: { readonly to: Path; readonly from: Path }[] = [];
  const complain = (path: Path, message: string): void => {
    const { file, line, path: field } = writtenAt(overlay, path);
    issues.push({ level: "error", rule: "overlay", file, line, field: showPath(field), message });
  };

  const names = namesFor(given.sources, value.sources, name);
  for (const { names: cited } of citations(given))
    cited.splice(0, cited.length, ...cited.map((one) => names.get(one) ?? one));
  for (const [own, source] of Object.entries(given.sources)) {
    const called = names.get(own) ?? own;
    if (value.sources[called]) continue;
    value.sources[called] = source;
    origins.push({ to: ["sources", called], from: ["sources", own] });
  }

  const append = (at: Path, items: readonly unknown[], from: Path): void => {
    if (items.length === 0) return;
    if (getIn(value, at) === undefined) {
      setIn(value, at, []);
      origins.push({ to: at, from });
    }
    const list = getIn(value, at) as unknown[];
    for (const [index, item] of items.entries()) {
      origins.push({ to: [...at, list.length], from: [...from, index] });
      list.push(item);
    }
  };
  for (const list of kind.lists)
    append([list], (given as unknown as Record<string, unknown[]>)[list] ?? [], [list]);

  const records = kind.records(value);
  const recordOf = (id: string, at: Path): Path | undefined => {
    const record = records.get(id);
    if (!record)
      complain(
        at,
        `there is no ${id} in ${base.file}; write the id as the page of the record shows it`,
      );
    return record;
  };
  for (const [id, lists] of Object.entries(given.addTo)) {
    const record = recordOf(id, ["addTo", id]);
    if (!record) continue;
    touched.push(id);
    for (const [list, items] of Object.entries(lists) as [string, unknown[] | undefined][])
      append([...record, list], items ?? [], ["addTo", id, list]);
  }

  for (const [index, { of, field, expect, value: to, sources }] of given.corrections.entries()) {
    const at: Path = ["corrections", index];
    const record = recordOf(of, [...at, "of"]);
    if (!record) continue;
    const path = [...record, ...pathOf(field)];
    const found = getIn(value, path) ?? null;
    if (!isDeepStrictEqual(found, expect)) {
      complain(
        [...at, "expect"],
        `${field} of ${of} is ${JSON.stringify(found)}, not ${JSON.stringify(expect)}; look whether the correction still holds, and write what is there now`,
      );
      continue;
    }
    if (!setIn(value, path, to)) {
      complain([...at, "field"], `${of} has no ${field}`);
      continue;
    }
    touched.push(of);
    origins.push({ to: path, from: [...at, "value"] });
    const cited = getIn(value, [...record, record.length === 0 ? "cite" : "sources"]);
    if (Array.isArray(cited)) cited.push(...sources.filter((one) => !cited.includes(one)));
  }

  const parsed = kind.shape.safeParse(value);
  /** Where a part of the whole was written. */
  const from = (path: Path) => {
    const [nearest] = origins
      .filter(({ to }) => to.every((step, index) => path[index] === step))
      .sort((a, b) => b.to.length - a.to.length);
    return nearest
      ? writtenAt(overlay, [...nearest.from, ...path.slice(nearest.to.length)])
      : writtenAt(base, path);
  };
  for (const wrong of parsed.error?.issues ?? []) {
    const path = wrong.path.filter((step): step is string | number => typeof step !== "symbol");
    // What is no field of its whole complains of the whole, and what is missing was taken out.
    const key = wrong.code === "unrecognized_keys" ? wrong.keys[0] : undefined;
    const written = from(key === undefined ? path : [...path, key]);
    issues.push({
      level: "error",
      rule: "readable",
      file: written.file,
      line: written.line,
      field: showPath(written.path),
      message: describe(wrong, getIn(value, path)),
    });
  }
  return { file: { ...base, value: parsed.data ?? value, from }, touched, issues };
}

/** What was read before with an overlay laid over it. */
export function mergeOverlay(before: Material, overlay: Overlay): Merged {
  const files = [...before.files];
  const treaties = [...before.treaties, ...overlay.newTreaties];
  const issues: Issue[] = [...overlay.issues];
  const touched = new Set<string>();
  const put = <F>(list: Located<F>[], at: number, done: ReturnType<typeof lay>): void => {
    list[at < 0 ? list.length : at] = done.file as unknown as Located<F>;
    issues.push(...done.issues);
    for (const id of done.touched) touched.add(id);
  };
  for (const own of overlay.jurisdictions) {
    const { jurisdiction, powers, safeguards } = own.value;
    const coded = {
      ...own,
      value: {
        ...own.value,
        powers: powers.map((one) => ({ ...one, coder: one.coder ?? overlay.name })),
        safeguards: safeguards.map((one) => ({ ...one, coder: one.coder ?? overlay.name })),
      },
    };
    const at = files.findIndex(({ value }) => value.jurisdiction === jurisdiction);
    const empty: Located<JurisdictionFile> = {
      file: own.file,
      value: JurisdictionFile.parse({ jurisdiction, sources: {} }),
      lineOf: own.lineOf,
    };
    put(files, at, lay(JURISDICTION, files[at] ?? empty, coded, overlay.name));
  }
  for (const own of overlay.treaties) {
    const at = treaties.findIndex(({ value }) => value.treaty === own.value.treaty);
    const base = treaties[at];
    if (base) put(treaties, at, lay(TREATY, base, own, overlay.name));
    else
      issues.push({
        level: "error",
        rule: "overlay",
        file: own.file,
        line: own.lineOf(["treaty"]),
        field: "treaty",
        message: `the file of ${own.value.treaty} must be named ${own.value.treaty}.yaml`,
      });
  }
  const known = new Set(before.letters.map(({ value }) => value.letter));
  for (const { file, value, lineOf } of overlay.letters)
    if (known.has(value.letter))
      issues.push({
        level: "error",
        rule: "overlay",
        file,
        line: lineOf(["letter"]),
        field: "letter",
        message: `there is a letter ${value.letter} already; an overlay adds letters and does not change them`,
      });
  const letters = [...before.letters, ...overlay.letters];
  return { material: { ...before, files, treaties, letters }, touched, issues };
}
