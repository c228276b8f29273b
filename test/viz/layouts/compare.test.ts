import { describe, expect, it } from "vitest";
import { answerDifference, arranged, offenceDifference } from "../../../viz/layouts/compare.ts";

type Comparison = Parameters<typeof arranged>[0];
type Offence = Comparison["offences"][number];
type Answers = Comparison["safeguards"][number];

const cell = (heaviestPrison: string, heaviestMonths: number | null = null) => ({
  inForce: "certainly",
  heaviestPrison,
  heaviestMonths,
});
const offence = (code: string, ...cells: object[]) =>
  ({ code: { code }, cells }) as unknown as Offence;
const answers = (code: string, ...values: string[][]) =>
  ({ code: { code }, cells: values.map((one) => ({ values: one })) }) as unknown as Answers;

describe("how much a row differs", () => {
  it("is the range of known terms, and unknown is no term", () => {
    expect(offenceDifference(offence("a", cell("term", 12), cell("term", 60)))).toBe(48);
    expect(offenceDifference(offence("b", cell("none"), cell("term", 24)))).toBe(24);
    expect(offenceDifference(offence("c", cell("term", 24), cell("unknown")))).toBe(0);
    expect(
      offenceDifference(offence("d", { ...cell("none"), inForce: null }, cell("term", 24))),
    ).toBe(0);
  });
  it("is the range of what is given, and not researched gives nothing", () => {
    expect(answerDifference(answers("a", ["yes"], ["no"]))).toBe(1);
    expect(answerDifference(answers("b", ["yes"], ["not_researched"]))).toBe(0);
    expect(answerDifference(answers("c", ["police"], ["judge"], ["police"]))).toBe(1);
  });
});

it("puts the largest difference first, and keeps the order of the codebook otherwise", () => {
  const rows = [
    answers("same", ["yes"], ["yes"]),
    answers("half", ["yes"], ["partial"]),
    answers("same2", ["no"], ["no"]),
    answers("whole", ["yes"], ["no"]),
  ];
  const comparison = { offences: [], powers: [], safeguards: rows } as unknown as Comparison;
  const codes = (of: Comparison) => of.safeguards.map(({ code }) => code.code);
  expect(codes(arranged(comparison, "difference"))).toEqual(["whole", "half", "same", "same2"]);
  expect(arranged(comparison, null)).toBe(comparison);
});
