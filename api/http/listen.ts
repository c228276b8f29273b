import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { SERVER_LIMITS } from "../arguments/limits.ts";
import { type ConnectionLimits, guardConnections } from "./connections.ts";

/** Where to listen. */
export interface Place {
  readonly hostname: string;
  readonly port: number;
}

/** How long a connection may take, in milliseconds, and how many there may be. */
export type ListenLimits = ConnectionLimits & {
  readonly [Name in "headTime" | "requestTime" | "keepAliveTime" | "idleTime"]: number;
};

/** How often Node looks for requests that take too long to come in, in milliseconds. */
const LOOK_AGAIN = 1_000;

/** What is wrong with the host that a request names; undefined if nothing is. HTTP/1.0 need not name one. */
function faultOfHost({ headersDistinct }: IncomingMessage): string | undefined {
  const [host, another] = headersDistinct["host"] ?? [];
  // With two, a proxy may take one for the address and we the other.
  if (another !== undefined) return "A request names one host.";
  if (host !== undefined && !URL.canParse(`http://${host}`)) return "There is no such host.";
  return undefined;
}

/** Waits for the answer before it: many requests sent at once on one connection are answered one by one. */
function inTurn(): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const last = new WeakMap<Socket, Promise<void>>();
  return ({ socket }, response) => {
    const before = last.get(socket) ?? Promise.resolve();
    const sent = new Promise<void>((resolve) => response.once("close", resolve));
    last.set(
      socket,
      before.then(() => sent),
    );
    return before;
  };
}

/** Answers requests over HTTP, with limits on who is slow to ask, or to take the answer. */
export function listen(
  app: Pick<Hono, "fetch">,
  { hostname, port }: Place,
  opened: (port: number) => void,
  limits: ListenLimits = SERVER_LIMITS,
): Server {
  const answer = getRequestListener(app.fetch, { hostname });
  const turn = inTurn();
  const server = createServer(
    {
      headersTimeout: limits.headTime,
      requestTimeout: limits.requestTime,
      keepAliveTimeout: limits.keepAliveTime,
      connectionsCheckingInterval: LOOK_AGAIN,
    },
    async (request, response) => {
      const fault = faultOfHost(request);
      if (fault !== undefined) {
        response.writeHead(400, { "content-type": "text/plain; charset=utf-8" });
        response.end(`${fault}\n`);
        return;
      }
      await turn(request, response);
      if (!request.socket.destroyed) await answer(request, response);
    },
  );
  server.setTimeout(limits.idleTime);
  guardConnections(server, limits);
  return server.listen(port, hostname, () => opened((server.address() as AddressInfo).port));
}
