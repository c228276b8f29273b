import type { Hono, MiddlewareHandler } from "hono";
import { BYTE_ORDER_MARK } from "../../schema/csv.ts";

/** `?for=excel` of any CSV file: the same with the mark by which Excel knows that it is UTF-8. */
export const forExcel =
  (site: Hono): MiddlewareHandler =>
  async (context, next) => {
    const url = new URL(context.req.url);
    if (!url.pathname.endsWith(".csv") || url.searchParams.get("for") !== "excel") return next();
    url.searchParams.delete("for");
    const answer = await site.fetch(new Request(url, context.req.raw));
    if (answer.status !== 200) return answer;
    const headers = new Headers(answer.headers);
    // The mark is no part of what the plain file's tag stands for.
    headers.delete("etag");
    headers.delete("content-length");
    return new Response(new Blob([BYTE_ORDER_MARK, await answer.arrayBuffer()]), { headers });
  };
