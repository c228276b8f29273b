import { describe, expect, it } from "vitest";
import { newestAudit, wilson } from "../../../api/measures/audit.ts";

const rounded = (of: number, all: number) => {
  const found = wilson(of, all);
  return found && [found.share, found.low, found.high].map((share) => Math.round(share * 100));
};

const row = (date: string, order: number, kind: string) => ({
  id: `audit/${date}#${kind}`,
  date,
  seed: "1",
  order,
  kind,
  drawn: 5,
  checkable: 4,
  right: 2,
  minor: 1,
  material: 1,
});

describe("the rate of a reading", () => {
  it.each([
    [77, 85, [91, 83, 95]],
    [14, 15, [93, 70, 99]],
    [4, 4, [100, 51, 100]],
    [10, 12, [83, 55, 95]],
    [4, 5, [80, 38, 96]],
    [3, 3, [100, 44, 100]],
    [41, 45, [91, 79, 96]],
  ])("of %i in %i stands in its 95 %% interval", (of, all, said) => {
    expect(rounded(of, all)).toEqual(said);
  });

  it("is not known of a kind of which nothing could be checked", () => {
    expect(wilson(0, 0)).toBeNull();
  });
});

describe("the newest reading", () => {
  it("is that of the latest day, in the order of its file", () => {
    const found = newestAudit([
      row("2026-11-30", 0, "cases"),
      row("2026-12-01", 1, "powers"),
      row("2026-12-01", 0, "cases"),
    ]);
    expect(found?.date).toBe("2026-12-01");
    expect(found?.kinds.map(({ kind }) => kind)).toEqual(["cases", "powers"]);
  });

  it("is none where there was none", () => {
    expect(newestAudit([])).toBeNull();
  });
});
