import { createHash } from "node:crypto";
import { type Attacker, ask, pick, type Target } from "../attacker.ts";

/** Requests unlike every other one, each as large as the limits allow: what is kept for each would fill the memory. */
const LARGE: readonly ((target: Target, one: string) => RequestInit)[] = [
  (_, one) => ask("{ __typename }", { x: `${one}${"y".repeat(95_000)}` }),
  (_, one) => ask(`{ jurisdiction(id: "KEN") { a${one}: name ${"id ".repeat(2_300)} } }`),
  (_, one) =>
    ask(`{ ${Array.from({ length: 900 }, (__, field) => `x${one}_${field}`).join(" ")} }`),
  (_, one) => ask("query($id: ID!) { law(id: $id) { id } }", { id: `${one}${"y".repeat(95_000)}` }),
  (_, one) => {
    const query = `{ __typename } #${one}${"y".repeat(90_000)}`;
    const sha256Hash = createHash("sha256").update(query).digest("hex");
    const body = JSON.stringify({
      query,
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    });
    return { method: "POST", headers: { "content-type": "application/json" }, body };
  },
];

export const attack: Attacker = (target) =>
  target.send(
    "/graphql",
    pick(target, LARGE)(target, Math.floor(target.random() * 1e12).toString(36)),
  );
