import { existsSync, realpathSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Graph } from "../graph.ts";
import type { Issue } from "../issues.ts";
import { countRecords, type Material } from "../material.ts";
import { markOverlay } from "./mark.ts";
import { mergeOverlay } from "./merge.ts";
import { readOverlay } from "./read.ts";

/** Everything read so far, once an overlay was laid over what was before. */
export interface Stage {
  readonly name: string;
  readonly redistribute: boolean;
  readonly material: Material;
  readonly touched: ReadonlySet<string>;
  /** How many records of each kind it brought, and how many it added to or corrected. */
  readonly counts: Record<string, number>;
}

export interface Stages {
  readonly base: Material;
  readonly stages: readonly Stage[];
  /** What the rules say of the last stage, or of the first that is refused. */
  readonly issues: readonly Issue[];
}

/** Why some folders are no overlays; null if they are. */
export function whyNoOverlays(folders: readonly string[]): string | null {
  for (const folder of folders)
    if (!existsSync(folder) || !statSync(folder).isDirectory())
      return `no folder ${folder}; --overlay takes a folder of your own in the shape of the atlas`;
  const names = folders.map((folder) => basename(realpathSync(folder)));
  const odd = names.find((name) => !/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(name));
  if (odd !== undefined)
    return `the overlay ${odd} needs another name: letters a to z, digits, hyphens and underscores; rename its folder, since what it brings is marked with its name`;
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined
    ? null
    : `two overlays are called ${twice}; rename the folder of one, since what it brings is marked with its name`;
}

function added(after: Material, before: Material, touched: number): Record<string, number> {
  const known = countRecords(before);
  return {
    ...Object.fromEntries(
      Object.entries(countRecords(after)).map(([kind, count]) => [
        kind,
        count - (known[kind] ?? 0),
      ]),
    ),
    "records changed": touched,
  };
}

/** Lays overlays over what was read, each on those before it. One that is refused is the last. */
export function layOverlays(
  base: Material,
  folders: readonly string[],
  check: (material: Material) => readonly Issue[],
): Stages {
  const stages: Stage[] = [];
  let issues = [...base.issues, ...check(base)];
  for (const folder of folders) {
    if (issues.some(({ level }) => level === "error")) break;
    const before = stages.at(-1)?.material ?? base;
    const overlay = readOverlay(folder, before);
    const { name, redistribute } = overlay;
    const { material, touched, issues: wrong } = mergeOverlay(before, overlay);
    const counts = added(material, before, touched.size);
    stages.push({ name, redistribute, material, touched, counts });
    const refused = wrong.some(({ level }) => level === "error");
    issues = [...base.issues, ...wrong, ...(refused ? [] : check(material))];
  }
  return { base, stages, issues };
}

/** The graph of the last stage, in which each node says which overlays brought or changed it. */
export async function buildStages(
  { base, stages }: Stages,
  build: (material: Material) => Promise<Graph>,
): Promise<Graph> {
  let graph = await build(base);
  for (const { name, material, touched } of stages) {
    const before = graph;
    graph = await build(material);
    markOverlay(graph, before, name, touched);
  }
  return graph;
}
