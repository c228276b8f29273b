import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { type Attacker, pick } from "../attacker.ts";

const HEAD =
  "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n";
const BEGUN = [
  "",
  "GET / HTTP/1.1\r\nX-Slow: ",
  HEAD,
  `${HEAD}{"query":`,
  "GET /healthz HTTP/1.0\r\n\r\n",
];

/** Two hundred connections that say nothing, or go on saying something, or are broken off. */
export const attack: Attacker = async (target) => {
  const { hostname, port } = new URL(target.address);
  const sockets = Array.from({ length: 200 }, () => {
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.write(pick(target, BEGUN));
    return socket;
  });
  for (let second = 0; second < 8; second += 1) {
    await wait(1_000);
    for (const socket of sockets) if (socket.writable && target.random() < 0.3) socket.write("a");
  }
  for (const socket of sockets) target.random() < 0.5 ? socket.resetAndDestroy() : socket.destroy();
};
