import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsOn, type SafeguardCoding } from "../../../../api/measures/request/claims.ts";
import { onward } from "../../../../api/measures/request/onward.ts";
import type { RequestTreaty } from "../../../../api/measures/request/treaty.ts";
import { arbitraryRequestTreaties, STATES } from "../../../support/arbitrary-requests.ts";
import { DAY, facts, T1, T2, treaty } from "../../../support/toy-requests.ts";

const LIMIT = "onward_transfer_limits";
const limit = (jurisdiction: string, value: string): SafeguardCoding => ({
  id: `${jurisdiction}/${LIMIT}`,
  jurisdiction,
  code: LIMIT,
  value,
  from: "2000-01-01",
  to: null,
  observed: null,
  readFor: ["all"],
});
const from = (
  requested: string,
  transfers: number,
  codings: readonly SafeguardCoding[] = [],
  treaties: readonly RequestTreaty[] = [T1, T2],
) =>
  onward(
    requested,
    facts({
      offence: null,
      treaties,
      claims: claimsOn(codings, "production_content", DAY, null),
    }),
    transfers,
  );

describe("onward transfers in the toy graph", () => {
  it("lead from A by B to C, possibly, since nothing is known of a limit in B", () => {
    expect(from("A", 3)).toEqual([{ transfers: 1, certainly: [], possibly: ["C"], limited: [] }]);
  });

  it("lead to C for certain where a source shows that B's law does not limit it", () => {
    expect(from("A", 1, [limit("B", "no")])).toMatchObject([{ certainly: ["C"], possibly: [] }]);
  });

  it("lead nowhere where B's own law limits it", () => {
    expect(from("A", 3, [limit("B", "yes")])).toEqual([]);
  });

  it("lead nowhere where the clause by which B got the data limits it, save where another treaty may govern", () => {
    const duty = {
      id: "T1/limit",
      clause: "1(19)",
      clauses: ["1"],
      safeguard: LIMIT,
      value: "yes",
    };
    const limiting = { ...T1, duties: [{ ...duty, when: null }] };
    expect(from("A", 3, [limit("B", "no")], [limiting, T2])).toEqual([]);
    const perhaps = { ...T1, duties: [{ ...duty, when: "no_other_mla_treaty" }] };
    expect(from("A", 1, [limit("B", "no")], [perhaps, T2])).toMatchObject([
      { certainly: [], possibly: ["C"] },
    ]);
  });

  it("names who holds the data and may not pass them on", () => {
    const treaties = [T1, T2, treaty("T3", ["D", "E"])];
    expect(from("A", 1, [limit("B", "yes")], treaties)).toEqual([
      { transfers: 1, certainly: [], possibly: ["E"], limited: ["B"] },
    ]);
  });

  it("reach no state twice, and never the one that was asked", () => {
    fc.assert(
      fc.property(arbitraryRequestTreaties, fc.constantFrom(...STATES), (treaties, state) => {
        const all = from(state, 3, [], treaties).flatMap((one) => [
          ...one.certainly,
          ...one.possibly,
        ]);
        expect(new Set(all).size).toBe(all.length);
        expect(all).not.toContain(state);
      }),
    );
  });
});
