import { setTimeout as wait } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { endingAfter } from "../../../api/store/ending-after.ts";

setFlagsFromString("--expose_gc");
const collect: () => void = runInNewContext("gc");

/** How many of many signals fired, where only a listener is kept and garbage is collected meanwhile. */
async function fired(signalOf: (before: AbortSignal) => AbortSignal): Promise<number> {
  let count = 0;
  const keep: AbortSignal[] = [];
  for (let one = 0; one < 200; one += 1) {
    const signal = signalOf(new AbortController().signal);
    signal.addEventListener("abort", () => {
      count += 1;
    });
    keep.push(signal);
  }
  for (let times = 0; times < 5; times += 1) {
    collect();
    await wait(10);
  }
  await wait(400);
  expect(keep).toHaveLength(200);
  return count;
}

describe("a signal that ends after a time", () => {
  it("fires whatever is collected as garbage before", async () => {
    expect(await fired((before) => endingAfter(200, before))).toBe(200);
  });

  it("fires with the other one, with its reason, and not a second time", async () => {
    const other = new AbortController();
    const signal = endingAfter(20, other.signal);
    other.abort("gone");
    expect([signal.aborted, signal.reason]).toEqual([true, "gone"]);
    await wait(60);
    expect(signal.reason).toBe("gone");
    expect(endingAfter(20, AbortSignal.abort("before")).reason).toBe("before");
  });

  it("says after the time that it is over", async () => {
    const signal = endingAfter(10, new AbortController().signal);
    await wait(60);
    expect(signal.reason).toMatchObject({ name: "TimeoutError" });
  });
});
