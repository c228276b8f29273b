import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../api/arguments/limits.ts";
import { costOf } from "../../../api/graphql/cost.ts";
import { schema } from "../../../api/graphql/schema.ts";
import { BETWEEN_HEAVY, inTurn } from "../../../api/store/heavy-work.ts";
import { STORE } from "../../stores.ts";
import { request } from "../../support/ask.ts";
import { fixtureStore } from "../../support/fixture.ts";

/** Counts the turns of the event loop while something goes on. */
async function turnsOf(work: () => Promise<unknown>): Promise<number> {
  let turns = 0;
  let goesOn = true;
  const tick = () => {
    turns += 1;
    if (goesOn) setImmediate(tick);
  };
  setImmediate(tick);
  await work();
  goesOn = false;
  return turns;
}

describe("heavy work", () => {
  const store = fixtureStore(STORE);
  const lasting = () => new AbortController().signal;

  it("is done one piece after the other, with a turn of the loop before each", async () => {
    const done: number[] = [];
    const turns = await turnsOf(() =>
      Promise.all([1, 2, 3].map((one) => inTurn(lasting(), () => done.push(one)))),
    );
    expect(done).toEqual([1, 2, 3]);
    // Who comes after a hundred others is let in before their work is done.
    expect(turns).toBeGreaterThanOrEqual(3 * BETWEEN_HEAVY);
  });

  it("is not begun, or not gone on with, once nobody waits for it", async () => {
    const client = new AbortController();
    const done: string[] = [];
    const results = await Promise.allSettled([
      inTurn(client.signal, async (giveWay) => {
        done.push("begun");
        client.abort();
        await giveWay();
        done.push("gone on with");
      }),
      inTurn(client.signal, () => done.push("next")),
      inTurn(lasting(), () => done.push("somebody else's")),
    ]);
    expect(done).toEqual(["begun", "somebody else's"]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected", "fulfilled"]);
  });

  it("that fails leaves the next its turn", async () => {
    const failing = inTurn(lasting(), () => {
      throw new Error("broken");
    });
    await expect(failing).rejects.toThrow("broken");
    expect(await inTurn(lasting(), () => "done")).toBe("done");
  });

  const weighed = (weight: number) =>
    `weights: [{ safeguard: "user_notification", weight: ${weight} }]`;
  it.each<[string, (weight: number) => string]>([
    ["ratifications", (weight) => `ratifications(${weighed(weight)}) { asOf }`],
    ["race", (weight) => `race(${weighed(weight)}) { asOf }`],
  ])("%s, as often as the cost allows, lets the loop turn between", async (_, field) => {
    const query = (count: number) =>
      `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field(index)}`).join(" ")} }`;
    const one = costOf({ schema, document: parse(query(1)) });
    const count = Math.min(LIMITS.aliases, Math.floor(LIMITS.cost / one));
    let answer: Awaited<ReturnType<typeof request>>["answer"] | undefined;
    const turns = await turnsOf(async () => {
      ({ answer } = await request(store(), query(count)));
    });
    expect(answer?.errors).toBeUndefined();
    expect(turns).toBeGreaterThanOrEqual(count);
    // The same again costs as much and is worked out once.
    const same = `{ ${Array.from({ length: count }, (_, index) => `a${index}: ${field(1)}`).join(" ")} }`;
    const { answer: again } = await request(store(), same);
    expect(new Set(Object.values(again.data).map((one) => JSON.stringify(one))).size).toBe(1);
  });

  it("of more aliases than the cost allows is refused", async () => {
    const query = `{ ${Array.from({ length: 50 }, (_, index) => `a${index}: ratifications { asOf }`).join(" ")} }`;
    const { answer } = await request(store(), query);
    expect(answer.errors?.[0]?.extensions?.["code"]).toBe("QUERY_TOO_COSTLY");
  });
});
