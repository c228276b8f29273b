import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { LRUCache } from "lru-cache";
import { CACHES } from "../arguments/limits.ts";
import type { AnswerNotes } from "../graphql/answer-notes.ts";

interface Kept {
  readonly body: string;
  readonly type: string;
  readonly etag: string;
}

const { characters, longest, longestRequest } = CACHES.answers;
/** What an answer takes beside its body, in characters: key, headers, and the places that hold them. */
const BESIDE = 500;
/** How long a cache between us and the client may keep an answer, in seconds. */
const FRESH_SECONDS = 60;

/** What a request asks by its address or in a JSON body of text; null if it is in neither, or long. */
async function askedIn(request: Request): Promise<string | null> {
  const isJson = request.headers.get("content-type")?.startsWith("application/json");
  if (request.method !== "GET" && !isJson) return null;
  const asked =
    request.method === "GET" ? new URL(request.url).search : await request.clone().text();
  return asked.length > longestRequest ? null : asked;
}

/**
 * Keeps whole answers by release, day and question, and gives them again without asking the store.
 * Nothing of an earlier release is ever given. Answers by GET carry an ETag, and say how long they
 * stay fresh.
 */
export function cacheAnswers(
  served: () => Promise<string | null>,
  today: () => string,
): MiddlewareHandler<{
  Variables: { notes: AnswerNotes };
}> {
  const kept = new LRUCache<string, Kept>({
    maxSize: characters,
    maxEntrySize: longest,
    sizeCalculation: ({ body }) => BESIDE + body.length,
  });

  return async (context, next) => {
    const { req } = context;
    const notes: AnswerNotes = { whole: false };
    context.set("notes", notes);
    const [asked, id] = await Promise.all([askedIn(req.raw), served()]);
    if (asked === null || id === null) return next();
    const question = [id, today(), req.method, req.header("accept") ?? "", asked];
    const key = createHash("sha256").update(JSON.stringify(question)).digest("base64url");
    const give = ({ body, type, etag }: Kept): Response => {
      const headers: Record<string, string> = { "content-type": type };
      if (req.method === "GET") {
        headers["etag"] = etag;
        headers["cache-control"] = `public, max-age=${FRESH_SECONDS}`;
        headers["vary"] = "accept";
        if (req.header("if-none-match")?.includes(etag))
          return new Response(null, { status: 304, headers });
      }
      return new Response(body, { headers });
    };
    const known = kept.get(key);
    if (known) return give(known);
    await next();
    if (context.res.status !== 200 || !notes.whole) return undefined;
    const type = context.res.headers.get("content-type") ?? "application/json";
    const body = await context.res.text();
    const answer = { body, type, etag: `W/"${key.slice(0, 22)}"` };
    kept.set(key, answer);
    context.res = undefined;
    context.res = give(answer);
    return undefined;
  };
}
