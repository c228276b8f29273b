import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";

const toAll = cors({
  origin: "*",
  allowMethods: ["GET", "HEAD", "POST"],
  exposeHeaders: ["content-disposition", "etag", "link", "retry-after"],
  maxAge: 86_400,
});

/**
 * Lets any site read every answer: all is public, and nothing here acts for a signed-in user. The
 * headers are set on the finished answer, since inner layers replace it or leave only what a 304 needs.
 */
export const shareWithAll: MiddlewareHandler = async (context, next) => {
  if (context.req.method !== "OPTIONS") await next();
  return toAll(context, async () => {});
};
