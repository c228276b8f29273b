import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Client, StreamableHTTPClientTransport } from "@modelcontextprotocol/client";
import { listen } from "../../api/http/listen.ts";
import { createServer } from "../../api/http/server.ts";
import type { Store } from "../../schema/graph/store.ts";
import { TODAY } from "./fixture.ts";
import { keptLog } from "./log.ts";

/** The whole service over a store, listening on a port of its own. */
export async function startService(store: Store, today = TODAY) {
  const log = keptLog();
  const app = createServer({ store, logger: log.logger, today: () => today });
  const server: Server = listen(app, { hostname: "127.0.0.1", port: 0 }, () => {});
  await once(server, "listening");
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { server, address, close, log: log.text };
}

/** A client of the SDK, of the protocol's present or earlier generation. */
export async function connectClient(address: string, mode: "auto" | "legacy" = "auto") {
  const client = new Client({ name: "test", version: "1.0.0" }, { versionNegotiation: { mode } });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${address}/mcp`)));
  return client;
}

/** What a tool said: its text, and whether it is an error. */
export async function callTool(client: Client, name: string, args: Record<string, unknown>) {
  const result = await client.callTool({ name, arguments: args });
  const [first] = result.content;
  return {
    text: first?.type === "text" ? first.text : "",
    isError: result.isError === true,
    structured: result.structuredContent,
  };
}
