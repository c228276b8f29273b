import { describe, expect, it } from "vitest";
import { crimesOn } from "../../../api/measures/crimes.ts";
import { criminalisationGap } from "../../../api/measures/criminalisation-gap.ts";
import { bindingPaths, exposure, refusablePaths } from "../../../api/measures/exposure.ts";
import { pathsOf } from "../../../api/measures/paths.ts";
import { type CooperationTreaty, inScope } from "../../../api/measures/requests.ts";
import { question, T1, T2, treaty } from "../../support/toy.ts";
import { CRIME_FACTS, CRIMES, crime, WITH_X, X } from "../../support/toy-crimes.ts";

/** T1 as the toy draws it: its own offences, and any of 24 months or more; refusable for want of dual criminality. */
const t1: CooperationTreaty = {
  ...T1,
  grounds: [{ id: "T1~refusal/1", ground: "dual_criminality", mandatory: false }],
  scope: { ownOffences: true, seriousMonths: 24, electronicEvidence: null },
};
const t2: CooperationTreaty = {
  ...T2,
  scope: { ownOffences: true, seriousMonths: null, electronicEvidence: true },
};
const gap = (requesting: string, requested: string, of = t1, crimes = CRIMES) =>
  criminalisationGap(requesting, requested, of, crimes, [X]);

describe("the criminalisation gap of the toy graph", () => {
  it("from B to A is x, with 36 months", () => {
    expect(gap("B", "A")).toMatchObject([
      {
        offence: X,
        requesting: { lowMonths: 36, highMonths: 36 },
        scope: "certainly",
        refusal: "may",
        gap: "certainly",
      },
    ]);
  });

  it("from D to A is empty, since 12 months are out of scope", () => {
    expect(gap("D", "A")).toMatchObject([{ scope: "no", gap: "no" }]);
  });

  it("from C to B is empty, since B punishes x too", () => {
    expect(gap("C", "B", t2)).toMatchObject([{ scope: "certainly", refusal: "no", gap: "no" }]);
  });

  it("says nothing of offences that are not known in the asking state", () => {
    expect(gap("A", "B")).toEqual([]);
    expect(criminalisationGap("B", "A", t1, CRIMES, ["defamation"])).toEqual([]);
  });
});

describe("the criminalisation gap where something is not known", () => {
  it("is possible where the penalty is unknown", () => {
    const crimes = crimesOn([crime("B", null)], WITH_X, "2024-08-08");
    expect(gap("B", "A", t1, crimes)).toMatchObject([{ scope: "possibly", gap: "possibly" }]);
  });

  it("is possible where nobody looked whether the state asked punishes it", () => {
    const crimes = crimesOn(CRIME_FACTS, new Map(), "2024-08-08");
    expect(gap("B", "A", t1, crimes)).toMatchObject([{ refusal: "unknown", gap: "possibly" }]);
  });

  it("cannot be refused, but for clauses that were not read", () => {
    const silent = { ...t1, grounds: [] };
    expect(gap("B", "A", silent)).toMatchObject([{ refusal: "no" }]);
    expect(gap("B", "A", { ...silent, refusalsRead: false })).toMatchObject([
      { refusal: "unknown" },
    ]);
  });

  it("must be refused where the treaty says so", () => {
    const grounds = [{ id: "T1~refusal/1", ground: "dual_criminality", mandatory: true }];
    expect(gap("B", "A", { ...t1, grounds })).toMatchObject([{ refusal: "must" }]);
  });

  it("counts a law that ended no more, and one whose end is unclear as possible", () => {
    const ended = { ...crime("B", 36).periods[0], possiblyTo: "2020-01-01" } as never;
    const crimes = (certainlyTo: string) =>
      crimesOn(
        [crime("B", 36, X, [{ ...(ended as object), certainlyTo } as never])],
        WITH_X,
        "2024-08-08",
      );
    expect(gap("B", "A", t1, crimes("2020-01-01"))).toEqual([]);
    expect(gap("B", "A", t1, crimes("9999-12-31"))).toMatchObject([{ gap: "possibly" }]);
  });

  it("has a scope that is only possible where the atlas does not say it", () => {
    const unsaid = { ownOffences: null, seriousMonths: null, electronicEvidence: null };
    expect(inScope({ ...t1, scope: unsaid }, X, CRIMES.of("B", X))).toBe("possibly");
  });
});

describe("exposure for one offence in the toy graph", () => {
  const paths = (treaties = [t1, t2]) =>
    pathsOf(question({ treaties, answers: WITH_X, offence: X, crimes: CRIMES })).to("A");

  it("is none that binds A, and [0.333, 0.5] that A may refuse, by B", () => {
    expect(exposure(bindingPaths(paths()))).toBeNull();
    const refusable = exposure(refusablePaths(paths()));
    expect(refusable?.low).toBeCloseTo(0.333, 3);
    expect(refusable?.high).toBeCloseTo(0.5, 3);
    expect(refusable?.decidedBy.requesting).toBe("B");
  });

  it("has no path from D, whose 12 months are out of scope", () => {
    expect(paths().map(({ requesting }) => requesting)).toEqual(["B"]);
  });

  it("is possible only where a party reserved the article", () => {
    const participations = t1.participations.map((did) =>
      did.jurisdiction === "A" ? { ...did, reserved: [1] } : did,
    );
    expect(paths([{ ...t1, participations }]).map(({ certainty }) => certainty)).toEqual([
      "possibly",
    ]);
  });

  it("is none of a treaty that is not in force", () => {
    expect(paths([{ ...treaty("T1", ["A", "B"]), inForce: null }])).toEqual([]);
  });
});
