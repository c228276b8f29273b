import type { Context, MiddlewareHandler } from "hono";
import { LIMITS } from "../arguments/limits.ts";
import { isDeeper } from "../arguments/nesting.ts";

/** Codes of JSON-RPC 2.0. */
const PARSE_ERROR = -32700;
const INVALID_REQUEST = -32600;
const METHOD_NOT_FOUND = -32601;

const refused = (
  context: Context,
  status: 400 | 404 | 405 | 413,
  code: number,
  message: string,
): Response => context.json({ jsonrpc: "2.0", error: { code, message }, id: null }, status);

export const bodyTooLarge = (context: Context): Response =>
  refused(
    context,
    413,
    INVALID_REQUEST,
    `BODY_TOO_LARGE: the body is larger than ${LIMITS.bodyBytes} bytes; ask for less`,
  );

/** Nothing is kept between requests, so there are no sessions to read or end, and only a POST asks anything. */
export const onlyPost: MiddlewareHandler = async (context, next) => {
  if (context.req.method === "POST") return next();
  context.header("allow", "POST");
  return refused(
    context,
    405,
    INVALID_REQUEST,
    "ask by POST; there is no session to be read or ended, and nothing can be changed here",
  );
};

/** Refuses what holds more than one question, lies too deep, or would keep a connection open for news that never come. */
export const oneQuestion: MiddlewareHandler = async (context, next) => {
  const text = await context.req.raw.clone().text();
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return refused(context, 400, PARSE_ERROR, "the body must be JSON");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body))
    return refused(context, 400, INVALID_REQUEST, "send one message of JSON-RPC 2.0, no batch");
  if (isDeeper(body, LIMITS.nesting))
    return refused(
      context,
      400,
      INVALID_REQUEST,
      `the body may hold lists and objects at most ${LIMITS.nesting} levels deep`,
    );
  if ((body as { method?: unknown }).method === "subscriptions/listen")
    return refused(
      context,
      404,
      METHOD_NOT_FOUND,
      "nothing here changes while it is served, so there is nothing to listen to",
    );
  return next();
};
