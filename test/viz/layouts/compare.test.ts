import { describe, expect, it } from "vitest";
import {
  answerDifference,
  arranged,
  type Comparison,
  countsOf,
  foldedAnswers,
  foldedOffences,
  offenceDifference,
  termDifference,
} from "../../../viz/layouts/compare.ts";
import { isKnownValue } from "../../../viz/layouts/known-values.ts";

type Offence = Comparison["offences"][number];
type Answers = Comparison["safeguards"][number];

const punished = (prison: string, months: number | null = null) => ({
  standing: "punished",
  basic: { prison, months },
  notPunished: [],
});
const standing = (one: string) => ({ ...punished("unknown"), standing: one });
const noCrime = { ...standing("not_on_file"), notPunished: [{}] };

const offence = (code: string, differs: boolean, ...cells: object[]) =>
  ({ code: { code }, differs, cells }) as unknown as Offence;
const row = (...cells: object[]) => offence("a", true, ...cells);
const answers = (code: string, ...values: string[][]) =>
  ({
    code: { code },
    differs: new Set(values.flat().filter(isKnownValue)).size > 1,
    cells: values.map((one) => ({ values: one, codings: one })),
  }) as unknown as Answers;

const codes = (rows: readonly { code: { code: string } }[]) => rows.map(({ code }) => code.code);

describe("how much a row differs", () => {
  it("is the range of known basic terms, and unknown is no term", () => {
    expect(offenceDifference(row(punished("term", 12), punished("term", 60)))).toBe(48);
    expect(offenceDifference(row(punished("none"), punished("term", 24)))).toBe(24);
    expect(offenceDifference(row(punished("term", 24), punished("unknown")))).toBe(0);
    expect(offenceDifference(row(standing("not_on_file"), punished("term", 24)))).toBe(0);
    for (const unread of ["also", "undecided"])
      expect(offenceDifference(row(standing(unread), punished("term", 24)))).toBe(0);
  });
  it("leaves out a heavier form, which others may have without being asked for it", () => {
    const heavier = { ...punished("term", 24), aggravated: { prison: "life", months: null } };
    expect(offenceDifference(row(heavier, punished("term", 24)))).toBe(0);
  });
  it("counts what a court struck down, or what is no crime, as no term; not so in the terms themselves", () => {
    for (const cell of [standing("struck_down"), noCrime]) {
      expect(offenceDifference(row(cell, punished("term", 24)))).toBe(24);
      expect(termDifference(row(cell, punished("term", 24)))).toBe(0);
    }
    expect(termDifference(row(punished("term", 12), punished("term", 24)))).toBe(12);
  });
  it("is the range of what is given, and not researched gives nothing", () => {
    expect(answerDifference(answers("a", ["yes"], ["no"]))).toBe(1);
    expect(answerDifference(answers("b", ["yes"], ["not_researched"]))).toBe(0);
    expect(answerDifference(answers("c", ["police"], ["judge"], ["police"]))).toBe(1);
  });
});

describe("the rows of a comparison", () => {
  const rows = [
    answers("same", ["yes"], ["yes"]),
    answers("half", ["yes"], ["partial"]),
    answers("same2", ["no"], ["no"]),
    answers("whole", ["yes"], ["no"]),
  ];
  const offences = [
    offence("alike", false, punished("term", 24), punished("term", 24)),
    offence("struck", true, standing("struck_down"), punished("none")),
    offence("far", true, punished("term", 12), punished("life")),
  ];
  const comparison = { offences, powers: [], safeguards: rows } as unknown as Comparison;

  it("stand as in the codebook, all of them, where nothing else is asked for", () => {
    expect(arranged(comparison, { sort: null, only: null })).toEqual(comparison);
  });
  it("have the largest difference first, then what differs without a measure, and the codebook's order else", () => {
    const sorted = arranged(comparison, { sort: "difference", only: null });
    expect(codes(sorted.safeguards)).toEqual(["whole", "half", "same", "same2"]);
    expect(codes(sorted.offences)).toEqual(["far", "struck", "alike"]);
  });
  it("are only those that differ, in either order", () => {
    const only = arranged(comparison, { sort: null, only: "differences" });
    expect(codes(only.safeguards)).toEqual(["half", "whole"]);
    expect(codes(only.offences)).toEqual(["struck", "far"]);
    const sorted = arranged(comparison, { sort: "difference", only: "differences" });
    expect(codes(sorted.safeguards)).toEqual(["whole", "half"]);
  });
  it("are folded where at most one country is on file, and named apart where there is nothing to open", () => {
    expect(
      foldedOffences([
        offence("two", false, punished("term", 24), standing("also"), standing("not_on_file")),
        offence("one", false, punished("term", 24), standing("not_on_file")),
        offence("crime and none", true, punished("term", 24), noCrime),
      ]),
    ).toMatchObject({
      shown: [{ code: { code: "two" } }, { code: { code: "crime and none" } }],
      folded: [{ code: { code: "one" } }],
      none: [],
    });
    const { shown, folded, none } = foldedAnswers([
      answers("two", ["yes"], ["no"], []),
      answers("one", ["yes"], ["no_known_law"], []),
      answers("searched", ["no_known_law"], ["no_known_law"]),
      answers("nothing", [], []),
    ]);
    expect([codes(shown), codes(folded), codes(none)]).toEqual([
      ["two"],
      ["one", "searched"],
      ["nothing"],
    ]);
  });
  it("are counted as comparable only where two values are known", () => {
    expect(countsOf(comparison)).toEqual({ all: 7, comparable: 7, differ: 4 });
    expect(
      countsOf({
        offences: [
          row(punished("term", 12), punished("unknown")),
          row(punished("term", 12), punished("term")),
          row(standing("also"), standing("undecided")),
        ].map((one) => ({ ...one, differs: false })),
        powers: [answers("p", ["unknown"], ["police"])],
        safeguards: [],
      } as unknown as Comparison),
    ).toEqual({ all: 4, comparable: 0, differ: 0 });
  });
});
