import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Graph } from "../../ingest/graph.ts";
import { showIssue } from "../../ingest/issues.ts";
import { run } from "../../ingest/run.ts";
import { FIXTURE, TODAY } from "./fixture.ts";
import { temporaryFolder } from "./folder.ts";

/** A folder of the user's own, by its files. */
export function overlay(files: Readonly<Record<string, string>>, name = "mine"): string {
  const folder = join(temporaryFolder(), name);
  for (const [file, text] of Object.entries(files)) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

/** What a run over the fixture makes of overlays, and what it complains of. */
export async function laid(...overlays: string[]) {
  let graph: Graph | undefined;
  const report = await run({
    sources: [],
    atlas: FIXTURE,
    overlays,
    today: TODAY,
    built: (built) => {
      graph = built;
    },
  });
  const errors = report.issues.filter(({ level }) => level === "error");
  return { report, graph, complaints: errors.map(showIssue) };
}
