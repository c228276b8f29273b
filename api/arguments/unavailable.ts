import { StoreEmpty, StoreTimeout, StoreUnavailable } from "../../schema/graph/errors.ts";
import { TooBusy } from "../../schema/work/outcome.ts";
import type { ErrorCode } from "./errors.ts";
import { LIMITS, RETRY_SECONDS } from "./limits.ts";

/** Another release was published under a download: what was written so far is not the whole of one. */
export class ReleaseReplaced extends Error {
  override readonly name = "ReleaseReplaced";
}

const again = `try again in ${RETRY_SECONDS} s`;

/** What keeps a page or a download from being given now, each with its code and what is said of it. */
const KINDS: readonly (readonly [
  kind: new (message: string) => Error,
  code: ErrorCode,
  message: string,
])[] = [
  [TooBusy, "TOO_BUSY", `too much is being drawn or written at the moment; ${again}`],
  [ReleaseReplaced, "TOO_BUSY", `another release took the place of this one just now; ${again}`],
  [StoreTimeout, "TIMEOUT", `this took longer than ${LIMITS.milliseconds} ms; ${again}`],
  [StoreUnavailable, "STORE_UNAVAILABLE", `the data cannot be reached at the moment; ${again}`],
  [StoreEmpty, "NO_DATA", "No release can be read yet."],
];

/** The innermost of an error and what caused it. */
const within = (error: unknown): unknown[] =>
  error instanceof Error ? [error, ...within(error.cause)] : [];

/** The answer where something cannot be given now, but may be soon; undefined if it is another fault. */
export function unavailable(error: unknown): { code: ErrorCode; answer: Response } | undefined {
  const causes = within(error);
  const known = KINDS.find(([kind]) => causes.some((cause) => cause instanceof kind));
  if (!known) return undefined;
  const [, code, message] = known;
  const headers = {
    "content-type": "text/plain; charset=utf-8",
    "retry-after": String(RETRY_SECONDS),
  };
  const text = code === "NO_DATA" ? message : `${code}: ${message}`;
  return { code, answer: new Response(`${text}\n`, { status: 503, headers }) };
}
