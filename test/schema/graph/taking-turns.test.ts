import { describe, expect, it } from "vitest";
import { takingTurns } from "../../../schema/graph/taking-turns.ts";

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe("work in turns", () => {
  it("keeps nobody waiting for all that another one asked for", async () => {
    const inTurn = takingTurns(1);
    const [greedy, modest] = [{}, {}];
    const done: string[] = [];
    const piece = (who: object, name: string) =>
      inTurn(who, async () => {
        await turn();
        done.push(name);
      });
    await Promise.all([
      ...[1, 2, 3, 4].map((one) => piece(greedy, `greedy ${one}`)),
      piece(modest, "modest"),
    ]);
    expect(done).toEqual(["greedy 1", "greedy 2", "modest", "greedy 3", "greedy 4"]);
  });

  it("does so many pieces at a time, and as many after one has failed", async () => {
    const inTurn = takingTurns(2);
    let running = 0;
    let most = 0;
    const pieces = Array.from({ length: 6 }, (_, at) =>
      inTurn({}, async () => {
        running += 1;
        most = Math.max(most, running);
        await turn();
        running -= 1;
        if (at === 0) throw new Error("broken");
        return at;
      }),
    );
    expect((await Promise.allSettled(pieces)).map(({ status }) => status)).toEqual([
      "rejected",
      ...Array(5).fill("fulfilled"),
    ]);
    expect(most).toBe(2);
  });
});
