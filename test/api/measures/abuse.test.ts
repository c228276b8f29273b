import { describe, expect, it } from "vitest";
import { type AbuseCase, abuse } from "../../../api/measures/abuse.ts";

const item = (given: Partial<AbuseCase> = {}): AbuseCase => ({
  id: "case/ATA/2020-x",
  people: null,
  roles: ["journalist"],
  outcome: "unknown",
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

describe("abuse", () => {
  it("counts each case once by status, and its charges apart", () => {
    const found = abuse([item({ people: 12 }), item({ outcome: "acquitted" })], [provision]);
    expect(found).toMatchObject({ cases: 2, people: 13, provisionUnknown: 0 });
    const flow = { offence: null, severalOffences: true };
    expect(found.flows).toEqual([
      { ...flow, outcome: "acquitted", cases: 1, people: 1 },
      { ...flow, outcome: "unknown", cases: 1, people: 12 },
    ]);
    expect(found.outcomes).toEqual([
      { outcome: "acquitted", cases: 1 },
      { outcome: "unknown", cases: 1 },
    ]);
    expect(found.offences).toEqual([
      { kind: "offence", code: "defamation", cases: 2 },
      { kind: "offence", code: "false_information", cases: 2 },
    ]);
  });

  it("has as many cases in its flows as there are, but for rulings on a law", () => {
    const cases = [item(), item({ outcome: null }), item({ provisions: [], outcome: "open" })];
    const found = abuse(cases, [provision]);
    expect(found.rulings).toBe(1);
    expect(found.flows.reduce((all, flow) => all + flow.cases, 0)).toBe(found.cases - 1);
  });

  it("keeps cases whose provision is unknown, as such", () => {
    const found = abuse([item({ provisions: [] })], []);
    expect(found.provisionUnknown).toBe(1);
    expect(found.flows).toEqual([
      { offence: null, severalOffences: false, outcome: "unknown", cases: 1, people: 1 },
    ]);
    expect(found.provisions).toEqual([]);
  });

  it("marks a term imposed that is above the heaviest on file", () => {
    const marked = (months: number, of: object = {}) =>
      abuse([item({ sanctions: [{ sanction: "prison", months }] })], [{ ...provision, ...of }])
        .provisions[0]?.imposedAboveThreatened;
    expect(marked(37)).toBe(true);
    expect(marked(36)).toBe(false);
    expect(marked(37, { penalties: [] }), "no maximum on file").toBe(false);
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
    const cases = [item({ id: "a", outcome: "acquitted" }), item({ id: "b", people: 3 })];
    expect(abuse(cases.toReversed(), [provision])).toEqual(abuse(cases, [provision]));
  });
});
