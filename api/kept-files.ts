import type { MiddlewareHandler } from "hono";
import { LRUCache } from "lru-cache";
import { addressOf } from "../schema/http/address.ts";

interface Kept {
  readonly body: ArrayBuffer;
  readonly headers: Headers;
}

/** Files that are kept in memory, in bytes in all. */
const KEPT_BYTES = 64_000_000;

/** A file again; to whom has it already, only that nothing changed. */
function given({ body, headers }: Kept, has: string | undefined): Response {
  const etag = headers.get("etag");
  return etag !== null && has?.includes(etag)
    ? new Response(null, { status: 304, headers })
    : new Response(body, { headers });
}

/**
 * Keeps files by release, day and canonical address, and gives them again without asking or drawing;
 * what has no canonical address is no such file. A file names the host at which it was asked for, so
 * that belongs to the key, too.
 */
export function keptFiles(
  served: () => Promise<string | null>,
  today: () => string,
  canonical: (url: URL) => string | null,
): MiddlewareHandler {
  const kept = new LRUCache<string, Kept>({
    maxSize: KEPT_BYTES,
    sizeCalculation: ({ body }) => Math.max(1, body.byteLength),
  });
  return async (context, next) => {
    const { req } = context;
    const url = new URL(req.url);
    const file = req.method === "GET" ? canonical(url) : null;
    const id = file === null ? null : await served();
    if (id === null) return next();
    const key = `${id} ${today()} ${addressOf(req.raw)} ${file}`;
    const known = kept.get(key);
    if (known) return given(known, req.header("if-none-match"));
    await next();
    if (context.res.status !== 200) return undefined;
    const fresh = { body: await context.res.arrayBuffer(), headers: context.res.headers };
    kept.set(key, fresh);
    context.res = undefined;
    context.res = new Response(fresh.body, { headers: fresh.headers });
    return undefined;
  };
}
