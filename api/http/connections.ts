import type { Server } from "node:http";
import type { Socket } from "node:net";

/** Connections at a time, and what is waited for on each; times in milliseconds. */
export type ConnectionLimits = {
  readonly [Name in "connections" | "unsentBytes" | "slowestBytes" | "slowTime"]: number;
};

/** What is known of an open connection. */
interface Connection {
  /** Requests whose answers are not sent yet. */
  open: number;
  /** Since when it has had something to take, and how much it had taken by then. */
  waiting: { since: number; taken: number } | undefined;
}

/** How often it is looked who does not take what is sent, in milliseconds. */
const LOOK_AGAIN = 1_000;

const takenBy = (socket: Socket): number => socket.bytesWritten - socket.writableLength;

/**
 * Keeps what connections cost within limits. Where there are too many, the one that has been idle for
 * longest makes room, so that who holds thousands open keeps nobody else out; and who does not take
 * what was sent holds no memory for long.
 */
export function guardConnections(server: Server, limits: ConnectionLimits): void {
  /** In the order in which they were last active. */
  const connections = new Map<Socket, Connection>();

  const makeRoom = (): void => {
    for (const [socket, { open }] of connections) {
      if (open > 0) continue;
      connections.delete(socket);
      socket.destroy();
      return;
    }
  };

  server.on("connection", (socket: Socket) => {
    if (connections.size >= limits.connections) makeRoom();
    if (connections.size >= limits.connections) {
      socket.destroy();
      return;
    }
    connections.set(socket, { open: 0, waiting: undefined });
    socket.on("close", () => connections.delete(socket));
  });

  server.on("request", ({ socket }, response) => {
    const connection = connections.get(socket);
    if (!connection) return;
    connection.open += 1;
    response.on("close", () => {
      connection.open -= 1;
      if (connections.delete(socket)) connections.set(socket, connection);
    });
  });

  /** Whether a connection has been taking what was sent to it too slowly for too long. */
  function isTooSlow(socket: Socket, connection: Connection, now: number): boolean {
    if (socket.writableLength === 0) {
      connection.waiting = undefined;
      return false;
    }
    connection.waiting ??= { since: now, taken: takenBy(socket) };
    const { since, taken } = connection.waiting;
    if (now - since < limits.slowTime) return false;
    connection.waiting = { since: now, taken: takenBy(socket) };
    return takenBy(socket) - taken < (limits.slowestBytes * limits.slowTime) / 1_000;
  }

  const looking = setInterval(() => {
    const now = performance.now();
    const behind = [...connections].filter(([socket, connection]) => {
      if (!isTooSlow(socket, connection, now)) return socket.writableLength > 0;
      socket.destroy();
      return false;
    });
    let unsent = behind.reduce((sum, [socket]) => sum + socket.writableLength, 0);
    if (unsent <= limits.unsentBytes) return;
    // Who has been behind for longest goes first.
    behind.sort(([, a], [, b]) => (a.waiting?.since ?? now) - (b.waiting?.since ?? now));
    for (const [socket] of behind) {
      if (unsent <= limits.unsentBytes) return;
      unsent -= socket.writableLength;
      socket.destroy();
    }
  }, LOOK_AGAIN).unref();
  server.on("close", () => clearInterval(looking));
}
