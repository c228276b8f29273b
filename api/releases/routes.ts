import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Hono } from "hono";
import type { Logger } from "pino";
import { openEmbedded } from "../../schema/graph/embedded.ts";
import type { Store } from "../../schema/graph/store.ts";
import { addressOf } from "../../schema/http/address.ts";
import { under } from "../address/under.ts";
import { sendFile } from "../exports/send-file.ts";
import { type Drawn, drawnIn } from "./drawn-pictures.ts";
import { type Opened, STORE } from "./freeze.ts";
import { MANIFEST, type Manifest } from "./manifest.ts";
import { releasePath } from "./place.ts";
import type { Withdrawn } from "./withdrawals.ts";
import { goneRoutes, releaseOf } from "./withdrawn-routes.ts";

/** Files of a frozen release as they were frozen, by their paths; null where it has none of a path. */
export interface Kept {
  place(path: string): string | null;
  bytes(path: string): Promise<Uint8Array<ArrayBuffer> | null>;
}

function keptIn(folder: string, { files }: Manifest): Kept {
  const place = (path: string): string | null =>
    files.some((file) => file.path === path) ? join(folder, path) : null;
  return {
    place,
    async bytes(path) {
      const file = place(path);
      return file === null ? null : new Uint8Array(await readFile(file));
    },
  };
}

export interface FrozenOptions {
  /** The folder of all frozen releases. */
  readonly folder: string;
  /** Those of it that were found to be as they were frozen. */
  readonly releases: readonly Manifest[];
  /** Those of it that were withdrawn. */
  readonly withdrawn: readonly Withdrawn[];
  /** The service over a release, without the path under which it stands. */
  readonly serviceOf: (opened: Opened, kept: Kept, drawn: Drawn) => Hono;
  readonly logger: Logger;
}

/** Frozen releases, each opened when it is first asked for, and how to end them. */
export interface FrozenRoutes {
  readonly routes: Hono;
  close(): Promise<void>;
}

/** What is frozen never changes; a page changes with the program that writes it. */
const FOR_EVER = "public, max-age=31536000, immutable";
const PAGE = "public, max-age=3600";

function cached(answer: Response, isQuestion = false): Response {
  // An answer to a question may be an error of the moment, and the next one has the same address.
  if (isQuestion) return answer;
  // What is refused is told in the reader's language as well.
  answer.headers.append("vary", "Accept-Language");
  if (answer.status !== 200 && answer.status !== 304) return answer;
  const isPage = answer.headers.get("content-type")?.startsWith("text/html") ?? false;
  answer.headers.set("cache-control", isPage ? PAGE : FOR_EVER);
  return answer;
}

/** `/r/{id}/…`: all that the service answers, from a frozen release and for ever; and its files as they are. */
export function frozenRoutes({
  folder,
  releases,
  withdrawn,
  serviceOf,
  logger,
}: FrozenOptions): FrozenRoutes {
  const stores: Store[] = [];
  const services = new Map<string, ReturnType<typeof under>>();

  function serviceFor(manifest: Manifest): ReturnType<typeof under> {
    const known = services.get(manifest.id);
    if (known) return known;
    const own = join(folder, manifest.id);
    const store = openEmbedded(join(own, STORE));
    stores.push(store);
    const app = serviceOf(
      { ...manifest, store },
      keptIn(own, manifest),
      drawnIn(folder, manifest.id, logger),
    );
    const service = under(releasePath(manifest.id), app);
    services.set(manifest.id, service);
    return service;
  }

  const routes = new Hono();
  routes.route("/", goneRoutes(withdrawn));
  const named = (id: string | undefined) => releases.find((one) => one.id === id);
  for (const manifest of releases) {
    const base = releasePath(manifest.id);
    const kept = keptIn(join(folder, manifest.id), manifest);
    routes.get(base, (context) => context.redirect(`${base}/`, 308));
    routes.get(`${base}/${MANIFEST}`, (context) => context.json(manifest));
    routes.get(`${base}/files/*`, async (context) => {
      const path = decodeURIComponent(context.req.path.slice(`${base}/files/`.length));
      const place = kept.place(path);
      if (place === null)
        return context.text(
          `There is no such file; ${addressOf(context.req.raw)}${base}/${MANIFEST} lists all.\n`,
          404,
        );
      return cached(
        await sendFile(context.req.raw, {
          path: place,
          etag: `"${manifest.id}/${encodeURIComponent(path)}"`,
          headers: {
            "content-type": "application/octet-stream",
            "content-disposition": "attachment",
          },
        }),
      );
    });
    routes.all(`${base}/*`, async (context) =>
      cached(
        await serviceFor(manifest)(context.req.raw),
        !["GET", "HEAD"].includes(context.req.method) || context.req.path === `${base}/graphql`,
      ),
    );
  }
  // An address of a frozen chart may be asked about where all others are.
  routes.get("/oembed", async (context, next) => {
    const chart = context.req.query("url") ?? "";
    const manifest = named(releaseOf(chart, addressOf(context.req.raw)));
    if (!manifest) return next();
    const url = new URL(context.req.url);
    url.pathname = `${releasePath(manifest.id)}/oembed`;
    return serviceFor(manifest)(new Request(url, context.req.raw));
  });
  return {
    routes,
    async close() {
      for (const store of stores) await store.close();
    },
  };
}
