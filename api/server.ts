import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import type { Logger } from "pino";
import type { Store } from "../schema/graph/store.ts";
import { atMost } from "./at-most.ts";
import { readRelease } from "./context.ts";
import { createExports, type ExportOptions } from "./exports/routes.ts";
import { createApi, todayNow } from "./graphql.ts";
import { type AnswerNotes, keptAnswers } from "./kept-answers.ts";
import { LIMITS } from "./limits.ts";

export interface ServerOptions {
  readonly store: Store;
  readonly logger: Logger;
  readonly today?: () => string;
  /** Pages and images, mounted at the root. */
  readonly site?: Hono;
  /** The path of the page of a node, for addresses in downloads. */
  readonly pageOf?: ExportOptions["pageOf"];
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

/** The whole HTTP service: GraphQL, health, and the site if there is one. */
export function createServer({
  store,
  logger,
  today = todayNow,
  site,
  pageOf,
}: ServerOptions): Hono {
  const app = new Hono();
  const api = createApi({ store, logger, today });
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
  answers.use(keptAnswers(store, today), atMost(LIMITS.concurrent));
  answers.all("/", (context) => api.fetch(context.req.raw, { notes: context.get("notes") }));
  app.route("/graphql", answers);
  app.route("/", createExports({ store, logger, pageOf }));
  if (site) app.route("/", site);
  app.onError((error, context) => {
    logger.error({ err: error, path: context.req.path }, "unexpected error");
    return context.text("A fault of ours; it was logged.\n", 500);
  });
  return app;
}
