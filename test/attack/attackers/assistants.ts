import { type Attacker, pick, type Target, TEXTS } from "../attacker.ts";

const CALLS: readonly ((target: Target) => readonly [tool: string, args: object])[] = [
  (target) => ["search", { query: pick(target, TEXTS) }],
  (target) => [
    "compare",
    { jurisdictions: [pick(target, ["KEN", "DEU", "MYS"]), pick(target, TEXTS)] },
  ],
  ({ random }) => ["prison_for_words", { months: Math.floor(random() * 200) }],
  (target) => ["who_may_ask", { jurisdiction: pick(target, ["DEU", "KEN", "XXX"]) }],
  (target) => ["case", { id: pick(target, TEXTS) }],
  (target) => [pick(target, TEXTS), { [pick(target, TEXTS)]: pick(target, TEXTS) }],
];

/** Calls of the service for programs that assist people. */
export const attack: Attacker = (target) => {
  const [name, args] = pick(target, CALLS)(target);
  return target.send("/mcp", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json, text/event-stream" },
    body: JSON.stringify({
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: { name, arguments: args },
    }),
  });
};
