import { statSync } from "node:fs";
import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { etag } from "hono/etag";
import type { Logger } from "pino";
import type { Store } from "../../schema/graph/store.ts";
import { addressOf } from "../../schema/http/address.ts";
import { type Downloads, noteDownloads } from "../../schema/http/downloads.ts";
import { SERVER_LIMITS } from "../arguments/limits.ts";
import { unavailable } from "../arguments/unavailable.ts";
import { citation, DATA_LICENCE } from "../store/citation.ts";
import { readRelease } from "../store/context.ts";
import { withinTime } from "../store/within-time.ts";
import type { ExportContext, RecordFormat, ReleaseFormat } from "./format.ts";
import { iriAt, type PageOf } from "./iri.ts";
import { recordFormats, releaseFormats } from "./list.ts";
import { onlyPassedOn } from "./passed-on.ts";
import { releaseFilesIn } from "./release-files.ts";
import { sendFile } from "./send-file.ts";
import { type WriteFile, writeHere } from "./write.ts";

export interface ExportOptions {
  readonly store: Store;
  readonly logger: Logger;
  /** The path of the page of a node; null where it has none. */
  readonly pageOf?: PageOf | undefined;
  /** The path under which the service stands; empty at the root of its host. */
  readonly base?: string | undefined;
  /** Where a file of the release lies as it was frozen, by its path under `data/`; null where there is none. */
  readonly frozenFile?: ((path: string) => string | null) | undefined;
  /** The path under which another release is frozen; null where it is not. */
  readonly elsewhere?: ((release: string) => string | null) | undefined;
  /** What changed since the release that was frozen last; null where there is none. */
  readonly since?: ExportContext["since"];
  /** How files of a release are written to the disk; by this thread if left out. */
  readonly writeFile?: WriteFile | undefined;
  /** The folder in which they lie; one of the machine's temporary folder if left out. */
  readonly filesFolder?: string | undefined;
  /** Whether a page for people stands at `/data` behind these routes. */
  readonly page?: boolean | undefined;
}

/** What stands at an address of a release does not change; a fault of a format is mended within a month. */
const CACHE = "public, max-age=2592000";

/** A browser asks for a page before all else; programs ask for JSON, for anything, or do not say. */
const asksForPage = (context: Context): boolean =>
  accepts(context, {
    header: "Accept",
    supports: ["application/json", "text/html"],
    default: "application/json",
  }) === "text/html";

/** Which file of a format a path asks for; undefined if none. */
function recordAsked(path: string, formats: readonly RecordFormat[]) {
  const [folder = "", ...rest] = path.split("/");
  const format = formats.find((one) => one.folder === folder);
  const name = rest.join("/");
  const ending = Object.keys(format?.endings ?? {}).find((one) => name.endsWith(`.${one}`));
  if (!format || ending === undefined) return undefined;
  return { format, ending, id: name.slice(0, -ending.length - 1) };
}

/** A part of an address as it was before it was encoded; undefined if it was not encoded well. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** Data to take away, under `/data`: an index, whole releases and single records in every format. */
export function createExports({
  store,
  logger,
  pageOf = () => null,
  base: mounted = "",
  frozenFile = () => null,
  elsewhere = () => null,
  since,
  writeFile = writeHere,
  filesFolder,
  page = false,
}: ExportOptions): Hono {
  const app = new Hono();
  const files = releaseFilesIn(writeFile, filesFolder);
  let prepared: string | undefined;

  /** Writes all files of a release once, one after another, so that their sizes are known and nobody waits. */
  async function prepare(from: ExportContext): Promise<void> {
    if (prepared === from.name) return;
    prepared = from.name;
    try {
      for (const format of await releaseFormats())
        if (bytesOf(from, format) === null) await files.place(from, format);
    } catch (error) {
      // The page says that a size is not known; who asks for the file is told why.
      logger.warn({ err: error }, "files were not prepared");
    }
  }

  function bytesOf(from: ExportContext, format: ReleaseFormat): number | null {
    const frozen = frozenFile(`data/${format.file}`);
    return frozen === null
      ? files.bytes(from, format)
      : (statSync(frozen, { throwIfNoEntry: false })?.size ?? null);
  }

  const downloads = async (from: ExportContext): Promise<Downloads> => ({
    release: from.name,
    files: (await releaseFormats()).map((format) => ({
      file: format.file,
      description: format.description,
      bytes: bytesOf(from, format),
    })),
  });

  async function taken(request: Request): Promise<ExportContext> {
    const release = await readRelease(store);
    const origin = `${addressOf(request)}${mounted}`;
    return {
      store,
      release,
      name: release.id.replace(/^release\//, ""),
      origin,
      since,
      iri: iriAt(origin, pageOf),
    };
  }

  async function index({ release, name, origin }: ExportContext) {
    const base = `${origin}/data/${name}`;
    return {
      release: name,
      hash: release.hash,
      codebook: release.codebook,
      knowledgeDate: release.knowledgeDate,
      licence: DATA_LICENCE,
      citation: citation(release),
      formats: (await releaseFormats()).map(({ file, mediaType, description }) => ({
        url: `${base}/${file}`,
        mediaType,
        description,
      })),
      records: (await recordFormats()).map(({ folder, endings, description }) => ({
        urls: Object.keys(endings).map((ending) => `${base}/${folder}/{id}.${ending}`),
        description,
      })),
    };
  }

  app.on("GET", ["/data", "/data/"], async (context, next) => {
    context.header("vary", "Accept", { append: true });
    const from = await taken(context.req.raw);
    if (!page || !asksForPage(context))
      return context.json(await index(from), 200, { "cache-control": "no-cache" });
    if (!from.release.unshared?.length) void prepare(from);
    noteDownloads(context.req.raw, await downloads(from));
    return next();
  });

  app.use("/data/:release/*", onlyPassedOn(store));
  app.use("/data/:release/*", etag());
  app.get("/data/:release", (context) =>
    context.redirect(`${new URL(context.req.url).pathname}/`, 302),
  );
  app.get("/data/:release/*", async (context) => {
    const from = await taken(context.req.raw);
    const { pathname } = new URL(context.req.url);
    const [, asked = "", raw = ""] = /\/data\/([^/]+)\/(.*)$/.exec(pathname) ?? [];
    if (asked === "latest") return context.redirect(`/data/${from.name}/${raw}`, 302);
    const path = decoded(raw);
    const other = asked === from.name ? null : elsewhere(asked);
    if (other !== null)
      return context.redirect(`${addressOf(context.req.raw)}${other}/data/${asked}/${raw}`, 302);
    if (asked !== from.name)
      return context.text(
        `Release ${decoded(asked) ?? asked} is not served here; this service has ${from.name}: ${from.origin}/data/${from.name}/\n`,
        404,
      );
    const etagOf = (file: string): string => `"${from.name}/${encodeURIComponent(file)}"`;
    const headers = (mediaType: string, file: string) => ({
      "content-type": mediaType,
      "content-disposition": `attachment; filename="lawdrift-${from.name}-${file.replaceAll(/[^\w.-]+/g, "_")}"`,
      "cache-control": CACHE,
    });
    if (path === "") {
      context.header("vary", "Accept", { append: true });
      if (page && asksForPage(context)) return context.redirect("/data", 302);
      return context.json(await index(from), 200, { "cache-control": CACHE });
    }
    const send = (place: string, file: string, mediaType: string) =>
      sendFile(context.req.raw, {
        path: place,
        etag: etagOf(file),
        headers: headers(mediaType, file),
      });
    const whole = (await releaseFormats()).find(({ file }) => file === path);
    const one = path === undefined ? undefined : recordAsked(path, await recordFormats());
    const frozen = path === undefined ? null : frozenFile(`data/${path}`);
    if (frozen !== null && path !== undefined) {
      const mediaType = whole?.mediaType ?? one?.format.endings[one.ending];
      return send(frozen, path, mediaType ?? "application/octet-stream");
    }
    if (whole) {
      const patience = AbortSignal.timeout(SERVER_LIMITS.filePatience);
      const place = await withinTime(patience, files.place(from, whole));
      return send(place, whole.file, whole.mediaType);
    }
    const text = await one?.format.write(one.id, one.ending, from);
    if (one && path !== undefined && typeof text === "string")
      return context.body(text, 200, {
        ...headers(one.format.endings[one.ending] ?? "", path),
        etag: etagOf(path),
      });
    return context.text(
      one
        ? `Release ${from.name} has no ${one.id} to be written as ${one.format.folder}/….${one.ending}.\n`
        : `There is no such file; ${from.origin}/data/ lists what there is.\n`,
      404,
    );
  });

  app.onError((error, context) => {
    const later = unavailable(error);
    if (later) {
      logger.warn({ err: error, path: context.req.path }, later.code);
      return later.answer;
    }
    logger.error({ err: error, path: context.req.path }, "unexpected error");
    return context.text("Internal error (logged).\n", 500);
  });
  return app;
}
