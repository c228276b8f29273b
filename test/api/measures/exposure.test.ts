import { describe, expect, it } from "vitest";
import { exposure } from "../../../api/measures/exposure.ts";
import type { PathEdge } from "../../../api/measures/paths.ts";

const edge = (requesting: string, low: number, high: number, certain = true): PathEdge => ({
  requesting,
  requested: "A",
  treaty: "T",
  article: "T#1",
  certainty: certain ? "certainly" : "possibly",
  refusal: "no",
  level: { low, high, coverage: 1 },
  safeguards: () => [],
  refusals: [],
});

describe("exposure", () => {
  it("is null where nobody may ask", () => {
    expect(exposure([])).toBeNull();
  });

  it("takes the lowest lower and the lowest upper bound, which may be of different askers", () => {
    const found = exposure([edge("B", 0.1, 0.9), edge("C", 0.3, 0.4)]);
    expect(found).toMatchObject({ low: 0.1, high: 0.4, certainAskers: 2 });
    expect(found?.decidedBy.requesting).toBe("C");
  });

  it("lets a possible asker lower only the lower bound", () => {
    const found = exposure([edge("B", 0.5, 0.6), edge("C", 0, 0.1, false)]);
    expect(found).toMatchObject({ low: 0, high: 0.6, certainAskers: 1, possibleAskers: 1 });
    expect(found?.decidedBy.requesting).toBe("B");
  });

  it("is decided by a possible asker where there is no other", () => {
    const found = exposure([edge("B", 0.5, 0.6, false), edge("C", 0.2, 0.6, false)]);
    expect(found).toMatchObject({ low: 0.2, high: null });
    expect(found?.decidedBy.requesting).toBe("C");
  });

  it("names the first by code of two that are equal, in whatever order they come", () => {
    const [b, c] = [edge("B", 0.5, 0.6), edge("C", 0.5, 0.6)];
    expect(exposure([b, c])?.decidedBy.requesting).toBe("B");
    expect(exposure([c, b])?.decidedBy.requesting).toBe("B");
  });
});
