import { serve } from "@hono/node-server";
import pc from "picocolors";
import { pino } from "pino";
import { openStore, storeSettings } from "../schema/graph/open.ts";
import { createServer } from "./server.ts";

const logger = pino({ level: process.env["LOG_LEVEL"] ?? "warn" });
const store = openStore(storeSettings(process.env));
const hostname = process.env["HOST"] ?? "127.0.0.1";
const port = Number(process.env["PORT"] ?? 4000);
const app = createServer({ store, logger });
const server = serve({ fetch: app.fetch, hostname, port }, (info) => {
  process.stdout.write(`http://${hostname}:${info.port}\n`);
});
