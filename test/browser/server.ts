/**
 * The product as a reader meets it: the built client, the real atlas in a store of its own, and
 * main.ts as a process on a free loopback port.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BIN = join(ROOT, "node_modules", ".bin");

const START_MS = 60_000;
const STOP_MS = 15_000;

export interface Product {
  /** `http://127.0.0.1:41234` */
  readonly address: string;
  stop(): Promise<void>;
}

declare module "vitest" {
  interface ProvidedContext {
    /** Where the product is that all files of a run share. */
    address: string;
  }
}

/** A product that runs in a process that we started. */
export interface StartedProduct extends Product {
  readonly pid: number;
}

/** As `globalSetup` of the project: one product for all files of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, stop } = await startProduct();
  project.provide("address", address);
  return stop;
}

export interface ProductOptions {
  /** Whether the release is frozen, too, which takes a minute of drawing. */
  readonly freeze?: boolean;
  /** The folder of the atlas; the real one if left out. */
  readonly atlas?: string | undefined;
  /** More settings of the server. */
  readonly environment?: NodeJS.ProcessEnv;
}

/** The product over an atlas. */
export async function startProduct({
  freeze = false,
  atlas,
  environment = {},
}: ProductOptions = {}): Promise<StartedProduct> {
  if (!existsSync(join(ROOT, "viz", "dist", "manifest.json"))) await runTool("vite", ["build"]);
  const folder = await mkdtemp(join(tmpdir(), "lawdrift-browser-"));
  const store = join(folder, "store");
  let child: ChildProcess | undefined;
  const stop = async () => {
    if (child) await stopChild(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await runTool("tsx", [
      "ingest/main.ts",
      "--store",
      store,
      "--json",
      ...(atlas ? ["--atlas", atlas] : []),
    ]);
    if (freeze) await runTool("tsx", ["main.ts", "release", "--store", store]);
    const started = startServer(store, environment);
    child = started.child;
    const address = await started.address;
    await waitUntilReady(address);
    return { address, pid: child.pid as number, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function runTool(name: string, args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(join(BIN, name), args, {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: "production" },
      maxBuffer: 2 ** 26,
    });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`${name} ${args.join(" ")} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** Port 0 lets the kernel choose, and the server prints what it got: no other can take it first. */
export function startServer(
  store: string,
  environment: NodeJS.ProcessEnv = {},
  nodeOptions: readonly string[] = [],
): { child: ChildProcess; address: Promise<string> } {
  // Node itself, not the tsx program: that one stands between us and the server's signals.
  const child = spawn(process.execPath, [...nodeOptions, "--import", "tsx", "main.ts"], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NO_COLOR: "1",
      FORCE_COLOR: "0",
      HOST: "127.0.0.1",
      PORT: "0",
      LAWDRIFT_STORE: store,
      LOG_LEVEL: "warn",
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const address = new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(startError("named no address", said)), START_MS);
    child.on("error", reject);
    child.on("exit", (code) => reject(startError(`stopped with ${code}`, said)));
    const listen = (part: Buffer) => {
      said += part.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
      if (found === undefined) return;
      clearTimeout(late);
      resolve(found);
    };
    child.stdout.on("data", listen);
    // What it warns of is of interest to whoever reads the test's output.
    child.stderr.pipe(process.stderr, { end: false });
  });
  return { child, address };
}

const startError = (what: string, said: string): Error =>
  new Error(`The server for the tests ${what}. It said:\n${said}`);

async function waitUntilReady(address: string): Promise<void> {
  const answer = await fetch(`${address}/readyz`, { signal: AbortSignal.timeout(START_MS) });
  if (!answer.ok) throw startError("is not ready", await answer.text());
}

export async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit", { signal: AbortSignal.timeout(STOP_MS) });
  child.kill("SIGTERM");
  try {
    await gone;
  } catch {
    child.kill("SIGKILL");
  }
}
