import { describe, expect, it } from "vitest";
import { due, showDue } from "../../../ingest/curation/due.ts";
import { buildGraph } from "../../../ingest/load/build.ts";
import { together } from "../../../ingest/material.ts";
import { listSources } from "../../../ingest/sources/source.ts";
import { FIXTURE } from "../../support/fixture.ts";
import { graphOf } from "../../support/material.ts";

const sources = await listSources();
const graph = await buildGraph(
  together(await Promise.all(sources.map((source) => source.read({ atlas: FIXTURE })))),
);
const [first] = graph.nodes.Case.values();
const [law] = graph.nodes.Law.values();
const [treaty] = graph.nodes.Treaty.values();
if (!first || !law || !treaty) throw new Error("the fixture has no case, law or treaty");
const isDue = (id: string, day: string) => due(graph, day).some((one) => one.id === id);

describe("what is due", () => {
  it("is each case that nobody has looked for", () => {
    const never = due(graph, "2026-11-30").filter(({ looked }) => looked === null);
    expect(never.map(({ id }) => id)).toContain(first.id);
    expect(showDue(never, "2026-11-30")).toContain(`${first.id}: `);
    expect(showDue([], "2026-11-30")).toBe("Nothing is due on 2026-11-30.");
  });

  it.each([
    ["open", "2026-03-31", false],
    ["open", "2026-04-02", true],
    ["convicted_serving", "2026-04-02", true],
    ["acquitted", "2026-12-31", false],
    ["acquitted", "2027-01-02", true],
  ])("is a case that is %s and was followed on 2026-01-01, on %s: %s", (code, day, expected) => {
    first.outcomeCode = code;
    first.followed = "2026-01-01";
    expect(isDue(first.id, day)).toBe(expected);
  });

  it.each([
    [["law_upheld", "appealed"], true],
    [["appealed", "law_struck_down"], false],
    [["law_struck_down", "reported"], false],
    [["reported", "tried"], true],
  ])("is after 90 days a ruling with the steps %j: %s", async (steps, expected) => {
    const sources = ["dated"];
    const ruling = await graphOf({
      cases: [
        {
          id: "2025-challenge",
          name: "A v. B",
          naming: "ruling",
          roles: ["unknown"],
          summary: "A challenge of a law.",
          charges: [{ unknown: "The law is not in the file." }],
          stages: steps.map((stage) => ({ stage, sources })),
          outcome: "Before the court.",
          followed: "2026-01-01",
          sources,
        },
      ],
    });
    expect(due(ruling, "2026-04-02").some(({ kind }) => kind === "case")).toBe(expected);
  });

  it("is a law with a court case last seen 90 days ago, and a treaty by its status page", () => {
    law.pending = null;
    expect(isDue(law.id, "2026-11-30")).toBe(false);
    law.pending = "2026-01-01";
    expect(isDue(law.id, "2026-04-02")).toBe(true);
    treaty.statusChecked = null;
    expect(isDue(treaty.id, "2026-04-02")).toBe(true);
    treaty.statusChecked = "2026-04-01";
    expect(isDue(treaty.id, "2026-04-02")).toBe(false);
  });
});
