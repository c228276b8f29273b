import { afterAll, describe, expect, it } from "vitest";
import { StoreUnavailable } from "../../../schema/graph/errors.ts";
import { TooBusy } from "../../../schema/work/outcome.ts";
import { openPool } from "../../../schema/work/pool.ts";
import { inProcess } from "../../../schema/work/process.ts";
import type { Deed } from "../../support/work.ts";

const module = new URL("../../support/work.ts", import.meta.url);
const limits = { waiting: 2, milliseconds: 15_000, heapMegabytes: 64 };
const HASTY = { ...limits, milliseconds: 4_000 };

const opened: (() => Promise<void>)[] = [];
afterAll(() => Promise.all(opened.map((close) => close())));

const KINDS = {
  "in a thread": (given: typeof limits) => {
    const pool = openPool<Deed, string>(module, { threads: 1, ...given });
    opened.push(pool.close);
    return pool;
  },
  "in a process": (given: typeof limits) => inProcess<Deed, string>(module, given),
};

describe.each(Object.entries(KINDS))("work %s", (_, open) => {
  const pool = open(limits);

  it("comes back, and so does what it throws, as what it was", async () => {
    expect(await pool.run("give")).toBe("given");
    await expect(pool.run("fail")).rejects.toThrow(StoreUnavailable);
    await expect(pool.run("fail")).rejects.toThrow("as it was told to");
  });

  it("is refused where too much of it waits, and taken again later", async () => {
    const all = await Promise.allSettled(Array.from({ length: 5 }, () => pool.run("wait")));
    const refused = all.filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(2);
    for (const one of refused)
      expect((one as PromiseRejectedResult).reason).toBeInstanceOf(TooBusy);
    expect(await pool.run("give")).toBe("given");
  });

  it.each(["die", "grow"] as const)("that makes its worker %s is lost alone", async (deed) => {
    await expect(pool.run(deed)).rejects.toThrow(TooBusy);
    expect(await pool.run("give")).toBe("given");
  });

  it("that never ends is ended, and its worker replaced", async () => {
    const hasty = open(HASTY);
    await expect(hasty.run("hang")).rejects.toThrow(TooBusy);
    expect(await pool.run("give")).toBe("given");
  });
});
