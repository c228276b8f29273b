import "./production.ts";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import pc from "picocolors";
import { pino } from "pino";
import { StoreUnavailable } from "../schema/graph/errors.ts";
import { openStore, storeSettings } from "../schema/graph/open.ts";
import type { Store } from "../schema/graph/store.ts";
import type { Assets } from "../viz/parts/layout.tsx";
import { nodePath } from "../viz/parts/links.ts";
import { createSite } from "../viz/site.tsx";
import { examples } from "./examples/examples.ts";
import { createAsk } from "./graphql.ts";
import { measurePages } from "./measures/pages.ts";
import { createServer } from "./server.ts";

/** The only file that sees all: it puts store, interface and pages together and listens. */
const DIST = fileURLToPath(new URL("../viz/dist", import.meta.url));

/** Addresses of what `npm run build` wrote; without it the pages are plain, but whole. */
function builtAssets(): Assets {
  const manifest = `${DIST}/manifest.json`;
  if (!existsSync(manifest)) return { styles: [], script: null, fonts: [] };
  const built = JSON.parse(readFileSync(manifest, "utf8")) as Record<
    string,
    { file: string; css?: string[] }
  >;
  const entry = built["viz/client/main.ts"];
  return {
    styles: (entry?.css ?? []).map((file) => `/${file}`),
    script: entry ? `/${entry.file}` : null,
    fonts: Object.entries(built).flatMap(([source, { file }]) =>
      source.endsWith("-latin-wght-normal.woff2") ? [`/${file}`] : [],
    ),
  };
}

const stop = (message: string): never => {
  process.stderr.write(`${message}\n`);
  process.exit(2);
};

function openStoreOrStop(): Store {
  try {
    return openStore(storeSettings(process.env));
  } catch (error) {
    if (error instanceof StoreUnavailable) return stop(error.message);
    throw error;
  }
}

const hostname = process.env["HOST"] ?? "127.0.0.1";
const port = Number(process.env["PORT"] ?? 4000);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT must be a number from 0 to 65535, not ${process.env["PORT"]}`);

const logger = pino({ level: process.env["LOG_LEVEL"] ?? "info" });
const store = openStoreOrStop();
const site = new Hono();
site.use(
  "/assets/*",
  serveStatic({
    root: DIST,
    onFound: (_, context) => context.header("cache-control", "public, max-age=31536000, immutable"),
  }),
);
site.get(
  "/lawdrift-chart.js",
  serveStatic({
    root: DIST,
    onFound: (_, context) => {
      // A script of type module is only run in another site's page if we allow it.
      context.header("access-control-allow-origin", "*");
      context.header("cache-control", "public, max-age=3600");
    },
  }),
);
site.route(
  "/",
  createSite({ ask: createAsk(store), assets: builtAssets(), examples, measures: measurePages }),
);
const app = createServer({ store, logger, site, pageOf: nodePath });

const server = serve({ fetch: app.fetch, hostname, port }, (info) => {
  const address = `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${info.port}`;
  process.stdout.write(
    `\n${pc.bold("Lawdrift")} serves ${store.address}\n  ${pc.cyan(address)}          the race, in a browser\n  ${pc.cyan(`${address}/graphql`)}  the API, with examples\n\n`,
  );
});
server.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE")
    stop(
      `port ${port} is in use; stop what runs there or choose another one: PORT=${port + 1} npm start`,
    );
  if (error.code === "EACCES")
    stop(`port ${port} may not be opened by this user; choose one above 1023: PORT=4000 npm start`);
  throw error;
});

let stopping = false;
/** Ends open answers, then the store, then the process; a second signal ends at once. */
function shutDown(signal: string): void {
  if (stopping) process.exit(1);
  stopping = true;
  logger.info({ signal }, "stopping");
  server.close(() => {
    void store.close().then(() => process.exit(0));
  });
  setTimeout(() => process.exit(1), 10_000).unref();
  if ("closeIdleConnections" in server) server.closeIdleConnections();
}
process.on("SIGINT", () => shutDown("SIGINT"));
process.on("SIGTERM", () => shutDown("SIGTERM"));
