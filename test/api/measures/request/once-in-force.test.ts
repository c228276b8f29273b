import { describe, expect, it } from "vitest";
import { onceInForce } from "../../../../api/measures/request/once-in-force.ts";
import type { ClauseScope, RequestTreaty } from "../../../../api/measures/request/treaty.ts";
import type { WordsOf } from "../../../../api/measures/request/who-may-ask.ts";
import { X } from "../../../support/toy-crimes.ts";
import { CLAUSE, DAY, facts, treaty } from "../../../support/toy-requests.ts";

/** B punishes words with 36 months, C with 84; of the others none is on file. */
const TERMS: Readonly<Record<string, number>> = { B: 36, C: 84 };
const wordsOf: WordsOf = (state) => {
  const months = TERMS[state];
  return months === undefined
    ? { group: null, offences: [] }
    : { group: "counted", offences: [{ offence: X, provision: `${state}/1`, months }] };
};

const ELECTRONIC: ClauseScope = {
  ownOffences: true,
  seriousMonths: null,
  electronicEvidence: true,
  minMonthsBoth: null,
  conditions: ["located_in_requested"],
};
const GROUP: ClauseScope = {
  ...ELECTRONIC,
  electronicEvidence: null,
  seriousMonths: 48,
  conditions: ["transnational", "organised_group"],
};
const SERIOUS: ClauseScope = { ...GROUP, conditions: [] };

const withScope = (
  id: string,
  parties: readonly string[],
  scope: ClauseScope | null,
  more: Partial<RequestTreaty> = {},
): RequestTreaty => ({
  ...treaty(id, parties),
  clauses: [{ ...CLAUSE, id: `${id}/1(1)`, scope }],
  ...more,
});

const ask = (treaties: readonly RequestTreaty[], states = ["A", "B", "C", "D"]) =>
  onceInForce("NEW", 36, states, facts({ offence: null, treaties }), wordsOf);

const NONE = { withoutGroup: 0, onlyWithGroup: 0, possibly: 0, noTreaty: 0 };

describe("what a treaty changes once it is in force", () => {
  const later = { inForce: null };

  it("puts each pair into one way, by the treaty that asks for least", () => {
    const {
      today,
      later: then,
      rows,
      researched,
      asOf,
    } = ask([
      withScope("BUD", ["A", "B"], ELECTRONIC),
      withScope("PAL", ["A", "B", "C", "D"], GROUP),
      withScope("NEW", ["A", "C"], SERIOUS, later),
    ]);
    expect([researched, asOf]).toEqual([4, DAY]);
    expect(rows).toEqual([
      // B stays below the line of the second and the third treaty.
      {
        requesting: "B",
        today: { ...NONE, withoutGroup: 1, noTreaty: 2 },
        later: { ...NONE, withoutGroup: 1, noTreaty: 2 },
        added: { onlyWithGroup: 0, possibly: 0, noTreaty: 0 },
      },
      {
        requesting: "C",
        today: { ...NONE, onlyWithGroup: 3 },
        later: { ...NONE, withoutGroup: 1, onlyWithGroup: 2 },
        added: { onlyWithGroup: 1, possibly: 0, noTreaty: 0 },
      },
    ]);
    expect(today).toEqual({ withoutGroup: 1, onlyWithGroup: 3, possibly: 0, noTreaty: 2 });
    expect(then).toEqual({ withoutGroup: 2, onlyWithGroup: 2, possibly: 0, noTreaty: 2 });
  });

  it("says whether the clauses of the treaty were read in a text", () => {
    const read = withScope("NEW", ["A", "C"], SERIOUS, later);
    const unread = { ...read, clauses: read.clauses.map((one) => ({ ...one, read: false })) };
    expect(ask([read]).clausesRead).toBe(true);
    expect(ask([unread]).clausesRead).toBe(false);
  });

  it("supposes of no other treaty that it is in force", () => {
    const { today, later: then } = ask([
      withScope("BUD", ["A", "B", "C", "D"], ELECTRONIC, later),
      withScope("NEW", [], SERIOUS, later),
    ]);
    expect(today).toEqual({ ...NONE, noTreaty: 6 });
    expect(then).toEqual(today);
  });

  it.each([
    ["a scope that nobody read", null],
    [
      "a scope of which nothing is on file",
      { ...ELECTRONIC, ownOffences: null, electronicEvidence: null },
    ],
    ["a crime in both", { ...ELECTRONIC, conditions: ["punished_in_both"] }],
    ["a term in both", { ...ELECTRONIC, minMonthsBoth: 12 }],
    ["another condition", { ...ELECTRONIC, conditions: ["emergency"] }],
  ] as const)("counts %s as unclear, never as yes or no", (_, scope) => {
    const { today } = ask([
      withScope("BUD", ["A", "C"], scope),
      withScope("NEW", [], SERIOUS, later),
    ]);
    expect(today.possibly).toBe(1);
    expect(today.withoutGroup + today.onlyWithGroup).toBe(0);
  });

  it("tells what is added from what an unclear clause may let it do today, and from no treaty on file", () => {
    const unclear = withScope("BUD", ["A", "C"], { ...ELECTRONIC, conditions: ["emergency"] });
    const added = (...today: ReturnType<typeof withScope>[]) =>
      ask([...today, withScope("NEW", ["A", "C"], SERIOUS, later)]).added;
    expect(added()).toEqual({ onlyWithGroup: 0, possibly: 0, noTreaty: 1 });
    expect(added(unclear)).toEqual({ onlyWithGroup: 0, possibly: 1, noTreaty: 0 });
    const group = withScope("PAL", ["A", "C"], GROUP);
    expect(added(group)).toEqual({ onlyWithGroup: 1, possibly: 0, noTreaty: 0 });
    expect(added(group, unclear)).toEqual({ onlyWithGroup: 0, possibly: 1, noTreaty: 0 });
    // What is unclear about a clause that asks for such a group anyway leaves no doubt on that.
    const other = {
      ...group,
      id: "PAL2",
      clauses: group.clauses.map((one) => ({ ...one, certainty: "possibly" })),
    };
    expect(added(group, other)).toEqual({ onlyWithGroup: 1, possibly: 0, noTreaty: 0 });
    expect(added(other)).toEqual({ onlyWithGroup: 0, possibly: 1, noTreaty: 0 });
  });

  it("counts nobody whose prison for words is not on file", () => {
    expect(ask([withScope("BUD", ["A", "D"], ELECTRONIC)], ["A", "D"])).toMatchObject({
      rows: [],
      today: NONE,
      later: NONE,
    });
  });

  it("has as many pairs later as today", () => {
    const {
      today,
      later: then,
      rows,
      researched,
    } = ask([
      withScope("BUD", ["B", "C"], ELECTRONIC),
      withScope("PAL", ["A", "C"], GROUP),
      withScope("NEW", ["A", "B", "C", "D"], SERIOUS, later),
    ]);
    const sum = (counts: typeof today) => Object.values(counts).reduce((all, one) => all + one, 0);
    expect(sum(today)).toBe(rows.length * (researched - 1));
    expect(sum(then)).toBe(sum(today));
  });
});
