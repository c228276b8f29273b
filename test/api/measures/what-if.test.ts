import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { race } from "../../../api/measures/race.ts";
import { claimsOn } from "../../../api/measures/request/claims.ts";
import { suppose } from "../../../api/measures/request/suppose.ts";
import { countRules } from "../../../api/measures/request/who-may-ask.ts";
import type { Scenario } from "../../../api/measures/scenario.ts";
import { whatIf } from "../../../api/measures/what-if.ts";
import {
  arbitraryCodings,
  arbitraryRequestTreaties,
  STATES,
} from "../../support/arbitrary-requests.ts";
import { DAY, facts, raceQuestion, T1, T2, treaty } from "../../support/toy-requests.ts";

const ALL = ["A", "B", "C", "D"];
const ask = (scenario: Scenario, other: Parameters<typeof facts>[0] = {}) =>
  whatIf(facts({ offence: null, ...other }), scenario, ALL);
const of = (found: ReturnType<typeof ask>, state: string) => {
  const change = found.find(({ jurisdiction }) => jurisdiction === state);
  const names = (edges: readonly { readonly requesting: string }[] = []) =>
    edges.map(({ requesting }) => requesting);
  return {
    newly: names(change?.newly),
    noLonger: names(change?.noLonger),
    otherwise: names(change?.otherwise),
  };
};
const NOTHING = { newly: [], noLonger: [], otherwise: [] };

describe("what if, in the toy graph", () => {
  it("A denounces T1: nobody may ask A any more, and A nobody", () => {
    const found = ask({ denounce: [{ jurisdiction: "A", treaty: "T1" }] });
    expect(of(found, "A")).toEqual({ ...NOTHING, noLonger: ["B", "D"] });
    expect(of(found, "B")).toEqual({ ...NOTHING, noLonger: ["A"] });
    expect(found[0]?.jurisdiction).toBe("A");
  });

  it("C joins T1: it could newly ask A and D, which then know what becomes of their protections", () => {
    const found = ask({ ratify: [{ jurisdiction: "C", treaty: "T1" }] });
    expect(of(found, "A")).toEqual({ ...NOTHING, newly: ["C"] });
    expect(of(found, "C").newly).toEqual(["A", "D"]);
    const [newly] = found.find(({ jurisdiction }) => jurisdiction === "A")?.newly ?? [];
    expect(newly && countRules(newly.requests[0].afterHandOver())).toMatchObject({
      noneKnownToExist: 2,
    });
    // B may ask C by T2 already: of the two a clause more is otherwise.
    expect(of(found, "B").otherwise).toEqual(["C"]);
  });

  it("B is researched and its remedy found: the request of B to A is otherwise after hand-over", () => {
    const found = ask({ safeguards: [{ jurisdiction: "B", safeguard: "R", value: 1 }] });
    expect(of(found, "A")).toEqual({ ...NOTHING, otherwise: ["B"] });
    const [edge] = found.find(({ jurisdiction }) => jurisdiction === "A")?.otherwise ?? [];
    expect(edge && countRules(edge.requests[0].afterHandOver())).toMatchObject({
      counterpart: 1,
      noneKnownToExist: 1,
      notKnown: 0,
    });
  });

  it("B reserves the article of T1: B can neither ask nor be asked by it", () => {
    const reserve = [{ jurisdiction: "B", treaty: "T1", article: 1 }];
    const found = ask({ reserve });
    expect(of(found, "A").noLonger).toEqual(["B"]);
    expect(of(found, "B").noLonger).toEqual(["A", "D"]);
    expect(of(found, "C")).toEqual(NOTHING);
  });

  it("a treaty that is not in force binds its signatories once all of them ratify", () => {
    const notYet = { ...T1, inForce: null };
    const found = ask({ everySignatory: ["T1"] }, { treaties: [notYet, T2] });
    expect(of(found, "A").newly).toEqual(["B", "D"]);
  });

  it("x is no crime in B any more: C could no longer be refused by nothing known, B asks nobody about it", () => {
    const penalties = [{ jurisdiction: "B", offence: "insult_of_authority", months: 0 }];
    const found = whatIf(facts(), { penalties }, ALL);
    expect(of(found, "A").noLonger).toEqual(["B"]);
    expect(of(found, "B").otherwise).toEqual(["C"]);
    expect(
      found.find(({ jurisdiction }) => jurisdiction === "B")?.otherwise[0]?.requestedPunishes,
    ).toBe("known_not_to_punish");
  });

  it("names nobody for whom nothing changes", () => {
    expect(ask({ safeguards: [{ jurisdiction: "C", safeguard: "J", value: 0 }] })).toEqual([]);
    expect(ask({})).toEqual([]);
  });
});

describe("what if, in any small world", () => {
  const state = fc.constantFrom(...STATES);
  const step = fc.record({ jurisdiction: state, treaty: fc.constantFrom("T1", "T2") });
  const scenario: fc.Arbitrary<Scenario> = fc.record({
    ratify: fc.array(step, { maxLength: 2 }),
    denounce: fc.array(step, { maxLength: 2 }),
    everySignatory: fc.subarray(["T1", "T2"]),
  });

  it("says of who may ask the same as the race before and after", () => {
    fc.assert(
      fc.property(
        arbitraryCodings,
        arbitraryRequestTreaties,
        scenario,
        (codings, treaties, supposed) => {
          const claims = claimsOn(codings, "production_content", DAY, null);
          const given = facts({ offence: null, claims, treaties });
          const found = whatIf(given, supposed, STATES);
          const askers = (of: typeof given) =>
            new Map(
              race({ ...raceQuestion({}, STATES), facts: of }).states.map(
                ({ jurisdiction, mayAskToday, possiblyMayAskToday }) => [
                  jurisdiction,
                  new Set([...mayAskToday, ...possiblyMayAskToday]),
                ],
              ),
            );
          const [before, after] = [askers(given), askers(suppose(given, supposed))];
          for (const jurisdiction of STATES) {
            const [was, is] = [before.get(jurisdiction), after.get(jurisdiction)];
            const { newly, noLonger } = of(found, jurisdiction);
            expect(newly).toEqual([...(is ?? [])].filter((one) => !was?.has(one)).sort());
            expect(noLonger).toEqual([...(was ?? [])].filter((one) => !is?.has(one)).sort());
          }
        },
      ),
    );
  });

  it("does not depend on treaties that carry another power", () => {
    const [clause] = T1.clauses;
    if (!clause) throw new Error("T1 has a clause");
    const other = { ...treaty("T3", ALL), clauses: [{ ...clause, power: "shutdown" }] };
    const denounce = [{ jurisdiction: "A", treaty: "T1" }];
    expect(of(ask({ denounce }, { treaties: [T1, T2, other] }), "A")).toEqual(
      of(ask({ denounce }), "A"),
    );
  });
});
