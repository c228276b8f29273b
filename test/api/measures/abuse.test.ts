import { describe, expect, it } from "vitest";
import { type AbuseCase, abuse, outcomeOf } from "../../../api/measures/abuse.ts";

const stages = (...kinds: string[]) => kinds.map((stage) => ({ stage, date: null }));
const item = (given: Partial<AbuseCase> = {}): AbuseCase => ({
  id: "case/ATA/2020-x",
  people: null,
  roles: ["journalist"],
  stages: [],
  sanctions: [],
  provisions: ["p"],
  ...given,
});
const provision = {
  id: "p",
  offences: ["defamation", "false_information"],
  penalties: [{ prison: "term", maxMonths: 36 }],
  status: "in_force",
  inForce: "certainly",
} as const;

describe("outcomeOf", () => {
  it.each([
    [["arrested", "charged", "convicted"], "convicted"],
    [["convicted", "appealed", "conviction_quashed"], "quashed"],
    [["convicted", "appealed"], "convicted"],
    [["convicted", "pardoned", "released"], "pardoned"],
    [["convicted", "law_struck_down"], "convicted"],
    [["acquitted", "appealed", "convicted"], "convicted"],
    [["arrested", "released"], "open"],
    [["charged", "withdrawn"], "ended_without_verdict"],
    [["released"], "unknown"],
    [[], "unknown"],
  ] as const)("of %j is %s", (kinds, outcome) => {
    expect(outcomeOf(stages(...kinds))).toBe(outcome);
  });
});

describe("abuse", () => {
  it("counts a case in each offence of its provision, and people where a source counts them", () => {
    const found = abuse([item({ people: 12 }), item({ stages: stages("convicted") })], [provision]);
    expect(found).toMatchObject({ cases: 2, people: 13, provisionUnknown: 0 });
    expect(found.flows).toEqual(
      ["defamation", "false_information"].flatMap((offence) => [
        { offence, outcome: "convicted", cases: 1, people: 1 },
        { offence, outcome: "unknown", cases: 1, people: 12 },
      ]),
    );
  });

  it("keeps cases whose provision is unknown, as such", () => {
    const found = abuse([item({ provisions: [] })], []);
    expect(found.provisionUnknown).toBe(1);
    expect(found.flows).toEqual([{ offence: null, outcome: "unknown", cases: 1, people: 1 }]);
    expect(found.provisions).toEqual([]);
  });

  it("sets what was imposed beside what is threatened", () => {
    const sanctions = [
      { sanction: "prison", months: 6 },
      { sanction: "suspended_prison", months: 9 },
      { sanction: "travel_ban", months: 60 },
      { sanction: "prison", months: null },
    ];
    const [used] = abuse([item({ sanctions })], [provision]).provisions;
    expect(used).toMatchObject({ threatenedMonths: 36, threatened: "term", imposedMonths: 9 });
  });

  it("takes the median of the days to the verdict, only where both are known to the day", () => {
    const dated = (from: string, to: string) =>
      item({
        stages: [
          { stage: "arrested", date: from },
          { stage: "convicted", date: to },
        ],
      });
    const days = (...cases: AbuseCase[]) => abuse(cases, [provision]).provisions[0]?.daysToVerdict;
    expect(days(dated("2020-01-01", "2020-01-11"), dated("2020-01-01", "2020-01-31"))).toBe(20);
    expect(days(dated("2020-01", "2020-01-11"))).toBeNull();
    expect(days(dated("2020-02-01", "2020-01-11"))).toBeNull();
  });

  it("says of a provision whether it still stands", () => {
    const ended = (given: object) =>
      abuse([item()], [{ ...provision, ...given }]).provisions[0]?.ended;
    expect(ended({})).toBe(false);
    expect(ended({ inForce: "possibly" })).toBe(false);
    expect(ended({ inForce: "no" })).toBe(true);
    expect(ended({ status: "struck_down", inForce: "possibly" })).toBe(true);
  });

  it("counts years of first steps and leaves out cases without a date", () => {
    const dated = item({ stages: [{ stage: "charged", date: "../2019-05" }] });
    expect(abuse([dated, item()], [provision]).years).toEqual([{ year: 2019, cases: 1 }]);
  });

  it("does not depend on the order of the cases", () => {
    const cases = [item({ id: "a", stages: stages("convicted") }), item({ id: "b", people: 3 })];
    expect(abuse(cases.toReversed(), [provision])).toEqual(abuse(cases, [provision]));
  });
});
