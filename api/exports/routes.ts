import { Hono } from "hono";
import { etag } from "hono/etag";
import type { Logger } from "pino";
import { StoreEmpty } from "../../schema/graph/errors.ts";
import type { Store } from "../../schema/graph/store.ts";
import { addressOf } from "../../schema/http/address.ts";
import { citation, DATA_LICENCE } from "../citation.ts";
import { readRelease } from "../context.ts";
import type { RecordFormat, Taken } from "./format.ts";
import { recordFormats, releaseFormats } from "./list.ts";
import { streamOf, watched } from "./stream.ts";

export interface ExportOptions {
  readonly store: Store;
  readonly logger: Logger;
  /** The path of the page of a node; null where it has none. */
  readonly pageOf?: ((node: { __typename: string; id: string }) => string | null) | undefined;
  /** The path under which the service stands; empty at the root of its host. */
  readonly base?: string | undefined;
  /** Files of the release as they were frozen, by their path under `data/`. */
  readonly kept?: ((path: string) => Promise<Uint8Array<ArrayBuffer> | null>) | undefined;
  /** The path under which another release is frozen; null where it is not. */
  readonly elsewhere?: ((release: string) => string | null) | undefined;
  /** What changed since the release that was frozen last; null where there is none. */
  readonly since?: Taken["since"];
}

/** What stands at an address of a release does not change; a fault of a format is mended within a month. */
const CACHE = "public, max-age=2592000";

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
  kept = async () => null,
  elsewhere = () => null,
  since,
}: ExportOptions): Hono {
  const app = new Hono();

  async function taken(request: Request): Promise<Taken> {
    const release = await readRelease(store);
    const origin = `${addressOf(request)}${mounted}`;
    return {
      store,
      release,
      name: release.id.replace(/^release\//, ""),
      origin,
      since,
      iri(label, id) {
        const page = pageOf({ __typename: label, id });
        return page === null ? `urn:lawdrift:${encodeURIComponent(id)}` : `${origin}${page}`;
      },
    };
  }

  async function index({ release, name, origin }: Taken) {
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

  app.on("GET", ["/data", "/data/"], async (context) =>
    context.json(await index(await taken(context.req.raw)), 200, { "cache-control": "no-cache" }),
  );

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
    const headers = (mediaType: string, file: string) => ({
      "content-type": mediaType,
      "content-disposition": `attachment; filename="lawdrift-${from.name}-${file.replaceAll(/[^\w.-]+/g, "_")}"`,
      "cache-control": CACHE,
      etag: `"${from.name}/${encodeURIComponent(path ?? "")}"`,
    });
    if (path === "") return context.json(await index(from), 200, { "cache-control": CACHE });
    const mediaTypeOf = async (file: string): Promise<string> => {
      const found = (await releaseFormats()).find((format) => format.file === file);
      const one = recordAsked(file, await recordFormats());
      return found?.mediaType ?? one?.format.endings[one.ending] ?? "application/octet-stream";
    };
    const frozen = path === undefined ? null : await kept(`data/${path}`);
    if (frozen !== null && path !== undefined)
      return context.body(frozen, 200, headers(await mediaTypeOf(path), path));
    const whole = (await releaseFormats()).find(({ file }) => file === path);
    if (whole) {
      const noted = (error: unknown) => logger.error({ err: error, path }, "a download failed");
      const body = streamOf(watched(whole.write(from), noted));
      return context.body(body, 200, headers(whole.mediaType, whole.file));
    }
    const one = path === undefined ? undefined : recordAsked(path, await recordFormats());
    const text = await one?.format.write(one.id, one.ending, from);
    if (one && path !== undefined && typeof text === "string")
      return context.body(text, 200, headers(one.format.endings[one.ending] ?? "", path));
    return context.text(
      one
        ? `Release ${from.name} has no ${one.id} to be written as ${one.format.folder}/….${one.ending}.\n`
        : `There is no such file; ${from.origin}/data/ lists what there is.\n`,
      404,
    );
  });

  app.onError((error, context) => {
    if (error instanceof StoreEmpty) return context.text("No release can be read yet.\n", 503);
    logger.error({ err: error, path: context.req.path }, "unexpected error");
    return context.text("A fault of ours; it was logged.\n", 500);
  });
  return app;
}
