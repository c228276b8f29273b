/** Starting the servers that are measured, and asking them. */
import { fork } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import type { Served } from "./serve.ts";

const START_MS = 30_000;
const ANSWER_MS = 20_000;

export interface Running {
  /** Posts a GraphQL query and gives the answer as text; refuses anything but a whole answer. */
  ask(query: string, variables?: Record<string, unknown>): Promise<string>;
  stop(): Promise<void>;
}

export async function startServer(served: Served): Promise<Running> {
  const child = fork(fileURLToPath(new URL("./serve.ts", import.meta.url)), {
    env: { ...process.env, NODE_ENV: "production" },
  });
  const ended = once(child, "exit");
  child.send(served);
  const told = once(child, "message", { signal: AbortSignal.timeout(START_MS) });
  const died = ended.then(([code]) => {
    throw new Error(`the server of ${served.what} ended at its start with code ${code}`);
  });
  died.catch(() => {});
  const [port] = (await Promise.race([told, died])) as [number];
  const agent = new Agent({ keepAlive: true });
  return {
    ask: (query, variables) => post(agent, port, query, variables),
    async stop() {
      agent.destroy();
      child.kill();
      await ended;
    },
  };
}

function post(
  agent: Agent,
  port: number,
  query: string,
  variables?: Record<string, unknown>,
): Promise<string> {
  const body = JSON.stringify({ query, variables });
  return new Promise((resolve, reject) => {
    const asking = request(
      {
        agent,
        host: "127.0.0.1",
        port,
        path: "/graphql",
        method: "POST",
        headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body) },
        signal: AbortSignal.timeout(ANSWER_MS),
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on("data", (part: Buffer) => parts.push(part));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(parts).toString("utf8");
          if (response.statusCode === 200 && text.startsWith('{"data":')) resolve(text);
          else reject(new Error(`${response.statusCode}: ${text.slice(0, 300)}`));
        });
      },
    );
    asking.on("error", reject);
    asking.end(body);
  });
}
