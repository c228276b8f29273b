import { existsSync } from "node:fs";
import type { Store } from "../schema/graph/store.ts";
import { openKept } from "./families/kept.ts";
import type { Graph } from "./graph.ts";
import type { Issue } from "./issues.ts";
import { buildGraph } from "./load/build.ts";
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
  /** A folder with texts of laws, and `texts.yaml` that says what they are; no texts if left out. */
  readonly texts?: string | undefined;
  /** A file that keeps what texts were found to share, for the next run; none if left out. */
  readonly kept?: string | undefined;
  /** The key to hashes of names and ids that were taken out; without it they are not looked for. */
  readonly redactionKey?: string | undefined;
  /** The day of the run, YYYY-MM-DD, after which no source can have seen anything. */
  readonly today?: string | undefined;
  /** Where to publish; nothing is published if left out. */
  readonly store?: Store | undefined;
  /** Is given the graph once it is built. */
  readonly built?: ((graph: Graph) => void) | undefined;
  readonly progress?: ((step: string) => void) | undefined;
}

/** A source that nobody knows was asked for, or one that is not where it was said to be. */
export class UnknownSource extends Error {
  override readonly name = "UnknownSource";
}

async function chooseSources({ sources: asked, texts }: RunOptions): Promise<SourceFolder[]> {
  const known = await listSources();
  const unknown = asked.find((name) => !known.some(({ id }) => id === name));
  if (unknown !== undefined)
    throw new UnknownSource(
      `unknown source: ${unknown}; one of ${known.map(({ id }) => id).join(", ")}`,
    );
  const unfed = (source: SourceFolder) => source.needs === "texts" && texts === undefined;
  const chosen = known.filter(({ id }) => asked.includes(id));
  const hungry = chosen.find(unfed);
  if (hungry)
    throw new UnknownSource(`${hungry.id} reads a folder; name it with --${hungry.needs} <folder>`);
  return asked.length === 0 ? known.filter((source) => !unfed(source)) : chosen;
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
  const sources = await chooseSources(options);
  if (!existsSync(options.atlas))
    throw new UnknownSource(`no folder ${options.atlas}; --atlas takes the folder of curated data`);
  if (options.texts !== undefined && !existsSync(options.texts))
    throw new UnknownSource(
      `no folder ${options.texts}; --texts takes a folder with texts of laws and a texts.yaml`,
    );
  const read = [];
  for (const source of sources) {
    progress(`reading ${source.title}`);
    const material = await source.read(options);
    const counts = countRecords(material);
    read.push({
      source,
      counts,
      material: { ...material, issues: [...material.issues, ...expectationIssues(source, counts)] },
    });
  }
  const material = together(read.map((one) => one.material));
  progress("checking");
  const issues = [...material.issues, ...applyRules(await listRules(), material, options)];
  const refused = issues.some(({ level }) => level === "error");
  const perSource = read.map(({ source, counts }) => ({ source: source.id, read: counts }));
  if (refused) return reportRun({ perSource, issues, outcome: "refused" });

  progress("building");
  const kept = openKept(options.kept);
  const graph = await buildGraph(material, kept);
  options.built?.(graph);
  const done = { perSource, issues, aligned: kept.computed() };
  const release = nameRelease(graph);
  if (!options.store) return reportRun({ ...done, outcome: "checked", release, graph });
  const outcome = await publish(options.store, graph, release, (step) =>
    progress(`loading ${step}`),
  );
  if (material.texts.length > 0) kept.save();
  return reportRun({ ...done, outcome, release, graph });
}
