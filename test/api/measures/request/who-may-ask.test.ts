import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimsOn } from "../../../../api/measures/request/claims.ts";
import {
  countRules,
  type WordsOf,
  type WordsOffence,
  whoMayAsk,
} from "../../../../api/measures/request/who-may-ask.ts";
import { X } from "../../../support/toy-crimes.ts";
import { CODINGS, DAY, facts, T1, T2, treaty } from "../../../support/toy-requests.ts";

const WORDS: Record<string, WordsOffence[]> = {
  B: [{ offence: X, provision: "B/1", months: 36 }],
  C: [{ offence: X, provision: "C/1", months: 84 }],
};
const wordsOf: WordsOf = (state) => {
  const offences = WORDS[state];
  return offences ? { group: "counted", offences } : { group: null, offences: [] };
};
const ask = (requested: string, other = {}) =>
  whoMayAsk(requested, 36, facts({ offence: null, ...other }), wordsOf);

describe("who may ask", () => {
  it("names every state bound by a treaty that carries the power, with what it punishes of words", () => {
    const { askers, months, requested } = ask("A");
    expect([requested, months]).toEqual(["A", 36]);
    expect(askers.map(({ requesting, today }) => [requesting, today])).toEqual([
      ["B", "certainly"],
      ["D", "certainly"],
    ]);
    expect(askers[0]?.words).toEqual([
      { offence: X, provision: "B/1", months: 36, requested: "known_not_to_punish" },
    ]);
    expect(askers[1]?.words).toEqual([]);
  });

  it("says whether the state asked punishes the like, never that it does not for want of a record", () => {
    expect(ask("B").askers.map(({ requesting }) => requesting)).toEqual(["A", "C", "D"]);
    const inB = ask("B").askers.find(({ requesting }) => requesting === "C")?.words[0];
    expect(inB?.requested).toBe("punishes");
    const inE = whoMayAsk(
      "E",
      36,
      facts({ offence: null, treaties: [treaty("T3", ["C", "E"])] }),
      wordsOf,
    ).askers[0]?.words[0];
    expect(inE?.requested).toBe("not_on_file");
  });

  it("tells those of today apart from those once treaties are in force", () => {
    const later = { ...treaty("T3", ["A", "C"]), inForce: null };
    const treaties = [T1, T2, later];
    expect(ask("A", { treaties }).askers.map(({ requesting }) => requesting)).toEqual(["B", "D"]);
    const both = ask("A", { treaties, onceInForce: true }).askers;
    expect(
      both.map(({ requesting, today, onceInForce }) => [requesting, today, onceInForce]),
    ).toEqual([
      ["B", "certainly", true],
      ["C", null, true],
      ["D", "certainly", true],
    ]);
  });

  it("counts what becomes of each protection", () => {
    const request = ask("A").askers[0]?.requests[0];
    expect(countRules(request?.afterHandOver() ?? [])).toEqual({
      counterpart: 0,
      partialCounterpart: 0,
      noneKnownToExist: 1,
      notKnown: 1,
      disputed: 0,
    });
  });
});

const NAMES = ["A", "B", "C", "D"];

describe("properties", () => {
  it("other names of states change nothing but the names", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(["P", "Q", "R", "S"], { minLength: 4 }), (names) => {
        const renamed = (state: string) => names[NAMES.indexOf(state)] as string;
        const treaties = [T1, T2].map((one) => ({
          ...one,
          participations: one.participations.map((p) => ({
            ...p,
            jurisdiction: renamed(p.jurisdiction),
          })),
        }));
        const codings = CODINGS.map((one) => ({
          ...one,
          jurisdiction: renamed(one.jurisdiction),
        }));
        const claims = claimsOn(codings, "production_content", DAY, null);
        const rules = (askers: ReturnType<typeof ask>["askers"], name: (s: string) => string) =>
          Object.fromEntries(
            askers.map(({ requesting, requests }) => [
              name(requesting),
              requests.map((request) => [
                request.treaty,
                request.reach.value,
                request.afterHandOver().map(({ safeguard, rule }) => [safeguard, rule]),
              ]),
            ]),
          );
        for (const state of NAMES)
          expect(rules(ask(renamed(state), { treaties, claims }).askers, (s) => s)).toEqual(
            rules(ask(state).askers, renamed),
          );
      }),
    );
  });

  it("a coding more turns nothing known into not known, save by contradiction", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...NAMES),
        fc.constantFrom("J", "P", "R"),
        fc.constantFrom("yes", "partial", "no"),
        (jurisdiction, code, value) => {
          const more = [
            ...CODINGS,
            { ...(CODINGS[0] as (typeof CODINGS)[0]), id: "new", jurisdiction, code, value },
          ];
          const before = claimsOn(CODINGS, "production_content", DAY, null).of(jurisdiction, code);
          const after = claimsOn(more, "production_content", DAY, null).of(jurisdiction, code);
          if (before.value === "not_researched") expect(after.value).toBe(value);
          else expect([before.value, "disputed"]).toContain(after.value);
        },
      ),
    );
  });
});
