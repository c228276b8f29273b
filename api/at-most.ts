import type { MiddlewareHandler } from "hono";
import type { ERROR_CODES } from "./errors.ts";
import { LIMITS, RETRY_SECONDS, SERVER_LIMITS } from "./limits.ts";

const asAnswer = (message: string, limit: number): string =>
  JSON.stringify({
    errors: [
      { message, extensions: { code: "TOO_BUSY" satisfies keyof typeof ERROR_CODES, limit } },
    ],
  });
const asText = (message: string): string => `TOO_BUSY: ${message}\n`;

/** Lets so many requests through at a time; the next is refused at once with 503 and when to retry. */
export function atMost(
  limit: number,
  refused: (message: string, limit: number) => string = asAnswer,
): MiddlewareHandler {
  let open = 0;
  return async (context, next) => {
    if (open >= limit) {
      const body = refused(
        `${limit} requests are being answered at the moment; try again in ${RETRY_SECONDS} s`,
        limit,
      );
      const type = body.startsWith("{") ? "application/json" : "text/plain; charset=utf-8";
      return context.body(body, 503, {
        "content-type": type,
        "retry-after": String(RETRY_SECONDS),
      });
    }
    open += 1;
    try {
      return await next();
    } finally {
      open -= 1;
    }
  };
}

/** How much of each kind is answered at a time, whichever release it is asked of. */
export interface Gates {
  readonly questions: MiddlewareHandler;
  readonly pages: MiddlewareHandler;
  readonly downloads: MiddlewareHandler;
}

export const createGates = (): Gates => ({
  questions: atMost(LIMITS.concurrent),
  pages: atMost(SERVER_LIMITS.pages, asText),
  downloads: atMost(SERVER_LIMITS.downloads, asText),
});
