import "./api/production.ts";
import pc from "picocolors";
import { pino } from "pino";
import { addressSettings, BadSetting } from "./api/address/settings.ts";
import { compose } from "./api/compose.ts";
import { listen } from "./api/http/listen.ts";
import { ReleaseDamaged } from "./api/releases/manifest.ts";
import { filesFolder, releasesFolder } from "./api/releases/place.ts";
import { StoreUnavailable } from "./schema/graph/errors.ts";
import { openStore, storeSettings } from "./schema/graph/open.ts";
import type { Store } from "./schema/graph/store.ts";
import { BadRedactionKey, redactionKey } from "./schema/redaction/key.ts";

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

/** For how long browsers shall ask only by TLS, where that is set. */
function hstsOrStop(): number | undefined {
  const seconds = process.env["LAWDRIFT_HSTS"];
  if (seconds === undefined || seconds === "") return undefined;
  if (!/^\d+$/.test(seconds))
    return stop(`LAWDRIFT_HSTS must be a number of seconds, such as 31536000, not ${seconds}`);
  return Number(seconds);
}

function composeOrStop(): ReturnType<typeof compose> {
  try {
    const settings = storeSettings(process.env);
    const releases = releasesFolder(process.env, settings);
    const files = filesFolder(process.env, settings);
    const address = addressSettings(process.env);
    return compose({ store, logger, releases, files, address, hsts: hstsOrStop() });
  } catch (error) {
    if (error instanceof ReleaseDamaged || error instanceof BadSetting) return stop(error.message);
    throw error;
  }
}

try {
  redactionKey(process.env);
} catch (error) {
  if (!(error instanceof BadRedactionKey)) throw error;
  stop(error.message);
}

const hostname = process.env["HOST"] ?? "127.0.0.1";
const port = Number(process.env["PORT"] ?? 4000);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT must be a number from 0 to 65535, not ${process.env["PORT"]}`);

const logger = pino({ level: process.env["LOG_LEVEL"] ?? "info" });
const store = openStoreOrStop();
const { app, close } = composeOrStop();

const server = listen(app, { hostname, port }, (opened) => {
  const address = `http://${hostname.includes(":") ? `[${hostname}]` : hostname}:${opened}`;
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
    void Promise.all([store.close(), close()]).then(() => process.exit(0));
  });
  setTimeout(() => process.exit(1), 10_000).unref();
  server.closeIdleConnections();
}
process.on("SIGINT", () => shutDown("SIGINT"));
process.on("SIGTERM", () => shutDown("SIGTERM"));
