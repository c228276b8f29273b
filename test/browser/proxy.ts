import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

export interface ProxyAddress {
  /** `http://127.0.0.1:41234/lawdrift`, under which the service is found. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * A proxy as one stands in front of a service: everything under a path is handed on, without that path if it
 * strips it, and the headers say what was asked. What is outside of the path is somebody else's, and not there.
 */
export async function proxyTo(
  service: string,
  { prefix, strips }: { readonly prefix: string; readonly strips: boolean },
): Promise<ProxyAddress> {
  const { hostname, port } = new URL(service);
  const handOn = (incoming: IncomingMessage, outgoing: ServerResponse): void => {
    const asked = incoming.url ?? "/";
    if (!asked.startsWith(`${prefix}/`)) return void outgoing.writeHead(404).end("not ours\n");
    const path = strips ? asked.slice(prefix.length) : asked;
    const headers = {
      ...incoming.headers,
      host: `${hostname}:${port}`,
      "x-forwarded-host": incoming.headers.host ?? "",
      "x-forwarded-proto": "http",
      "x-forwarded-prefix": prefix,
    };
    const { method } = incoming;
    const further = request({ hostname, port, path, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    further.on("error", () => outgoing.destroy());
    incoming.pipe(further);
  };
  const server = createServer(handOn);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${own}${prefix}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
