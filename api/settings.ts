import { storeSettings } from "../schema/graph/open.ts";
import type { StoreSettings } from "../schema/graph/store.ts";
import type { Reports } from "../schema/http/reports.ts";
import { redactionKey } from "../schema/redaction/key.ts";
import { reportsIn } from "./address/reports.ts";
import { type AddressSettings, addressSettings, BadSetting } from "./address/settings.ts";
import { filesFolder, releasesFolder } from "./releases/place.ts";

/** Everything that is read from the environment, once, when a command starts. */
export interface Settings {
  readonly store: StoreSettings;
  /** The folder of frozen releases, and that of downloads. */
  readonly releases: string;
  readonly files: string;
  readonly address: AddressSettings;
  /** Where readers report an error; null: pages have no link for it. */
  readonly reports: Reports | null;
  readonly hostname: string;
  readonly port: number;
  /** For how many seconds browsers shall ask only by TLS, where that is set. */
  readonly hsts: number | undefined;
  readonly logLevel: string;
  readonly redactionKey: string | undefined;
}

function portIn(environment: NodeJS.ProcessEnv): number {
  const port = Number(environment["PORT"] ?? 4000);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new BadSetting(`PORT must be a number from 0 to 65535, not ${environment["PORT"]}`);
}

function hstsIn(environment: NodeJS.ProcessEnv): number | undefined {
  const seconds = environment["LAWDRIFT_HSTS"];
  if (seconds === undefined || seconds === "") return undefined;
  if (/^\d+$/.test(seconds)) return Number(seconds);
  throw new BadSetting(
    `LAWDRIFT_HSTS must be a number of seconds, such as 31536000, not ${seconds}`,
  );
}

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"];

function logLevelIn(environment: NodeJS.ProcessEnv): string {
  const level = environment["LOG_LEVEL"] ?? "info";
  if (LEVELS.includes(level)) return level;
  throw new BadSetting(`LOG_LEVEL must be one of ${LEVELS.join(", ")}, not ${level}`);
}

/** The settings; BadSetting or BadRedactionKey where one of them cannot be followed. */
export function readSettings(
  environment: NodeJS.ProcessEnv,
  place?: string,
  /** As package.json names it. */
  repository?: unknown,
): Settings {
  const store = storeSettings(environment, place);
  return {
    store,
    releases: releasesFolder(environment, store),
    files: filesFolder(environment, store),
    address: addressSettings(environment),
    reports: reportsIn(environment, repository),
    hostname: environment["HOST"] ?? "127.0.0.1",
    port: portIn(environment),
    hsts: hstsIn(environment),
    logLevel: logLevelIn(environment),
    redactionKey: redactionKey(environment),
  };
}
