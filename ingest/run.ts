import { existsSync } from "node:fs";
import type { Store } from "../schema/graph/store.ts";
import type { Issue } from "./issues.ts";
import { buildGraph } from "./load/build.ts";
import type { Graph } from "./load/graph.ts";
import { nameRelease } from "./load/release.ts";
import { currentRelease, writeGraph } from "./load/write.ts";
import { countRecords, together } from "./material.ts";
import { type Report, reportRun } from "./report.ts";
import { applyRules, listRules } from "./rules/rule.ts";
import { listSources, type SourceFolder } from "./sources/source.ts";

export interface RunOptions {
  /** Names of sources; all of them if empty. The release holds exactly what these give. */
  readonly sources: readonly string[];
  /** The folder of the curated data. */
  readonly atlas: string;
  /** Where to publish; nothing is published if left out. */
  readonly store?: Store | undefined;
  readonly progress?: ((step: string) => void) | undefined;
}

/** A source that nobody knows was asked for, or one that is not where it was said to be. */
export class UnknownSource extends Error {
  override readonly name = "UnknownSource";
}

async function chooseSources(asked: readonly string[]): Promise<SourceFolder[]> {
  const known = await listSources();
  const unknown = asked.find((name) => !known.some(({ id }) => id === name));
  if (unknown !== undefined)
    throw new UnknownSource(
      `unknown source: ${unknown}; one of ${known.map(({ id }) => id).join(", ")}`,
    );
  return asked.length === 0 ? known : known.filter(({ id }) => asked.includes(id));
}

function expectationIssues(source: SourceFolder, counts: Record<string, number>): Issue[] {
  return Object.entries(source.atLeast).flatMap(([kind, least]): Issue[] => {
    const found = counts[kind] ?? 0;
    if (found >= least) return [];
    const message = `only ${found} ${kind}, at least ${least} expected; did the source change its shape?`;
    return [
      {
        level: "error",
        rule: "expected-counts",
        file: `${source.id}/source.json`,
        line: 1,
        field: `atLeast.${kind}`,
        message,
      },
    ];
  });
}

/** Publishes the graph unless the store holds it already. */
async function publish(
  store: Store,
  graph: Graph,
  release: string,
  progress: (step: string) => void,
): Promise<"published" | "unchanged"> {
  if ((await currentRelease(store)) === `release/${release}`) return "unchanged";
  await store.publish(release, (writer) => writeGraph(writer, graph, release, progress));
  return "published";
}

/** One run from top to bottom: read, check, build, derive, publish, report. */
export async function run(options: RunOptions): Promise<Report> {
  const progress = options.progress ?? (() => {});
  const sources = await chooseSources(options.sources);
  if (!existsSync(options.atlas))
    throw new UnknownSource(`no folder ${options.atlas}; --atlas takes the folder of curated data`);
  const read = [];
  for (const source of sources) {
    progress(`reading ${source.title}`);
    const material = await source.read(options.atlas);
    const counts = countRecords(material);
    read.push({
      source,
      counts,
      material: { ...material, issues: [...material.issues, ...expectationIssues(source, counts)] },
    });
  }
  const material = together(read.map((one) => one.material));
  progress("checking");
  const issues = [...material.issues, ...applyRules(await listRules(), material)];
  const refused = issues.some(({ level }) => level === "error");
  const perSource = read.map(({ source, counts }) => ({ source: source.id, read: counts }));
  if (refused) return reportRun({ perSource, issues, outcome: "refused" });

  progress("building");
  const graph = await buildGraph(material);
  const release = nameRelease(graph);
  if (!options.store) return reportRun({ perSource, issues, outcome: "checked", release, graph });
  const outcome = await publish(options.store, graph, release, (step) =>
    progress(`loading ${step}`),
  );
  return reportRun({ perSource, issues, outcome, release, graph });
}
