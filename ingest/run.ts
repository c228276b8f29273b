import { existsSync } from "node:fs";
import type { Store } from "../schema/graph/store.ts";
import { openKept } from "./families/alignment-cache.ts";
import type { Graph } from "./graph.ts";
import type { Issue } from "./issues.ts";
import { buildGraph } from "./load/build.ts";
import { nameRelease } from "./load/release.ts";
import { currentRelease, writeGraph } from "./load/write.ts";
import { countRecords, together } from "./material.ts";
import { buildStages, layOverlays, whyNoOverlays } from "./overlay/stages.ts";
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
  /** Folders of the user's own that add to the curated data and correct it, each laid over those before it. */
  readonly overlays?: readonly string[] | undefined;
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
  const before = await currentRelease(store);
  if (before?.id === `release/${release}`) return "unchanged";
  await store.publish(release, (writer) => writeGraph(writer, graph, release, progress));
  // What was taken out again is not left in the file of the release before.
  const overlays = [...graph.nodes.Release.values()].flatMap((own) => own.overlays ?? []);
  if (before?.overlays?.some((name) => !overlays.includes(name))) await store.forget();
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
  const notOverlays = whyNoOverlays(options.overlays ?? []);
  if (notOverlays !== null) throw new UnknownSource(notOverlays);
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
  progress("checking");
  const rules = await listRules();
  const laid = layOverlays(
    together(read.map((one) => one.material)),
    options.overlays ?? [],
    (material) => applyRules(rules, material, options),
  );
  const { base, stages, issues } = laid;
  const refused = issues.some(({ level }) => level === "error");
  const perSource = [
    ...read.map(({ source, counts }) => ({ source: source.id, read: counts })),
    ...stages.map(({ name, counts }) => ({ source: `overlay ${name}`, read: counts })),
  ];
  if (refused) return reportRun({ perSource, issues, outcome: "refused" });

  progress("building");
  const kept = openKept(options.kept);
  const graph = await buildStages(laid, (material) => buildGraph(material, kept));
  options.built?.(graph);
  const done = { perSource, issues, aligned: kept.computed() };
  const release = nameRelease(graph, stages);
  if (!options.store) return reportRun({ ...done, outcome: "checked", release, graph });
  const outcome = await publish(options.store, graph, release, (step) =>
    progress(`loading ${step}`),
  );
  if (base.texts.length > 0) kept.save();
  return reportRun({ ...done, outcome, release, graph });
}
