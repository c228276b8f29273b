import { describe, expect, it } from "vitest";
import { crimesOn } from "../../../../api/measures/crimes.ts";
import {
  type AssistanceRequest,
  type RequestFacts,
  requestsBetween,
} from "../../../../api/measures/request/assistance-request.ts";
import { claimsOn } from "../../../../api/measures/request/claims.ts";
import { CRIME_FACTS, crime } from "../../../support/toy-crimes.ts";
import { CLAUSE, CODINGS, DAY, facts, T1, treaty } from "../../../support/toy-requests.ts";

const request = (requesting: string, requested: string, other: Partial<RequestFacts> = {}) => {
  const all = requestsBetween(requesting, requested, facts(other));
  expect(all).toHaveLength(1);
  return all[0] as AssistanceRequest;
};

const collected = (of: AssistanceRequest) =>
  Object.fromEntries(of.collecting().map(({ safeguard, value }) => [safeguard, value]));
const after = (of: AssistanceRequest) =>
  Object.fromEntries(of.afterHandOver().map(({ safeguard, rule }) => [safeguard, rule]));

describe("a request in four steps, over the toy graph", () => {
  it("B asks A about x: in scope, refusal opened by a known fact", () => {
    const one = request("B", "A");
    expect(one.reach).toMatchObject({ value: "in_scope", reasons: [] });
    expect(one.refusal().dualCriminality).toBe("opened");
    expect(one.refusal().opened?.clause).toBe("1(9)");
    expect(one.refusal().alwaysOpen.map(({ clause }) => clause)).toEqual(["1(21)"]);
    expect(collected(one)).toEqual({ J: "given", P: "given", R: "partly" });
    expect(after(one)).toEqual({ P: "none_known_to_exist", R: "not_known" });
    expect(one.afterHandOver().map(({ means }) => means)).toEqual(["none_read", "none_read"]);
  });

  it("with A's punishment of x not on file, refusal is only always open", () => {
    const crimes = crimesOn(CRIME_FACTS, new Map(), DAY);
    const { dualCriminality, opened, alwaysOpen } = request("B", "A", { crimes }).refusal();
    expect([dualCriminality, opened, alwaysOpen.length]).toEqual(["not_on_file", null, 1]);
  });

  it("D asks A about x: out, since 12 months are below the line", () => {
    expect(request("D", "A").reach).toMatchObject({ value: "out", reasons: ["below_line"] });
  });

  it("D asks A about an offence of T1's own", () => {
    const offence = "illegal_access";
    const crimes = crimesOn([crime("D", null, offence), crime("A", null, offence)], new Map(), DAY);
    const one = request("D", "A", { offence, crimes });
    expect(one.reach.value).toBe("in_scope");
    expect(one.refusal().dualCriminality).toBe("punished_there");
    expect(after(one)).toEqual({ P: "partial_counterpart", R: "counterpart" });
  });

  it("C asks B under T2: what B is not known to give has no row after the hand-over", () => {
    const one = request("C", "B");
    expect(one.treaty).toBe("T2");
    expect(collected(one)).toEqual({ J: "partly", P: "not_given", R: "not_researched" });
    expect(one.afterHandOver()).toEqual([]);
  });

  it("without an offence it depends on the offence", () => {
    expect(request("B", "A", { offence: null }).reach.value).toBe("depends_on_offence");
    expect(request("B", "A", { offence: null }).refusal().dualCriminality).toBe(
      "depends_on_offence",
    );
  });

  it("nobody asks under a treaty that does not bind both", () => {
    expect(requestsBetween("C", "A", facts())).toEqual([]);
    expect(requestsBetween("A", "A", facts())).toEqual([]);
  });
});

describe("reach", () => {
  const under = (clause: Partial<typeof CLAUSE>, other: Partial<RequestFacts> = {}) =>
    request("B", "A", {
      treaties: [{ ...treaty("T", ["A", "B"]), clauses: [{ ...CLAUSE, ...clause }] }],
      ...other,
    }).reach;
  const scope = (other: Partial<NonNullable<typeof CLAUSE.scope>>) => ({
    scope: { ...(CLAUSE.scope as NonNullable<typeof CLAUSE.scope>), ...other },
  });

  it.each([
    ["a clause that nobody read", { read: false }, "clause_not_read"],
    ["a scope that nobody read", { scope: null }, "clause_not_read"],
    ["a weaker duty", { duty: "endeavour" }, "weaker_duty"],
    ["a duty that nobody read", { duty: null }, "weaker_duty"],
    ["words that may carry the power", { certainty: "possibly" }, "words_may_carry_power"],
    ["a condition of the case", scope({ conditions: ["organised_group"] }), "condition"],
  ] as const)("is no more than possible under %s", (_, clause, why) => {
    expect(under(clause as Partial<typeof CLAUSE>)).toMatchObject({
      value: "possibly",
      reasons: [why],
    });
  });

  it("takes conditions that a request states of itself as met", () => {
    expect(under(scope({ conditions: ["located_in_requested"] })).value).toBe("in_scope");
  });

  it("is possible where the months are not on file", () => {
    const crimes = crimesOn([crime("B", null)], new Map(), DAY);
    expect(under({}, { crimes })).toMatchObject({
      value: "possibly",
      reasons: ["months_not_on_file"],
    });
  });

  it("is possible where it is not on file that the requesting state punishes it", () => {
    const crimes = crimesOn([], new Map(), DAY);
    expect(under({}, { crimes })).toMatchObject({
      value: "possibly",
      reasons: ["requesting_not_on_file"],
    });
  });

  it("is out where the requesting state is known not to punish it", () => {
    const all = requestsBetween("A", "B", facts());
    expect(all[0]?.reach).toMatchObject({ value: "out", reasons: ["requesting_does_not_punish"] });
  });

  it("of an extradition that both laws must punish is out where the requested state does not", () => {
    expect(under(scope({ minMonthsBoth: 12 }))).toMatchObject({
      value: "out",
      reasons: ["requested_does_not_punish"],
    });
  });

  it("is possible where a reservation may touch the clause", () => {
    const [A, B] = treaty("T", ["A", "B"]).participations;
    if (!A || !B) throw new Error("the toy treaty has two parties");
    const reach = (reserved: (typeof A)["reserved"]) =>
      request("B", "A", {
        treaties: [{ ...treaty("T", []), participations: [{ ...A, reserved }, B] }],
      }).reach;
    expect(reach([{ article: 1, clause: null }]).reasons).toEqual(["reservation"]);
    expect(reach([{ article: 1, clause: "1(1)(a)" }]).reasons).toEqual(["reservation"]);
    expect(reach([{ article: 1, clause: "1(4)" }]).reasons).toEqual([]);
    expect(reach([{ article: 11, clause: null }]).reasons).toEqual([]);
  });

  it("never mixes today with once in force", () => {
    const later = { ...treaty("T", ["A", "B"]), inForce: null };
    expect(requestsBetween("B", "A", facts({ treaties: [later] }))).toEqual([]);
    expect(requestsBetween("B", "A", facts({ treaties: [later], onceInForce: true }))).toHaveLength(
      1,
    );
  });
});

describe("refusal", () => {
  const ground = T1.grounds[0];
  if (!ground) throw new Error("T1 has a ground of dual criminality");
  const under = (other: Partial<typeof T1>, more: Partial<RequestFacts> = {}) =>
    request("B", "A", { treaties: [{ ...T1, ...other }], ...more }).refusal();

  it("hangs no ground on a clause to which it does not belong", () => {
    const elsewhere = { ...ground, clauses: ["16"] };
    expect(under({ grounds: [elsewhere] }).dualCriminality).toBe("no_such_ground");
    expect(under({ grounds: [elsewhere], refusalsRead: false }).dualCriminality).toBe("not_read");
  });

  it("finds none where a clause bars it", () => {
    const bar = { id: "b", ground: "dual_criminality", clause: "1(3)", clauses: ["1"], when: null };
    expect(under({ bars: [{ ...bar, ownOffencesOnly: false }] }).dualCriminality).toBe("barred");
    expect(under({ bars: [{ ...bar, ownOffencesOnly: true }] }).dualCriminality).toBe("opened");
  });

  it("asks the law of the requested state where the ground depends on it", () => {
    const grounds = [{ ...ground, ifLawAsks: true }];
    expect(under({ grounds }).dualCriminality).toBe("opened_if_its_law_asks");
    const claims = claimsOn(
      [...CODINGS, { ...CODINGS[0], id: "A/dc", code: "dual_criminality" } as (typeof CODINGS)[0]],
      "production_content",
      DAY,
      null,
    );
    expect(under({ grounds }, { claims }).dualCriminality).toBe("opened");
  });

  it("computes neither a political offence nor persecution: they may be invoked", () => {
    const grounds = [{ ...ground, ground: "political_offence" }];
    const { mayBeInvoked, alwaysOpen, opened } = under({ grounds });
    expect([mayBeInvoked.length, alwaysOpen.length, opened]).toEqual([1, 0, null]);
  });
});

describe("collecting and after the hand-over", () => {
  it("use only codings that were read for the power", () => {
    const codings = CODINGS.map((one) =>
      one.jurisdiction === "A" ? { ...one, readFor: ["interception_content"] } : one,
    );
    const claims = claimsOn(codings, "production_content", DAY, null);
    expect(collected(request("B", "A", { claims }))).toEqual({
      J: "read_for_other_powers",
      P: "read_for_other_powers",
      R: "read_for_other_powers",
    });
    expect(request("B", "A", { claims }).collecting()[0]?.codings).toEqual(["A/J"]);
    expect(request("B", "A", { claims }).afterHandOver()).toEqual([]);
  });

  it("call a part beside a part no counterpart: nothing says that it is the same part", () => {
    const codings = CODINGS.map((one) => (one.code === "P" ? { ...one, value: "partial" } : one));
    const claims = claimsOn(codings, "production_content", DAY, null);
    expect(after(request("B", "A", { claims }))["P"]).toBe("partial_counterpart");
  });

  it("call a rule of the requesting state that was read for other powers neither known nor not researched", () => {
    const codings = CODINGS.map((one) =>
      one.jurisdiction === "B" ? { ...one, readFor: ["interception_content"] } : one,
    );
    const claims = claimsOn(codings, "production_content", DAY, null);
    const [row] = request("B", "A", { claims }).afterHandOver();
    expect(row).toMatchObject({ safeguard: "P", rule: "read_for_other_powers" });
    expect(row?.codings).toEqual(["A/P", "B/P"]);
  });

  it("take what was read for help between states as read for each power but extradition", () => {
    const codings = CODINGS.map((one) => ({ ...one, readFor: ["mutual_legal_assistance"] }));
    const of = (power: string) => claimsOn(codings, power, DAY, null).of("A", "P").value;
    expect(of("production_content")).toBe("yes");
    expect(of("interception_content")).toBe("yes");
    expect(of("extradition")).toBe("read_for_other_powers");
    expect(of("foreign_direct_request")).toBe("read_for_other_powers");
  });

  it("are unclear where nobody noted for which power a coding was read", () => {
    const codings = CODINGS.map((one) => ({ ...one, readFor: [] }));
    const claims = claimsOn(codings, "production_content", DAY, null);
    expect(collected(request("B", "A", { claims }))["J"]).toBe("unclear");
  });

  it("keep two claims that disagree", () => {
    const codings = [
      ...CODINGS,
      { ...CODINGS[4], id: "B/P2", value: "yes" } as (typeof CODINGS)[0],
    ];
    const claims = claimsOn(codings, "production_content", DAY, null);
    expect(after(request("B", "A", { claims }))["P"]).toBe("disputed");
  });

  it("is unclear of a notice where the treaty lets the other ask for secrecy", () => {
    const permit = {
      id: "p",
      safeguard: "P",
      by: "requesting",
      effect: "limits",
      binds: null,
      clause: "1(20)",
      clauses: ["1"],
      when: null,
    };
    const one = request("B", "A", { treaties: [{ ...T1, permits: [permit] }] });
    expect(collected(one)).toEqual({ J: "given", P: "unclear", R: "partly" });
  });

  it("tells nothing of the requested state's law where its authorities are not asked", () => {
    const clauses = [{ ...CLAUSE, branch: "direct", channel: "direct" }];
    const one = request("B", "A", { treaties: [{ ...T1, clauses }] });
    expect(one.collecting()).toEqual([]);
    expect(after(one)).toEqual({ P: "none_known_to_exist", R: "not_known" });
  });

  it("are secured by a duty in force alone; a permission lets a condition be set", () => {
    const duty = {
      id: "d",
      safeguard: "P",
      value: "yes",
      clause: "1(19)",
      clauses: ["1"],
      when: null,
    };
    const permit = { ...duty, id: "p", by: "requested", effect: "gives", binds: true };
    const means = (other: Partial<typeof T1>, more: Partial<RequestFacts> = {}) =>
      request("B", "A", { treaties: [{ ...T1, duties: [], ...other }], ...more }).afterHandOver()[0]
        ?.means;
    expect(means({ duties: [duty] })).toBe("secured");
    expect(means({ duties: [duty] }, { onceInForce: true })).toBe("none_read");
    expect(means({ permits: [permit] })).toBe("condition_may_be_set");
    expect(means({ permits: [{ ...permit, by: "requesting" }] })).toBe("none_read");
    expect(means({ duties: [{ ...duty, clauses: ["2"] }] })).toBe("none_read");
  });

  it("lists nothing after preservation, where nothing is handed over", () => {
    const clauses = [{ ...CLAUSE, branch: "provisional" }];
    expect(request("B", "A", { treaties: [{ ...T1, clauses }] }).afterHandOver()).toEqual([]);
  });
});
