import { join } from "node:path";
import type { Hono } from "hono";
import type { Logger } from "pino";
import type { Store } from "../schema/graph/store.ts";
import type { Reports } from "../schema/http/reports.ts";
import type { AddressSettings } from "./address/settings.ts";
import { type Example, examples } from "./examples/examples.ts";
import { type FunctionIn, writeInProcess } from "./exports/file-writer.ts";
import type { ExportContext } from "./exports/format.ts";
import type { PageOf } from "./exports/iri.ts";
import type { Since } from "./exports/since.ts";
import type { WriteFile } from "./exports/write.ts";
import { createAsk } from "./graphql/yoga.ts";
import { createGates, type Gates } from "./http/concurrency-limit.ts";
import { createServer, createService } from "./http/server.ts";
import { type MeasurePage, measurePages } from "./measures/pages.ts";
import { differencesSince } from "./releases/differences.ts";
import type { Drawn } from "./releases/drawn-pictures.ts";
import { type FreezeOptions, type Frozen, freeze, GRAPH, type Opened } from "./releases/freeze.ts";
import { listReleases, type Manifest } from "./releases/manifest.ts";
import { releasePath } from "./releases/place.ts";
import { frozenRoutes, type Kept } from "./releases/routes.ts";
import { listWithdrawn, type Withdrawn, withNext } from "./releases/withdrawals.ts";

/** What a site of pages and pictures is made with. */
export interface SiteOptions {
  readonly ask: ReturnType<typeof createAsk>;
  readonly examples: readonly Example[];
  readonly measures: readonly MeasurePage[];
  /** Frozen releases, and which of them the site shows; null where it shows the live one. */
  readonly releases: {
    readonly all: readonly Manifest[];
    readonly withdrawn: readonly Withdrawn[];
    readonly shown: Manifest | null;
  };
  /** Where readers report an error; null: pages have no link for it. */
  readonly reports: Reports | null;
  /** Pictures as they were frozen, by their path. */
  readonly kept?: Kept["bytes"] | undefined;
  /** Pictures of a frozen release that were drawn since. */
  readonly drawn?: Drawn | undefined;
}

/** All that a service needs of the pages. The api knows no other of them, and who starts it hands it in. */
export interface Front {
  /** Pages and pictures over one way of asking. */
  site(options: SiteOptions): Hono;
  /** Scripts, styles and fonts as they were built, at the root of the host. */
  files(): Hono;
  /** The path of the page of a node; null where it has none. */
  readonly pageOf: PageOf;
  /** Where the process that writes a download finds the same function. */
  readonly pageOfIn: FunctionIn;
  /** Whether a path is answered with a page, which says in the reader's language what is wrong. */
  isPage(path: string): boolean;
  /** Path and query by which a picture or table is the same, however else its address is written; null for what is none. */
  canonicalFile(url: URL): string | null;
  /** Styles that a page's script may bring into it later. */
  readonly styles: readonly string[];
  /** The names of all charts. */
  charts(): Promise<readonly string[]>;
  /** The languages of the pages. */
  readonly languages: readonly string[];
}

/** Where another release is found, or is said to be withdrawn. */
const elsewhereIn = (all: readonly { readonly id: string }[]) => (id: string) =>
  all.some((one) => one.id === id) ? releasePath(id) : null;

interface FrozenServiceOptions {
  readonly front: Front;
  readonly logger: Logger;
  readonly all: readonly Manifest[];
  readonly withdrawn: readonly Withdrawn[];
  readonly reports: Reports | null;
  readonly writeFile: WriteFile;
  readonly gates?: Gates;
  readonly files?: string | undefined;
}

/** What is answered from a frozen release: pages, charts, data and GraphQL, all on its day. */
const serviceOf =
  ({ front, logger, all, withdrawn, reports, writeFile, gates, files }: FrozenServiceOptions) =>
  ({ store, id, date, since }: Opened, kept?: Kept, drawn?: Drawn): Hono => {
    const today = () => date;
    const site = front.site({
      ask: createAsk(store, today),
      examples,
      measures: measurePages,
      releases: { all, withdrawn, shown: all.find((one) => one.id === id) ?? null },
      reports,
      kept: kept?.bytes,
      drawn,
    });
    return createService({
      store,
      logger,
      today,
      site,
      canonicalFile: front.canonicalFile,
      pageOf: front.pageOf,
      base: releasePath(id),
      frozenFile: kept?.place,
      elsewhere: elsewhereIn([...all, ...withdrawn]),
      since: async () => since,
      writeFile,
      filesFolder: files,
      gates,
    });
  };

/** What changed since the release that was frozen last, compared once a release. */
function sinceLast(
  folder: string,
  all: readonly Manifest[],
): (from: ExportContext) => Promise<Since | null> {
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
  readonly front: Front;
  /** The folder of downloads; one of the machine's temporary folder if left out. */
  readonly files?: string;
  /** How downloads are written; in a process of its own if left out. */
  readonly writeFile?: WriteFile;
  readonly today?: () => string;
  /** How the address is known by which others find the service. */
  readonly address?: AddressSettings;
  /** Where readers report an error; nowhere if left out. */
  readonly reports?: Reports | null;
  /** For how many seconds a browser shall ask only by TLS; not said if left out. */
  readonly hsts?: number | undefined;
}

/** The whole service over a store, with the frozen releases of a folder. */
export function compose({
  store,
  logger,
  releases: folder,
  front,
  files,
  writeFile = writeInProcess(front.pageOfIn),
  today,
  address,
  reports = null,
  hsts,
}: ComposeOptions) {
  const all = listReleases(folder);
  const gates = createGates();
  const withdrawn = withNext(listWithdrawn(folder), all);
  const site = front.files();
  site.route(
    "/",
    front.site({
      ask: createAsk(store, today),
      examples,
      measures: measurePages,
      releases: { all, withdrawn, shown: null },
      reports,
    }),
  );
  const frozen = frozenRoutes({
    folder,
    releases: all,
    withdrawn,
    serviceOf: serviceOf({ front, logger, all, withdrawn, reports, writeFile, gates, files }),
    logger,
  });
  const app = createServer({
    store,
    logger,
    today,
    site,
    canonicalFile: front.canonicalFile,
    pageOf: front.pageOf,
    frozen: frozen.routes,
    isPage: front.isPage,
    address,
    styles: front.styles,
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
  readonly front: Front;
  readonly logger: Logger;
  /** Languages of the pictures that are kept; all if left out. */
  readonly languages?: readonly string[];
  /** How downloads are written; in a process of its own if left out. */
  readonly writeFile?: WriteFile;
}

/** Freezes the release of a store as the service would give it, with every chart. */
export const freezeRelease = async ({
  front,
  logger,
  languages = front.languages,
  writeFile = writeInProcess(front.pageOfIn),
  ...options
}: FreezeReleaseOptions): Promise<Frozen> =>
  freeze({
    ...options,
    languages,
    charts: await front.charts(),
    serviceOf: serviceOf({ front, logger, all: [], withdrawn: [], reports: null, writeFile }),
  });
