import { describe, expect, it } from "vitest";
import { race } from "../../../../api/measures/race.ts";
import { onlyWithGroup } from "../../../../api/measures/request/furthest.ts";
import type { RequestTreaty } from "../../../../api/measures/request/treaty.ts";
import { party } from "../../../support/toy.ts";
import { CLAUSE, raceQuestion, treaty } from "../../../support/toy-requests.ts";

const scope = { ...CLAUSE.scope, ownOffences: true, seriousMonths: 24, electronicEvidence: null };
const asksForGroup: RequestTreaty = {
  ...treaty("G", ["A", "B"]),
  clauses: [
    {
      ...CLAUSE,
      id: "G/1(1)",
      scope: { ...scope, minMonthsBoth: null, conditions: ["organised_group"] },
    },
  ],
};
const free = treaty("F", ["A", "B"]);
/** One of the two may be bound by it, or not. */
const freeIfBound: RequestTreaty = {
  ...free,
  participations: [party("A"), { ...party("B"), inForce: null, reported: true }],
};

const between = (...treaties: RequestTreaty[]) => {
  const { edges } = race(raceQuestion({ treaties, offence: null }, ["A", "B"]));
  const [edge] = edges;
  return edge && { today: edge.today, onlyWithGroup: onlyWithGroup(edge.requests) };
};

describe("whether one may ask only where an organised group has a hand in it", () => {
  it("follows the clauses by which it certainly may ask", () => {
    expect(between(asksForGroup)).toEqual({ today: "certainly", onlyWithGroup: true });
    expect(between(asksForGroup, free)).toEqual({ today: "certainly", onlyWithGroup: false });
  });

  it("is not undone by a clause by which it may ask only possibly", () => {
    expect(between(freeIfBound)).toEqual({ today: "possibly", onlyWithGroup: false });
    expect(between(asksForGroup, freeIfBound)).toEqual({
      today: "certainly",
      onlyWithGroup: true,
    });
  });
});
