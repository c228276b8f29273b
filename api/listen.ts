import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";
import { type ConnectionLimits, guardConnections } from "./connections.ts";
import { SERVER_LIMITS } from "./limits.ts";

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

/** Answers requests over HTTP, with limits on who is slow to ask, or to take the answer. */
export function listen(
  app: Pick<Hono, "fetch">,
  { hostname, port }: Place,
  opened: (port: number) => void,
  limits: ListenLimits = SERVER_LIMITS,
): Server {
  const answer = getRequestListener(app.fetch, { hostname });
  const server = createServer(
    {
      headersTimeout: limits.headTime,
      requestTimeout: limits.requestTime,
      keepAliveTimeout: limits.keepAliveTime,
      connectionsCheckingInterval: LOOK_AGAIN,
    },
    (request, response) => {
      // With two, a proxy may take one for the address and we the other.
      if ((request.headersDistinct["host"]?.length ?? 0) > 1) {
        response.writeHead(400, { "content-type": "text/plain; charset=utf-8" });
        response.end("A request names one host.\n");
        return;
      }
      void answer(request, response);
    },
  );
  server.setTimeout(limits.idleTime);
  guardConnections(server, limits);
  return server.listen(port, hostname, () => opened((server.address() as AddressInfo).port));
}
