import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exposure } from "../../../api/measures/exposure.ts";
import { pathsOf } from "../../../api/measures/paths.ts";
import { type Scenario, suppose } from "../../../api/measures/scenario.ts";
import { whatIf, whatIfBase } from "../../../api/measures/what-if.ts";
import { answersOfAll, STATES, someTreaties } from "../../support/arbitrary.ts";
import { answers, NO, PARTIAL, question, TOY, YES } from "../../support/toy.ts";

const ALL = ["A", "B", "C", "D"];
const ask = (scenario: Scenario, other: Parameters<typeof question>[0] = {}) =>
  whatIf(whatIfBase(question(other), ALL), scenario);
const of = (found: ReturnType<typeof ask>, state: string) =>
  found.find(({ jurisdiction }) => jurisdiction === state);

describe("what if, in the toy graph", () => {
  it("A denounces T1: nobody can ask A any more", () => {
    const found = ask({ denounce: [{ jurisdiction: "A", treaty: "T1" }] });
    expect(of(found, "A")).toMatchObject({ after: null, change: null });
    expect(found[0]?.jurisdiction).toBe("A");
  });

  it("C joins T1: what was possible for A becomes certain, 0.333", () => {
    const { after, change } = of(ask({ ratify: [{ jurisdiction: "C", treaty: "T1" }] }), "A") ?? {};
    expect(after?.low).toBeCloseTo(0.333, 3);
    expect(after?.high).toBeCloseTo(0.333, 3);
    expect(after?.decidedBy.requesting).toBe("C");
    expect(change).toBeCloseTo(0.333 - 0.5, 2);
  });

  it("B is researched and its remedy found: A's exposure is 0.5 by B", () => {
    const safeguards = [{ jurisdiction: "B", safeguard: "R", value: 1 }];
    const { after } = of(ask({ safeguards }), "A") ?? {};
    expect([after?.low, after?.high]).toEqual([0.5, 0.5]);
    expect(after?.decidedBy.requesting).toBe("B");
  });

  it("B reserves the article of T1: B can neither ask nor be asked by it", () => {
    const reserve = [{ jurisdiction: "B", treaty: "T1", article: 1 }];
    expect(of(ask({ reserve }), "A")?.after?.decidedBy.requesting).toBe("D");
  });

  it("a treaty that is not in force binds its signatories once all of them ratify", () => {
    const signed = { ...question().treaties[0], inForce: null } as never;
    const found = ask({ everySignatory: ["T1"] }, { treaties: [signed] });
    expect(of(found, "A")).toMatchObject({ before: null, after: { certainAskers: 2 } });
  });

  it("names nobody whose bounds stay as they are", () => {
    expect(ask({ safeguards: [{ jurisdiction: "C", safeguard: "J", value: 0 }] })).toEqual([]);
  });
});

describe("what if, in any small world", () => {
  const state = fc.constantFrom(...STATES);

  it("gives the same as working everything out anew", () => {
    const scenario = fc.record({
      ratify: fc.array(fc.record({ jurisdiction: state, treaty: fc.constantFrom("T1", "T2") })),
      denounce: fc.array(fc.record({ jurisdiction: state, treaty: fc.constantFrom("T1", "T2") })),
      safeguards: fc.array(
        fc.record({
          jurisdiction: state,
          safeguard: fc.constantFrom("J", "P", "R"),
          value: fc.constantFrom(0, 0.5, 1),
        }),
      ),
    });
    fc.assert(
      fc.property(answersOfAll, someTreaties, scenario, (all, treaties, supposed) => {
        const requested = question({ answers: all, treaties });
        const anew = pathsOf(suppose(requested, supposed));
        const found = whatIf(whatIfBase(requested, STATES), supposed);
        const told = new Map(found.map(({ jurisdiction, after }) => [jurisdiction, after]));
        const before = pathsOf(requested);
        for (const jurisdiction of STATES) {
          const expected = exposure(anew.to(jurisdiction));
          const actual = told.has(jurisdiction)
            ? told.get(jurisdiction)
            : exposure(before.to(jurisdiction));
          expect([actual?.low, actual?.high]).toEqual([expected?.low, expected?.high]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("leaves everything as it was where a party denounces and joins again", () => {
    fc.assert(
      fc.property(answersOfAll, someTreaties, state, (all, treaties, leaver) => {
        const requested = question({ answers: all, treaties });
        const [first] = treaties;
        const bound = first?.participations.some(
          ({ jurisdiction, inForce }) => jurisdiction === leaver && inForce !== null,
        );
        fc.pre(bound === true);
        const step = [{ jurisdiction: leaver, treaty: first?.id ?? "" }];
        const back = suppose(suppose(requested, { denounce: step }), { ratify: step });
        for (const jurisdiction of STATES) {
          const [a, b] = [requested, back].map((one) => exposure(pathsOf(one).to(jurisdiction)));
          expect([b?.low, b?.high, b?.certainAskers]).toEqual([a?.low, a?.high, a?.certainAskers]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("a safeguard supposed", () => {
  it("does not change what is known of other states", () => {
    const supposed = suppose(question(), {
      safeguards: [{ jurisdiction: "B", safeguard: "R", value: 1 }],
    });
    expect(supposed.answers.get("A")).toBe(TOY.get("A"));
    expect(supposed.answers.get("B")).toEqual(answers(PARTIAL, NO, YES));
  });
});
