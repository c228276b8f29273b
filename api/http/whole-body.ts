import type { MiddlewareHandler } from "hono";

/** Waits for the whole body before anything takes its turn: who sends slowly holds no place of others. */
export const wholeBody: MiddlewareHandler = async (context, next) => {
  const { raw } = context.req;
  if (raw.method === "POST" && raw.body !== null)
    context.req.raw = new Request(raw, { body: await raw.arrayBuffer() });
  return next();
};
