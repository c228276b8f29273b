import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { Logger } from "pino";
import type { Store } from "../schema/graph/store.ts";
import { nodePath } from "../viz/address/links.ts";
import { isPagePath } from "../viz/address/page-path.ts";
import type { Assets } from "../viz/address/place.ts";
import { listCharts } from "../viz/charts/registry.ts";
import { LATER_STYLES } from "../viz/figure/later-styles.ts";
import { canonicalFile } from "../viz/formats/canonical.ts";
import { LANGUAGES } from "../viz/i18n/messages.ts";
import { createSite } from "../viz/site.tsx";
import type { AddressSettings } from "./address/settings.ts";
import { examples } from "./examples/examples.ts";
import type { Taken } from "./exports/format.ts";
import type { Since } from "./exports/since.ts";
import type { WriteFile } from "./exports/write.ts";
import { writeInProcess } from "./file-writer.ts";
import { createAsk } from "./graphql/yoga.ts";
import { createGates, type Gates } from "./http/concurrency-limit.ts";
import { createServer, createService } from "./http/server.ts";
import { measurePages } from "./measures/pages.ts";
import { differencesSince } from "./releases/differences.ts";
import type { Drawn } from "./releases/drawn.ts";
import { type FreezeOptions, type Frozen, freeze, GRAPH, type Opened } from "./releases/freeze.ts";
import { listReleases, type Manifest } from "./releases/manifest.ts";
import { releasePath } from "./releases/place.ts";
import { frozenRoutes, type Kept } from "./releases/routes.ts";
import { listWithdrawn, type Withdrawn, withNext } from "./releases/withdrawn.ts";

/** Sees all, and with it only what writes files in a process of its own: it puts store, interface and pages together. */
const DIST = fileURLToPath(new URL("../viz/dist", import.meta.url));

/** Addresses of what `npm run build` wrote; without it the pages are plain, but whole. */
function builtAssets(): Assets {
  const manifest = `${DIST}/manifest.json`;
  if (!existsSync(manifest)) return { styles: [], script: null, frame: null, fonts: [] };
  const built = JSON.parse(readFileSync(manifest, "utf8")) as Record<
    string,
    { file: string; css?: string[] }
  >;
  const entry = built["viz/client/main.ts"];
  return {
    styles: (entry?.css ?? []).map((file) => `/${file}`),
    script: entry ? `/${entry.file}` : null,
    frame: built["viz/client/frame.ts"] ? `/${built["viz/client/frame.ts"].file}` : null,
    fonts: Object.entries(built).flatMap(([source, { file }]) =>
      source.endsWith("-latin-wght-normal.woff2") ? [`/${file}`] : [],
    ),
  };
}

/** What `npm run build` wrote, at the root of the host. */
function builtFiles(): Hono {
  const files = new Hono();
  files.use(
    "/assets/*",
    serveStatic({
      root: DIST,
      onFound: (_, context) =>
        context.header("cache-control", "public, max-age=31536000, immutable"),
    }),
  );
  files.get(
    "/lawdrift-chart.js",
    serveStatic({
      root: DIST,
      onFound: (_, context) => {
        context.header("cache-control", "public, max-age=3600");
      },
    }),
  );
  return files;
}

/** Where another release is found, or is said to be withdrawn. */
const elsewhereIn = (all: readonly { readonly id: string }[]) => (id: string) =>
  all.some((one) => one.id === id) ? releasePath(id) : null;

/** What is answered from a frozen release: pages, charts, data and GraphQL, all on its day. */
const serviceOf =
  (
    logger: Logger,
    all: readonly Manifest[],
    withdrawn: readonly Withdrawn[],
    writeFile: WriteFile,
    gates?: Gates,
    filesFolder?: string,
  ) =>
  ({ store, id, date, since }: Opened, kept?: Kept, drawn?: Drawn): Hono => {
    const today = () => date;
    const shown = all.find((one) => one.id === id) ?? null;
    const site = createSite({
      ask: createAsk(store, today),
      assets: builtAssets(),
      examples,
      measures: measurePages,
      releases: { all, withdrawn, shown },
      kept: kept?.bytes,
      drawn,
    });
    return createService({
      store,
      logger,
      today,
      site,
      canonicalFile,
      pageOf: nodePath,
      base: releasePath(id),
      frozenFile: kept?.place,
      elsewhere: elsewhereIn([...all, ...withdrawn]),
      since: async () => since,
      writeFile,
      filesFolder,
      gates,
    });
  };

/** What changed since the release that was frozen last, compared once a release. */
function sinceLast(
  folder: string,
  all: readonly Manifest[],
): (from: Taken) => Promise<Since | null> {
  const known = new Map<string, Promise<Since | null>>();
  const [last] = all;
  return (from) => {
    const frozen = all.find(({ id }) => id === from.name);
    if (frozen) return Promise.resolve(frozen.since);
    if (!last) return Promise.resolve(null);
    const compared =
      known.get(from.name) ??
      differencesSince({ ...last, graph: join(folder, last.id, GRAPH) }, from);
    known.set(from.name, compared);
    compared.catch(() => known.delete(from.name));
    return compared;
  };
}

export interface ComposeOptions {
  readonly store: Store;
  readonly logger: Logger;
  /** The folder of all frozen releases; ReleaseDamaged if a file there is not what was frozen. */
  readonly releases: string;
  /** The folder of downloads; one of the machine's temporary folder if left out. */
  readonly files?: string;
  /** How downloads are written; in a process of its own if left out. */
  readonly writeFile?: WriteFile;
  readonly today?: () => string;
  /** How the address is known by which others find the service. */
  readonly address?: AddressSettings;
  /** For how many seconds a browser shall ask only by TLS; not said if left out. */
  readonly hsts?: number | undefined;
}

/** The whole product over a store, with the frozen releases of a folder. */
export function compose({
  store,
  logger,
  releases: folder,
  files,
  writeFile = writeInProcess,
  today,
  address,
  hsts,
}: ComposeOptions) {
  const all = listReleases(folder);
  const gates = createGates();
  const withdrawn = withNext(listWithdrawn(folder), all);
  const site = builtFiles();
  site.route(
    "/",
    createSite({
      ask: createAsk(store, today),
      assets: builtAssets(),
      examples,
      measures: measurePages,
      releases: { all, withdrawn, shown: null },
    }),
  );
  const frozen = frozenRoutes({
    folder,
    releases: all,
    withdrawn,
    serviceOf: serviceOf(logger, all, withdrawn, writeFile, gates, files),
    logger,
  });
  const app = createServer({
    store,
    logger,
    today,
    site,
    canonicalFile,
    pageOf: nodePath,
    frozen: frozen.routes,
    isPage: isPagePath,
    address,
    styles: LATER_STYLES,
    hsts,
    elsewhere: elsewhereIn([...all, ...withdrawn]),
    since: sinceLast(folder, all),
    writeFile,
    filesFolder: files,
    gates,
  });
  return { app, close: () => frozen.close() };
}

export interface FreezeReleaseOptions
  extends Omit<FreezeOptions, "charts" | "languages" | "serviceOf"> {
  readonly logger: Logger;
  /** Languages of the pictures that are kept; all if left out. */
  readonly languages?: readonly string[];
  /** How downloads are written; in a process of its own if left out. */
  readonly writeFile?: WriteFile;
}

/** Freezes the release of a store as the service would give it, with every chart. */
export const freezeRelease = async ({
  logger,
  languages = Object.keys(LANGUAGES),
  writeFile = writeInProcess,
  ...options
}: FreezeReleaseOptions): Promise<Frozen> =>
  freeze({
    ...options,
    languages,
    charts: [...(await listCharts()).keys()],
    serviceOf: serviceOf(logger, [], [], writeFile),
  });
