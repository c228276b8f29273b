import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { StoreSettings } from "../../schema/graph/store.ts";

const INGEST = fileURLToPath(new URL("./ingest.ts", import.meta.url));

/** An ingest in a process of its own. */
export interface Started {
  readonly child: ChildProcess;
  /** Resolves when it says that it does this, or has ended. */
  reaches(step: RegExp): Promise<void>;
  /** How it ended, and what it complained of. */
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; stderr: string }>;
}

/** Starts to ingest an atlas into a store. */
export function startIngest(atlas: string, { store, user, password }: StoreSettings): Started {
  const env = {
    ...process.env,
    LAWDRIFT_STORE: store,
    ...(user !== undefined && { LAWDRIFT_STORE_USER: user }),
    ...(password !== undefined && { LAWDRIFT_STORE_PASSWORD: password }),
  };
  const child = spawn(process.execPath, ["--import", "tsx", INGEST, atlas], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal, stderr }));
  return {
    child,
    ended,
    async reaches(step) {
      while (!step.test(said) && child.exitCode === null && child.signalCode === null)
        await Promise.race([once(child.stdout, "data"), ended]);
    },
  };
}
