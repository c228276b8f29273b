import { SdkError, SdkErrorCode } from "@modelcontextprotocol/server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { secureHeaders } from "hono/secure-headers";
import type { Logger } from "pino";
import { standingAt } from "../../schema/http/address.ts";
import { LONGEST_PATH, pathFault } from "../../schema/http/path.ts";
import { type AddressSettings, AS_ASKED, refuseOwnPath } from "../address/settings.ts";
import { standingOf } from "../address/standing.ts";
import { under } from "../address/under.ts";
import { LIMITS } from "../arguments/limits.ts";
import { unavailable } from "../arguments/unavailable.ts";
import { onlyPassedOn } from "../exports/passed-on.ts";
import { createExports, type ExportOptions } from "../exports/routes.ts";
import type { AnswerNotes } from "../graphql/answer-notes.ts";
import { playground, playgroundRoutes } from "../graphql/playground/routes.ts";
import { graphqlRequest } from "../graphql/request.ts";
import { createApi, todayNow } from "../graphql/yoga.ts";
import type { Answer } from "../mcp/call.ts";
import { bodyTooLarge as mcpBodyTooLarge, oneQuestion, onlyPost } from "../mcp/request.ts";
import { createMcp } from "../mcp/server.ts";
import { readRelease } from "../store/context.ts";
import { servedBy } from "../store/current-release.ts";
import { createGates, type Gates } from "./concurrency-limit.ts";
import { contentSecurity } from "./content-security.ts";
import { shareWithAll } from "./cors.ts";
import { cacheFiles } from "./file-cache.ts";
import { cacheAnswers } from "./response-cache.ts";
import { wholeBody } from "./whole-body.ts";

export interface ServiceOptions extends ExportOptions {
  readonly today?: (() => string) | undefined;
  /** Pages and images, mounted at the root. */
  readonly site?: Hono | undefined;
  /** Path and query by which a file of the site may be kept; null for what is none. */
  readonly canonicalFile?: ((url: URL) => string | null) | undefined;
  /** How much is answered at a time; shared by services that share a process. */
  readonly gates?: Gates | undefined;
}

export interface ServerOptions extends ServiceOptions {
  /** Frozen releases, each under a path of its own. */
  readonly frozen?: Hono | undefined;
  /** Whether the site answers a path with a page, which says in the reader's language what is wrong. */
  readonly isPage?: ((path: string) => boolean) | undefined;
  /** How the address is known by which others find the service; that of each request if left out. */
  readonly address?: AddressSettings | undefined;
  /** Styles that a page's script may bring into it later. */
  readonly styles?: readonly string[] | undefined;
  /** For how many seconds a browser shall ask only by TLS; not said if left out. */
  readonly hsts?: number | undefined;
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

/**
 * Notes on each request where the service stands for whoever asks. Under a path of its host it answers with
 * that path and without it, since some proxies take it away.
 */
const atItsAddress =
  (settings: AddressSettings, app: Hono): Parameters<Hono["use"]>[1] =>
  async (context, next) => {
    const { raw } = context.req;
    const standing = standingOf(raw, settings);
    if (standing === null) return context.text("There is no host of that name.\n", 400);
    const { origin, prefix } = standing;
    standingAt(`${origin}${prefix}`, raw);
    if (prefix === "") return next();
    const { pathname, search } = new URL(raw.url);
    if (pathname === prefix) return context.redirect(`${prefix}/${search}`, 308);
    return under(prefix, app, { whole: true })(raw);
  };

/** Refuses what can be no address of ours before any route reads it; pages say so themselves. */
const refuseUnreadable =
  (isPage: (path: string) => boolean): Parameters<Hono["use"]>[1] =>
  async (context, next) => {
    const { pathname } = new URL(context.req.url);
    const fault = pathFault(pathname);
    if (fault === null || isPage(pathname)) return next();
    return fault === "long"
      ? context.text(`The path is longer than ${LONGEST_PATH} characters.\n`, 414)
      : context.text("The path cannot be read: its %-escapes are no text in UTF-8.\n", 400);
  };

/** The tables of records beside the lists and the graph, which are downloads as those under `/data/` are. */
const TABLES = "/:list{[a-z-]+\\.(csv|gexf)}";

/** Whether a client left before it had sent all of its request, or a program before it was answered. */
const isBrokenOff = (error: Error): boolean =>
  ((error as NodeJS.ErrnoException).code === "ECONNRESET" && error.message === "aborted") ||
  (error instanceof SdkError && error.code === SdkErrorCode.ConnectionClosed);

/** What is answered from one store: GraphQL, the tools for programs, data to take away, and the site if there is one. */
export function createService({
  today = todayNow,
  site,
  canonicalFile = () => null,
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
    graphqlRequest,
    bodyLimit({
      maxSize: LIMITS.bodyBytes,
      onError: (context) => context.json(bodyTooLarge, 413),
    }),
    wholeBody,
  );
  app.use(
    "/reconcile",
    bodyLimit({
      maxSize: LIMITS.formBytes,
      onError: (context) =>
        context.json({ error: `the body is larger than ${LIMITS.formBytes} bytes` }, 413),
    }),
    wholeBody,
  );
  const answers = new Hono<{ Variables: { notes: AnswerNotes } }>();
  const served = servedBy(store);
  answers.use(playground, cacheAnswers(served, today), gates.questions);
  answers.all("/", (context) => api.fetch(context.req.raw, { notes: context.get("notes") }));
  app.route("/graphql", answers);
  app.route("/", playgroundRoutes());
  // A tool asks as a client of GraphQL does, and has its turn and its limits there.
  const mcp = createMcp(async (query, variables, signal) => {
    const answer = await app.request("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
      signal,
    });
    return (await answer.json()) as Answer;
  }, logger);
  app.use(
    "/mcp",
    onlyPost,
    onlyPassedOn(store),
    bodyLimit({ maxSize: LIMITS.bodyBytes, onError: mcpBodyTooLarge }),
    wholeBody,
    oneQuestion,
  );
  app.post("/mcp", (context) => mcp.fetch(context.req.raw));
  app.use("/data/*", gates.downloads);
  app.use("/reconcile/*", onlyPassedOn(store));
  app.on("GET", TABLES, onlyPassedOn(store));
  app.route("/", createExports({ ...data, page: site !== undefined }));
  app.use(cacheFiles(served, today, canonicalFile));
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
    return context.text("Internal error (logged).\n", 500);
  });
  return app;
}

/** The whole HTTP service: health, frozen releases, and the service over the store. */
export function createServer({
  frozen,
  isPage = () => false,
  address = AS_ASKED,
  styles,
  hsts,
  ...service
}: ServerOptions): Hono {
  const { store, logger } = service;
  const server = new Hono();
  const app = new Hono();
  server.use(logRequests(logger));
  server.use(shareWithAll);
  server.use(compress());
  server.use(
    secureHeaders({
      // What may be framed is told by the policy of each answer.
      xFrameOptions: false,
      // Only who runs a service knows whether it is always there by TLS; its sub-domains are not ours.
      strictTransportSecurity: hsts === undefined ? false : `max-age=${hsts}`,
      crossOriginResourcePolicy: "cross-origin",
    }),
  );
  app.use(contentSecurity(styles));
  app.use(refuseUnreadable(isPage));
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
  refuseOwnPath(address, app.routes);
  server.use(atItsAddress(address, app));
  server.route("/", app);
  return server;
}
