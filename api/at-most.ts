import type { MiddlewareHandler } from "hono";
import type { ERROR_CODES } from "./errors.ts";

/** How long a refused client should wait, in seconds. */
const RETRY_SECONDS = 1;

/** Lets so many requests through at a time; the next is refused at once with 503 and when to retry. */
export function atMost(limit: number): MiddlewareHandler {
  let open = 0;
  return async (context, next) => {
    if (open >= limit)
      return context.json(
        {
          errors: [
            {
              message: `${limit} questions are being answered at the moment; try again in ${RETRY_SECONDS} s`,
              extensions: { code: "TOO_BUSY" satisfies keyof typeof ERROR_CODES, limit },
            },
          ],
        },
        503,
        { "retry-after": String(RETRY_SECONDS) },
      );
    open += 1;
    try {
      return await next();
    } finally {
      open -= 1;
    }
  };
}
