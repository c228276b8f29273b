import type { MiddlewareHandler } from "hono";
import type { ERROR_CODES } from "../arguments/errors.ts";
import { LIMITS, RETRY_SECONDS, SERVER_LIMITS } from "../arguments/limits.ts";
import { endingAfter } from "../store/ending-after.ts";

const asAnswer = (message: string, limit: number): string =>
  JSON.stringify({
    errors: [
      { message, extensions: { code: "TOO_BUSY" satisfies keyof typeof ERROR_CODES, limit } },
    ],
  });
const asText = (message: string): string => `TOO_BUSY: ${message}\n`;

interface Queue {
  /** How many more may wait for their turn, and how long, in milliseconds. */
  readonly waiting: number;
  readonly patience: number;
}

/** Lets so many through at a time; a few more wait for their turn. */
function openGate(limit: number, { waiting, patience }: Queue) {
  let open = 0;
  const queue: (() => void)[] = [];
  return {
    /** Whether one was let through before its patience, or whoever asked, was gone. */
    async enter(gone: () => AbortSignal): Promise<boolean> {
      if (open < limit) {
        open += 1;
        return true;
      }
      if (queue.length >= waiting) return false;
      const end = endingAfter(patience, gone());
      return new Promise((resolve) => {
        const turn = () => {
          end.removeEventListener("abort", late);
          // The place of who left goes over to this one.
          resolve(true);
        };
        const late = () => {
          queue.splice(queue.indexOf(turn), 1);
          resolve(false);
        };
        queue.push(turn);
        if (end.aborted) late();
        else end.addEventListener("abort", late, { once: true });
      });
    },
    leave(): void {
      const next = queue.shift();
      if (next) next();
      else open -= 1;
    },
  };
}

/** Lets so many requests through at a time; one too many is refused with 503 and when to retry. */
export function atMost(
  limit: number,
  refused: (message: string, limit: number) => string = asAnswer,
  queue: Queue = { waiting: 0, patience: 0 },
): MiddlewareHandler {
  const gate = openGate(limit, queue);
  return async (context, next) => {
    if (!(await gate.enter(() => context.req.raw.signal))) {
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
    try {
      return await next();
    } finally {
      gate.leave();
    }
  };
}

/** How much of each kind is answered at a time, whichever release it is asked of. */
export interface Gates {
  readonly questions: MiddlewareHandler;
  readonly pages: MiddlewareHandler;
  readonly downloads: MiddlewareHandler;
}

export function createGates(): Gates {
  const { pages, pictures, pageQueue, downloads } = SERVER_LIMITS;
  const page = atMost(pages, asText, pageQueue);
  const picture = atMost(pictures, asText, pageQueue);
  return {
    questions: atMost(LIMITS.concurrent),
    // A picture mostly waits for its thread, and pages need not wait behind it.
    pages: (context, next) => (context.req.path.endsWith(".png") ? picture : page)(context, next),
    downloads: atMost(downloads, asText),
  };
}
