import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { LRUCache } from "lru-cache";
import { addressOf } from "../../schema/http/address.ts";
import { CACHES } from "../arguments/limits.ts";

interface Kept {
  readonly body: ArrayBuffer;
  readonly headers: Headers;
}

const { bytes, largest, longestAddress } = CACHES.files;
/** What a file takes beside its body, in bytes: key, headers, and the places that hold them. */
const BESIDE = 2_000;

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
export function cacheFiles(
  served: () => Promise<string | null>,
  today: () => string,
  canonical: (url: URL) => string | null,
): MiddlewareHandler {
  const kept = new LRUCache<string, Kept>({
    maxSize: bytes,
    maxEntrySize: largest,
    sizeCalculation: ({ body }) => BESIDE + body.byteLength,
  });
  return async (context, next) => {
    const { req } = context;
    const url = new URL(req.url);
    const isShort = req.url.length <= longestAddress;
    const file = req.method === "GET" && isShort ? canonical(url) : null;
    const id = file === null ? null : await served();
    if (id === null) return next();
    const key = createHash("sha256")
      .update(JSON.stringify([id, today(), addressOf(req.raw), file]))
      .digest("base64url");
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
