import { group } from "d3";
import { describe, expect, it } from "vitest";
import { offenceRows } from "../../../api/measures/comparison.ts";
import { offenceOn } from "../../../api/measures/offence-on.ts";
import type { Node } from "../../../schema/graph/nodes.ts";

const DAY = "2024-08-08";
type Penalty = Partial<Node<"Penalty">>;

const basic = (maxMonths: number): Penalty => ({ form: "basic", prison: "term", maxMonths });
const unread = (maxMonths: number | null, applies: string | null = null): Penalty => ({
  form: null,
  applies,
  prison: "term",
  maxMonths,
});
const heavier = (maxMonths: number, applies = "For terrorism"): Penalty => ({
  ...unread(maxMonths, applies),
  form: "aggravated",
});

/** What is on file where each section of a country has these penalties for access. */
function factsOf(sections: Readonly<Record<string, readonly (readonly Penalty[])[]>>) {
  const provisions = Object.entries(sections).flatMap(([jurisdiction, all]) =>
    all.map((_, index) => ({
      id: `${jurisdiction}#${index}`,
      jurisdiction,
      offences: ["illegal_access"],
      primary: [],
      status: "in_force",
    })),
  );
  return {
    provisionsOf: group(provisions, ({ jurisdiction }) => jurisdiction),
    penaltiesOf: new Map(
      Object.entries(sections).flatMap(([jurisdiction, all]) =>
        all.map((penalties, index) => [
          `${jurisdiction}#${index}`,
          penalties.map((one) => ({ applies: null, minMonths: null, ...one })),
        ]),
      ),
    ),
    periodsOf: new Map(
      provisions.map(({ id }) => [
        id,
        [
          {
            possiblyFrom: "2000-01-01",
            certainlyFrom: "2000-01-01",
            possiblyTo: "9999-12-31",
            certainlyTo: "9999-12-31",
          },
        ],
      ]),
    ),
    notPunished: [],
  } as never;
}

const cell = (...sections: readonly (readonly Penalty[])[]) =>
  offenceOn({ jurisdiction: "A", offence: "illegal_access", asOf: DAY }, factsOf({ A: sections }));
const term = (months: number | null) => ({ prison: "term", months });
const UNKNOWN = { prison: "unknown", months: null };

describe("the basic form of an offence", () => {
  it("is what was read as basic", () => {
    expect(cell([basic(36), heavier(120)])).toMatchObject({
      basic: term(36),
      formNotRead: null,
      aggravated: { ...term(120), condition: "For terrorism" },
    });
  });

  it("is the only penalty of the only provision, where nobody has read its form", () => {
    expect(cell([unread(36)])).toMatchObject({ basic: term(36), formNotRead: null });
    expect(cell([unread(36)], [heavier(120)])).toMatchObject({
      basic: term(36),
      formNotRead: null,
      aggravated: { condition: "For terrorism" },
    });
  });

  it.each([
    ["two provisions", [[unread(36)], [unread(120)]], term(120)],
    ["a second penalty with a condition", [[unread(36), unread(120, "For loss")]], term(36)],
    ["a condition alone", [[unread(36, "For holding")]], term(36)],
    ["a longer one beside what was read", [[basic(36)], [unread(120)]], term(120)],
    ["one without a length beside what was read", [[basic(36)], [unread(null)]], term(null)],
  ])("is not known by %s whose form nobody has read", (_, sections, formNotRead) => {
    expect(cell(...sections)).toMatchObject({ basic: UNKNOWN, formNotRead });
  });

  it("stays known where what nobody has read is no longer, and says the lightest beside an open one", () => {
    expect(cell([basic(36)], [unread(24)])).toMatchObject({ basic: term(36), formNotRead: null });
    expect(cell([basic(36)], [unread(120)])).toMatchObject({ basicFrom: term(36) });
  });

  it("is compared only where it is known", () => {
    const differs = (a: readonly (readonly Penalty[])[], b: readonly (readonly Penalty[])[]) =>
      offenceRows(["A", "B"], DAY, factsOf({ A: a, B: b })).map((row) => row.differs);
    expect(differs([[basic(36)]], [[basic(24)]])).toEqual([true]);
    expect(differs([[unread(36)], [unread(120)]], [[basic(24)]])).toEqual([false]);
  });
});
