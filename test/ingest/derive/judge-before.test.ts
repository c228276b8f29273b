import { describe, expect, it } from "vitest";
import { codingOf, graphOf } from "../../support/material.ts";

const derived = async (...powers: [power: string, authority: string][]) => {
  const sources = ["dated"];
  const graph = await graphOf({
    powers: powers.map(([power, authority]) => ({ power, authority, sources })),
  });
  return codingOf(graph, "prior_judicial_authorisation");
};

describe("judge-before", () => {
  it.each<[string, [string, string][], string | undefined]>([
    [
      "yes if a judge comes first for all",
      [
        ["production_content", "judge_before"],
        ["search_seizure", "independent_body"],
      ],
      "yes",
    ],
    [
      "no if for none",
      [
        ["production_content", "police"],
        ["search_seizure", "prosecutor"],
      ],
      "no",
    ],
    ["no if a judge comes afterwards", [["interception_content", "judge_after"]], "no"],
    ["no if nobody authorises", [["interception_content", "none"]], "no"],
    [
      "partial otherwise",
      [
        ["production_content", "judge_before"],
        ["search_seizure", "police"],
      ],
      "partial",
    ],
    ["silent on powers whose authority is unknown", [["production_content", "unknown"]], undefined],
    [
      "judged without those whose authority is unknown",
      [
        ["production_content", "unknown"],
        ["search_seizure", "judge_before"],
      ],
      "yes",
    ],
    ["silent on powers over neither content nor traffic", [["shutdown", "executive"]], undefined],
    ["silent where no power is coded", [], undefined],
  ])("is %s", async (_, powers, value) => {
    expect((await derived(...powers))?.value).toBe(value);
  });

  it("says by which rule, on how many powers and sources it rests, and since when a source shows it", async () => {
    const found = await derived(
      ["production_content", "judge_before"],
      ["search_seizure", "police"],
    );
    expect(found).toMatchObject({
      rule: "judge-before",
      note: "An independent authority comes first for 1 of 2 coded powers over content and traffic data.",
      observed: "2016-04-30",
    });
    expect(found?.sources).toHaveLength(1);
  });

  it("gives way to what a person coded", async () => {
    const graph = await graphOf({
      powers: [{ power: "production_content", authority: "police", sources: ["dated"] }],
      safeguards: [{ safeguard: "prior_judicial_authorisation", value: "yes", sources: ["dated"] }],
    });
    const found = codingOf(graph, "prior_judicial_authorisation");
    expect(found).toMatchObject({ value: "yes" });
    expect(found?.rule).toBeUndefined();
  });
});
