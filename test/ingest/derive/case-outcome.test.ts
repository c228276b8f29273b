import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CaseSteps, outcomeNow } from "../../../ingest/derive/case-outcome.ts";
import { codebook } from "../../../schema/codebook/codebook.ts";
import { graphOf } from "../../support/material.ts";

const DAY = "2026-11-30";
type Dated = readonly [stage: string, date?: string];
const now = (steps: readonly (string | Dated)[], given: Partial<CaseSteps> = {}) =>
  outcomeNow(
    {
      stages: steps.map((step) => {
        const [stage, date] = typeof step === "string" ? [step] : step;
        return { stage, date: date ?? null };
      }),
      sanctions: [],
      outcomes: [],
      ...given,
    },
    DAY,
  );
const prison = (months?: number) => ({
  sanctions: [{ sanction: "prison", months: months ?? null }],
});

describe("the last known status of a case", () => {
  it.each([
    [["arrested", "charged", "convicted"], "convicted_unknown"],
    [["convicted", "appealed", "conviction_quashed"], "quashed"],
    [["convicted", "appealed"], "open"],
    [["convicted", "appealed", "conviction_upheld"], "convicted_unknown"],
    [["convicted", "pardoned", "released"], "pardoned"],
    [["convicted", "released"], "convicted_released"],
    [["convicted", "law_struck_down"], "convicted_unknown"],
    [["acquitted", "appealed", "convicted"], "convicted_unknown"],
    [["acquitted", "charged"], "open"],
    [["arrested"], "open"],
    [["arrested", "released"], "released_without_charge"],
    [["arrested", "charged", "released"], "open"],
    [["detained"], "in_custody_not_tried"],
    [["charged", "detained"], "in_custody_not_tried"],
    [["charged", "detained", "tried"], "open"],
    [["detained", "died_in_custody"], "died_in_custody"],
    [["detained", "died"], "died"],
    [["convicted", "executed"], "executed"],
    [["detained", "died_in_custody", "convicted"], "died_in_custody"],
    [["detained", "convicted", "conviction_quashed", "detained"], "open"],
    [["convicted", "exiled"], "convicted_released"],
    [["charged", "withdrawn"], "ended_without_verdict"],
    [["reported"], "open"],
    [["exiled"], "unknown"],
    [[], "unknown"],
  ] as const)("of %j is %s", (steps, code) => {
    expect(now(steps).code).toBe(code);
  });

  it("says that a convicted person is in prison only where that is on file", () => {
    const detained = ["detained", ["convicted", "2025-01-10"]] as const;
    expect(now(detained, prison(60)).code).toBe("convicted_serving");
    expect(now(detained, prison(12)).code, "the term has run out").toBe("convicted_unknown");
    expect(now(detained, prison()).code, "the term is not known").toBe("convicted_unknown");
    expect(now(["arrested", ["convicted", "2025-01-10"]], prison(60)).code).toBe(
      "convicted_unknown",
    );
    expect(now(["detained", "released", ["convicted", "2025-01-10"]], prison(60)).code).toBe(
      "convicted_unknown",
    );
    expect(now([...detained, "released"], prison(60)).code).toBe("convicted_released");
  });

  it("takes a source's word that a convicted person is in prison", () => {
    const told = [["convicted", "2025-01-10"], "imprisoned"] as const;
    expect(now(told, prison(60)).code).toBe("convicted_serving");
    expect(now(told, prison()).code, "the term is not known").toBe("convicted_serving");
    expect(now(told, prison(12)).code, "the term has run out").toBe("convicted_unknown");
    expect(now([...told, "released"], prison(60)).code).toBe("convicted_released");
    const byThen = [
      ["convicted", "../2025-01-10"],
      ["imprisoned", "2025-02-01"],
    ] as const;
    expect(now(byThen, prison(60))).toEqual({ code: "convicted_serving", asOf: "2025-02-01" });
  });

  it("calls nobody unknown whose prison term is over by a source", () => {
    const over = { sanctions: [{ sanction: "prison", months: 6, over: true }] };
    expect(now(["convicted", "conviction_upheld"], over).code).toBe("convicted_released");
  });

  it("reads no end off a step that ended some of the counts only", () => {
    const part = { stage: "dismissed", partial: true, date: "2025-09-25" };
    const stages = [{ stage: "charged", date: "2024-02-15" }, part];
    expect(now([], { stages })).toEqual({ code: "open", asOf: "2024-02-15" });
  });

  it("tells a conviction without prison to serve apart", () => {
    const imposed = (...codes: string[]) =>
      now(["convicted"], { sanctions: codes.map((sanction) => ({ sanction })) }).code;
    expect(imposed("fine")).toBe("convicted_without_prison");
    expect(imposed("suspended_prison", "fine")).toBe("convicted_without_prison");
    expect(imposed("prison", "fine")).toBe("convicted_unknown");
    expect(imposed("unknown")).toBe("convicted_unknown");
    expect(
      now(["convicted", "exiled"], { sanctions: [{ sanction: "fine" }] }).code,
      "who left had no prison to serve",
    ).toBe("convicted_without_prison");
  });

  it("carries the date of the last dated step that shows it", () => {
    expect(
      now([
        ["arrested", "2020-01-02"],
        ["convicted", "2021-03"],
      ]).asOf,
    ).toBe("2021-03");
    expect(now([["arrested", "2020-01-02"], "convicted"]).asOf).toBeNull();
    const fallen = [
      ["convicted", "2021"],
      ["law_struck_down", "2023-05-01"],
    ] as const;
    expect(now(fallen).asOf, "the end of the law shows nothing about the person").toBe("2021");
    expect(now(["charged"]).asOf).toBeNull();
  });

  it("is “several” for a group whose members are told apart", () => {
    expect(now(["convicted"], { outcomes: ["convicted_unknown:2", "acquitted:1"] }).code).toBe(
      "several",
    );
  });

  it.each([
    [["law_struck_down"]],
    [["charged", "law_upheld", "law_struck_down"]],
    [["law_struck_down", "reported"]],
    [["tried", "appealed"]],
    [["sentenced", "conviction_upheld", "conviction_quashed"]],
    [[]],
  ])("of a ruling on a law is none, whatever its steps: %j", async (steps) => {
    const sources = ["dated"];
    const of = (naming: string) => ({
      id: `2020-${naming}`,
      name: "A v. B",
      naming,
      roles: ["unknown"],
      summary: "A challenge of a law.",
      charges: [{ unknown: "The law is not in the file." }],
      stages: steps.map((stage) => ({ stage, date: "2021-05-01", sources })),
      outcome: "The court ruled.",
      sources,
    });
    const graph = await graphOf({ cases: [of("ruling"), of("withheld")] });
    const ruling = graph.nodes.Case.get("case/ATA/2020-ruling");
    expect(ruling).toMatchObject({ lawFell: steps.includes("law_struck_down") });
    expect(ruling?.outcomeCode).toBeUndefined();
    expect(ruling?.outcomeAsOf).toBeUndefined();
    const person = graph.nodes.Case.get("case/ATA/2020-withheld");
    expect(person?.outcomeCode).toBe(
      outcomeNow({ stages: of("").stages, sanctions: [], outcomes: [] }, DAY).code,
    );
  });

  it("never calls anybody imprisoned, tried or dead for a step that is not on file", () => {
    const steps = fc.array(fc.constantFrom(...Object.keys(codebook.stage)), { maxLength: 8 });
    fc.assert(
      fc.property(steps, (stages) => {
        const { code } = now(
          stages.map((stage) => [stage, "2026-01-01"] as const),
          prison(60),
        );
        if (code === "convicted_serving" || code === "in_custody_not_tried")
          expect(
            Math.max(stages.lastIndexOf("detained"), stages.lastIndexOf("imprisoned")),
          ).toBeGreaterThan(stages.lastIndexOf("released"));
        if (code === "executed") expect(stages).toContain("executed");
        if (code === "died_in_custody") expect(stages).toContain("died_in_custody");
        if (code.startsWith("convicted"))
          expect(
            stages.some((one) => ["convicted", "sentenced", "conviction_upheld"].includes(one)),
          ).toBe(true);
      }),
    );
  });
});
