import { once } from "node:events";
import { request, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A connection without any HTTP of a library between us and the server. */
export interface Raw {
  readonly socket: Socket;
  /** Everything that the server said until it closed. */
  readonly said: Promise<string>;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

/** Opens a connection, and says what it is given. */
export async function say(server: Server, text: string | Buffer = ""): Promise<Raw> {
  const socket = connect({ port: portOf(server), host: "127.0.0.1", allowHalfOpen: true });
  const pieces: Buffer[] = [];
  // A server that cuts somebody off may do so in the middle of a word.
  socket.on("error", () => {});
  socket.on("data", (piece) => pieces.push(piece));
  socket.on("end", () => socket.end());
  const said = new Promise<string>((resolve) => {
    socket.on("close", () => resolve(Buffer.concat(pieces).toString("latin1")));
  });
  await once(socket, "connect");
  if (text.length > 0) socket.write(text);
  return { socket, said };
}

/** Says something at once, and gives what came back until the server closed. */
export async function exchange(server: Server, text: string | Buffer): Promise<string> {
  const { said } = await say(server, text);
  return said;
}

/** Says a text, and then one more sign again and again until the server has had enough. */
export async function dribble(server: Server, head: string): Promise<string> {
  const { socket, said } = await say(server, head);
  const dribbling = setInterval(() => {
    if (socket.writable) socket.write("a");
  }, 100);
  try {
    return await said;
  } finally {
    clearInterval(dribbling);
  }
}

/** The status of all answers in what a server said. */
export const statusesIn = (said: string): number[] =>
  [...said.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status));

/** Whether the server is alive, asked on a connection of its own. */
export async function health(server: Server): Promise<number | undefined> {
  const asked = request({
    port: portOf(server),
    host: "127.0.0.1",
    path: "/healthz",
    agent: false,
  });
  asked.end();
  const [answer] = await once(asked, "response");
  answer.resume();
  return answer.statusCode;
}

/** How many connections a server holds open. */
export const connectionsOf = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.getConnections((error, count) => (error ? reject(error) : resolve(count)));
  });
