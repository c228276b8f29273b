import { randomUUID } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { Hono } from "hono";
import { openEmbedded } from "../../schema/graph/embedded.ts";
import { StoreEmpty } from "../../schema/graph/errors.ts";
import { POINTER, readPointer } from "../../schema/graph/pointer.ts";
import type { Store } from "../../schema/graph/store.ts";
import { standingAt } from "../../schema/http/address.ts";
import type { ExportContext } from "../exports/format.ts";
import { releaseFormats } from "../exports/list.ts";
import type { Since } from "../exports/since.ts";
import { citation, DATA_LICENCE } from "../store/citation.ts";
import { readRelease } from "../store/context.ts";
import { countNodes } from "../store/statements.ts";
import { differencesSince } from "./differences.ts";
import { checkRelease, listReleases, MANIFEST, type Manifest, sha256 } from "./manifest.ts";
import { checkOverlays } from "./overlays-held.ts";
import { listWithdrawn, ReleaseWithdrawn } from "./withdrawals.ts";

/** How the folder of a release is called while it is being filled. */
export const FREEZING = ".freezing-";
/** Where the graph of a frozen release lies in its folder. */
export const STORE = "store";
/** The whole graph of a frozen release, with which the next one is compared. */
export const GRAPH = "data/graph.jsonl";

/** A frozen release, and a way to ask what it holds. */
export interface Opened {
  readonly id: string;
  readonly date: string;
  readonly store: Store;
  readonly since: Since | null;
}

export interface FreezeOptions {
  /** The folder of the embedded store whose release is to be frozen. */
  readonly store: string;
  /** The folder of all frozen releases. */
  readonly releases: string;
  /** Where the release will be found, `https://example.org`: downloads name it. */
  readonly address: string;
  /** Names and languages of the charts whose pictures are kept. */
  readonly charts: readonly string[];
  readonly languages: readonly string[];
  /** The service over a release as it will stand under its path, without that path. */
  readonly serviceOf: (opened: Opened) => Hono;
  /** Whether data of overlays may be published with it; they are refused if left out. */
  readonly withOverlays?: boolean;
  readonly now?: () => Date;
  readonly progress?: (step: string) => void;
}

export interface Frozen {
  readonly outcome: "frozen" | "unchanged";
  readonly manifest: Manifest;
}

/** Copies the file of the release that a store serves, so that it can be opened as a store of its own. */
function copyStore(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  const pointed = readPointer(from);
  if (!pointed) throw new StoreEmpty(`no data at ${from} yet; run npm run ingest first`);
  for (const file of [POINTER, pointed.file, `${pointed.file}.wal`])
    if (existsSync(join(from, file))) copyFileSync(join(from, file), join(to, file));
}

const write = (folder: string, path: string, bytes: Uint8Array): void => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
};

/** The bytes that a service gives; null where it wants options first, or shows what the release lacks. */
async function given(service: Hono, path: string, at: string): Promise<Uint8Array | null> {
  const answer = await service.fetch(standingAt(at, new Request(new URL(path, at))));
  if (answer.status === 400 || answer.status === 404) return null;
  if (answer.status !== 200)
    throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
  return new Uint8Array(await answer.arrayBuffer());
}

const CITED = ["bib", "ris", "csl.json"].map((ending) => `cite/release.${ending}`);

/** Writes the downloads, and each chart that needs no option, as the service gives them. */
async function writeFiles(folder: string, id: string, options: FreezeOptions, service: Hono) {
  const { address, charts, languages, progress } = options;
  for (const file of [...(await releaseFormats()).map((one) => one.file), ...CITED]) {
    progress?.(`writing ${file}`);
    const bytes = await given(service, `/data/${id}/${file}`, address);
    if (!bytes) throw new Error(`there is no ${file}`);
    write(folder, `data/${file}`, bytes);
  }
  for (const name of charts)
    for (const lang of languages)
      for (const ending of ["svg", "png"]) {
        progress?.(`drawing ${name}, ${lang}`);
        const bytes = await given(service, `/charts/${name}.${ending}?lang=${lang}`, address);
        if (bytes) write(folder, `charts/${name}.${lang}.${ending}`, bytes);
      }
}

/** Every file of a folder, as a path from it. */
const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** What a download of the release is written from, to compare it; no address stands in it. */
export async function takenFrom(store: Store): Promise<ExportContext> {
  const release = await readRelease(store);
  return {
    store,
    release,
    name: release.id.replace(/^release\//, ""),
    origin: "",
    iri: (_, id) => id,
  };
}

/** Fills a folder with a release and all that is kept of it. */
async function build(
  folder: string,
  from: ExportContext,
  options: FreezeOptions,
): Promise<Manifest> {
  const { name: id, release } = from;
  const frozenAt = (options.now?.() ?? new Date()).toISOString();
  const date = release.knowledgeDate ?? frozenAt.slice(0, 10);
  const [previous] = listReleases(options.releases);
  copyStore(options.store, join(folder, STORE));
  const store = openEmbedded(join(folder, STORE));
  try {
    options.progress?.("comparing");
    const since = previous
      ? await differencesSince(
          { ...previous, graph: join(options.releases, previous.id, GRAPH) },
          { ...from, store },
        )
      : null;
    const service = options.serviceOf({ id, date, store, since });
    await writeFiles(folder, id, options, service);
    return {
      id,
      date,
      frozenAt,
      hash: release.hash,
      codebook: release.codebook,
      licence: DATA_LICENCE,
      citation: citation(release),
      counts: await countNodes(store),
      since,
      files: filesIn(folder).map((path) => {
        const bytes = readFileSync(join(folder, path));
        return { path, bytes: bytes.byteLength, sha256: sha256(bytes) };
      }),
    };
  } finally {
    await store.close();
  }
}

/** Freezes the release that a store serves; one that is frozen already is checked and left as it is. */
export async function freeze(options: FreezeOptions): Promise<Frozen> {
  const { store: served, releases } = options;
  const store = openEmbedded(served);
  const building = join(releases, `${FREEZING}${randomUUID()}`);
  try {
    const from = await takenFrom(store);
    checkOverlays(from.release, options.withOverlays === true);
    const folder = join(releases, from.name);
    const withdrawn = listWithdrawn(releases).find(({ id }) => id === from.name);
    if (withdrawn)
      throw new ReleaseWithdrawn(
        `the release ${from.name} was withdrawn on ${withdrawn.withdrawnOn}, since it holds the name of a person who was taken out; it is never frozen again. Run npm run ingest with the atlas as it is now`,
      );
    if (existsSync(folder))
      return { outcome: "unchanged", manifest: checkRelease(releases, from.name) };
    mkdirSync(building, { recursive: true });
    const manifest = await build(building, from, options);
    write(building, MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`));
    for (const path of filesIn(building)) chmodSync(join(building, path), 0o444);
    renameSync(building, folder);
    return { outcome: "frozen", manifest };
  } finally {
    rmSync(building, { recursive: true, force: true });
    await store.close();
  }
}
