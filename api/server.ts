import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import type { Logger } from "pino";
import { createGates, type Gates } from "./at-most.ts";
import { readRelease } from "./context.ts";
import { createExports, type ExportOptions } from "./exports/routes.ts";
import { createApi, todayNow } from "./graphql.ts";
import { type AnswerNotes, keptAnswers } from "./kept-answers.ts";
import { keptFiles } from "./kept-files.ts";
import { LIMITS } from "./limits.ts";
import { servedBy } from "./served.ts";
import { unavailable } from "./unavailable.ts";

export interface ServiceOptions extends ExportOptions {
  readonly today?: (() => string) | undefined;
  /** Pages and images, mounted at the root. */
  readonly site?: Hono | undefined;
  /** How much is answered at a time; shared by services that share a process. */
  readonly gates?: Gates | undefined;
}

export interface ServerOptions extends ServiceOptions {
  /** Frozen releases, each under a path of its own. */
  readonly frozen?: Hono | undefined;
}

/** Every request on one line: method, path, status, milliseconds. */
const logRequests =
  (logger: Logger): Parameters<Hono["use"]>[1] =>
  async (context, next) => {
    const started = performance.now();
    await next();
    const { method, path } = context.req;
    const ms = Math.round(performance.now() - started);
    logger.info({ method, path, status: context.res.status, ms }, "request");
  };

/** Whether a client left before it had sent all of its request. */
const isBrokenOff = (error: Error): boolean =>
  (error as NodeJS.ErrnoException).code === "ECONNRESET" && error.message === "aborted";

/** What is answered from one store: GraphQL, data to take away, and the site if there is one. */
export function createService({
  today = todayNow,
  site,
  gates = createGates(),
  ...data
}: ServiceOptions): Hono {
  const { store, logger, base = "" } = data;
  const app = new Hono();
  const api = createApi({ store, logger, today, frozen: base !== "" });
  const bodyTooLarge = {
    errors: [
      {
        message: `the body is larger than ${LIMITS.bodyBytes} bytes; ask for less, or in several queries`,
        extensions: { code: "BODY_TOO_LARGE", limit: LIMITS.bodyBytes },
      },
    ],
  };
  app.use(
    "/graphql",
    bodyLimit({
      maxSize: LIMITS.bodyBytes,
      onError: (context) => context.json(bodyTooLarge, 413),
    }),
  );
  const answers = new Hono<{ Variables: { notes: AnswerNotes } }>();
  const served = servedBy(store);
  answers.use(keptAnswers(served, today), gates.questions);
  answers.all("/", (context) => api.fetch(context.req.raw, { notes: context.get("notes") }));
  app.route("/graphql", answers);
  app.use("/data/*", gates.downloads);
  app.route("/", createExports(data));
  app.use("/charts/*", keptFiles(served, today));
  if (site) app.use(gates.pages).route("/", site);
  app.onError((error, context) => {
    // Nobody is left to be answered.
    if (isBrokenOff(error)) return context.text("The request was broken off.\n", 400);
    const later = unavailable(error);
    if (later) {
      logger.warn({ err: error, path: `${base}${context.req.path}` }, later.code);
      return later.answer;
    }
    logger.error({ err: error, path: `${base}${context.req.path}` }, "unexpected error");
    return context.text("A fault of ours; it was logged.\n", 500);
  });
  return app;
}

/** The whole HTTP service: health, frozen releases, and the service over the store. */
export function createServer({ frozen, ...service }: ServerOptions): Hono {
  const { store, logger } = service;
  const app = new Hono();
  app.use(logRequests(logger));
  app.use(compress());
  app.use(
    secureHeaders({
      // Charts and pages may be embedded anywhere; nothing here acts for a signed-in user.
      xFrameOptions: false,
      crossOriginResourcePolicy: "cross-origin",
    }),
  );
  app.get("/healthz", (context) => context.text("ok\n"));
  app.get("/readyz", async (context) => {
    try {
      const release = await readRelease(store);
      return context.text(`ready: ${release.id}\n`);
    } catch (error) {
      logger.warn({ err: error }, "not ready");
      return context.text("not ready: no release can be read\n", 503);
    }
  });
  if (frozen) app.route("/", frozen);
  app.route("/", createService(service));
  return app;
}
