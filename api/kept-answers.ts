import { createHash } from "node:crypto";
import type { MiddlewareHandler } from "hono";
import { LRUCache } from "lru-cache";
import type { Store } from "../schema/graph/store.ts";
import { readRelease } from "./context.ts";
import { withinTime } from "./within-time.ts";

/** What the service tells the outer layers about an answer. */
export interface AnswerNotes {
  /** Whether the answer is whole: without any error. Only then may it be kept. */
  whole: boolean;
}

interface Kept {
  readonly body: string;
  readonly type: string;
  readonly etag: string;
}

/** Answers that are kept in memory, in characters in all. */
const KEPT_CHARACTERS = 64_000_000;
/** How long to wait for the release's id before the question is asked without it, in milliseconds. */
const PATIENCE = 1_000;
/** For how long the release served is taken to be the same, in milliseconds. */
const SAME_RELEASE = 500;
/** How long a cache between us and the client may keep an answer, in seconds. */
const FRESH_SECONDS = 60;

/** Requests that hold all that is asked in their address or in a JSON body of text. */
async function askedIn(request: Request): Promise<string | null> {
  if (request.method === "GET") return new URL(request.url).search;
  const isJson = request.headers.get("content-type")?.startsWith("application/json");
  return request.method === "POST" && isJson ? request.clone().text() : null;
}

/**
 * Keeps whole answers by release, day and question, and gives them again without asking the store.
 * Nothing of an earlier release is ever given. Answers by GET carry an ETag, and say how long they
 * stay fresh.
 */
export function keptAnswers(
  store: Store,
  today: () => string,
): MiddlewareHandler<{
  Variables: { notes: AnswerNotes };
}> {
  const kept = new LRUCache<string, Kept>({
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: ({ body }) => body.length,
  });
  let release: { id: string; at: number } | undefined;

  async function releaseNow(): Promise<string | null> {
    const now = Date.now();
    if (release && now - release.at < SAME_RELEASE) return release.id;
    try {
      const { id } = await withinTime(AbortSignal.timeout(PATIENCE), readRelease(store));
      if (release && release.id !== id) kept.clear();
      release = { id, at: now };
      return id;
    } catch {
      // The request itself will meet the same trouble, and says what it is.
      return null;
    }
  }

  return async (context, next) => {
    const { req } = context;
    const notes: AnswerNotes = { whole: false };
    context.set("notes", notes);
    const wantsPage = req.header("accept")?.includes("text/html") ?? false;
    const [asked, id] = await Promise.all([wantsPage ? null : askedIn(req.raw), releaseNow()]);
    if (asked === null || id === null) return next();
    const key = `${id} ${today()} ${req.method} ${req.header("accept") ?? ""} ${asked}`;
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
    const hash = createHash("sha256").update(key).digest("base64url").slice(0, 22);
    const answer = { body, type, etag: `W/"${hash}"` };
    kept.set(key, answer);
    context.res = undefined;
    context.res = give(answer);
    return undefined;
  };
}
