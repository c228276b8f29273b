import { constants, setPriority } from "node:os";
import type { Node } from "../../schema/graph/nodes.ts";
import { openStore } from "../../schema/graph/open.ts";
import type { StoreSettings } from "../../schema/graph/store.ts";
import { inProcess } from "../../schema/work/process.ts";
import { SERVER_LIMITS } from "../arguments/limits.ts";
import type { ExportContext } from "./format.ts";
import { iriAt, type PageOf } from "./iri.ts";
import type { Since } from "./since.ts";
import { formatOf, type WriteFile, writeHere } from "./write.ts";

/** Where a function is found by another process: it cannot be sent there, but be imported. */
export interface FunctionIn {
  /** The address of its module, `file:///…`. */
  readonly module: string;
  readonly name: string;
}

/** A file of a release that is to be written, in what can be sent to another process. */
interface FileAsked {
  readonly settings: StoreSettings;
  readonly release: Node<"Release">;
  readonly name: string;
  readonly origin: string;
  readonly pageOf: FunctionIn;
  readonly since: Since | null;
  readonly file: string;
  readonly to: string;
}

/** Writes a file of a release in a process of its own, over a store of its own. */
export async function work({
  settings,
  file,
  to,
  since,
  pageOf,
  ...asked
}: FileAsked): Promise<void> {
  // Pages that somebody waits for go first.
  setPriority(constants.priority.PRIORITY_LOW);
  const format = await formatOf(file);
  if (!format) throw new Error(`there is no format ${file}`);
  const found = ((await import(pageOf.module)) as Record<string, PageOf | undefined>)[pageOf.name];
  if (!found) throw new Error(`${pageOf.module} exports no ${pageOf.name}`);
  const store = openStore(settings);
  const iri = iriAt(asked.origin, found);
  const from: ExportContext = { ...asked, store, since: async () => since, iri };
  try {
    await writeHere(from, format, to);
  } finally {
    await store.close();
  }
}

/**
 * One at a time: each needs memory for a part of the graph, and is written once a release. A process
 * and no thread, since an engine that runs inside one gives no memory back when it is closed.
 */
const writing = inProcess<FileAsked, void>(new URL(import.meta.url), {
  waiting: SERVER_LIMITS.fileWaiting,
  milliseconds: SERVER_LIMITS.fileTime,
  heapMegabytes: SERVER_LIMITS.fileHeapMegabytes,
});

/** Writes files beside the process that answers, so that nobody else has to wait for them. */
export const writeInProcess =
  (pageOf: FunctionIn): WriteFile =>
  async (from, { file }, to) => {
    const { store, release, name, origin } = from;
    const since = (await from.since?.(from)) ?? null;
    return writing.run({
      settings: store.settings(),
      release,
      name,
      origin,
      pageOf,
      since,
      file,
      to,
    });
  };
