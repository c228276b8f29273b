import { beforeAll, describe, expect, it } from "vitest";
import { inDepth } from "../../ingest/coverage.ts";
import type { Graph } from "../../ingest/graph.ts";
import type { EdgeType, Label } from "../../schema/graph/nodes.ts";
import { primaryOf } from "../../schema/records/primary.ts";
import { atlasGraph, atlasReport } from "../support/atlas.ts";

/** Labels that state something about the world. */
const FACTS = [
  "Law",
  "LawEvent",
  "Provision",
  "ExpressionReading",
  "InForceAsOf",
  "Amendment",
  "Coding",
  "NotPunished",
  "Case",
  "Stage",
  "Treaty",
  "Article",
  "Cooperation",
  "Refusal",
  "Override",
  "Participation",
  "Reservation",
  "Claim",
  "Letter",
  "Demand",
  "DemandAnswer",
  "TreatyEvent",
  "Position",
  "Influence",
  "Change",
] as const satisfies readonly Label[];

it("the atlas breaks no rule", async () => {
  const { issues } = await atlasReport();
  expect(issues.filter(({ level }) => level === "error")).toEqual([]);
});

describe("the atlas", () => {
  let graph: Graph;
  let cited: ReadonlySet<string>;
  const from = (type: EdgeType) => new Set(graph.relationships(type).map((arrow) => arrow.from));
  beforeAll(async () => {
    graph = await atlasGraph();
    cited = from("CITES");
  });
  const to = (type: EdgeType) => new Set(graph.relationships(type).map((arrow) => arrow.to));

  it.each(FACTS)("has a source for every %s", (label) => {
    const without = graph.rows(label).filter(({ id }) => !cited.has(id));
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it("takes neither spam nor what is done to protected persons or for terrorism for the basic form", () => {
    const rows = graph.rows("Provision");
    const basicOf = (offence: string, says: RegExp) =>
      rows
        .filter(({ summary, ...one }) => primaryOf(one, offence) === "yes" && says.test(summary))
        .filter(({ id }) =>
          graph.rows("Penalty").some((one) => one.provision === id && one.form === "basic"),
        )
        .map(({ id }) => id);
    expect(basicOf("offensive_communication", /\bspam|unsolicited/i)).toEqual([]);
    expect(basicOf("defamation", /defaming .*\b(politician|head of state|president)\b/i)).toEqual(
      [],
    );
    expect(basicOf("illegal_access", /terroris|systems of (the|a) state/i)).toEqual([]);
    expect(basicOf("system_interference", /systems of state bodies/i)).toEqual([]);
  });

  it("has a law for every provision, and what was charged for every case", () => {
    const contained = to("CONTAINS");
    expect(graph.rows("Provision").filter(({ id }) => !contained.has(id))).toEqual([]);
    const charged = from("CHARGED_UNDER");
    const open = graph
      .rows("Case")
      .filter(({ id, unknownCharges }) => !charged.has(id) && unknownCharges.length === 0);
    expect(open).toEqual([]);
  });

  it("has something at the end of every arrow", () => {
    expect(graph.dangling()).toEqual([]);
  });

  it("names nobody who is not named by a strong source or by two", () => {
    const tierOf = new Map(graph.rows("Source").map(({ id, tier }) => [id, tier]));
    const strong = new Set(["court", "ngo", "intergovernmental", "official"]);
    const loose = graph.rows("Case").filter(({ naming, sources: cited }) => {
      if (naming !== "named") return false;
      const tiers = cited.map((id) => tierOf.get(id) ?? "weak");
      return (
        !tiers.some((tier) => strong.has(tier)) &&
        tiers.filter((tier) => tier !== "weak").length < 2
      );
    });
    expect(loose.map(({ id }) => id)).toEqual([]);
  });

  it("is as deep and as wide as it says it is", () => {
    const all = inDepth(graph);
    const deep = graph.rows("Jurisdiction").filter(({ id }) => all.has(id));
    expect(deep.length).toBeGreaterThanOrEqual(75);
    expect(graph.rows("Law").length).toBeGreaterThanOrEqual(120);
    expect(graph.rows("Provision").length).toBeGreaterThanOrEqual(400);
    expect(graph.rows("Case").length).toBeGreaterThanOrEqual(220);
    expect(graph.rows("Coding").filter(({ rule }) => !rule).length).toBeGreaterThanOrEqual(900);
    const regions = new Set(deep.map(({ region }) => region));
    expect([...regions].sort()).toEqual(["Africa", "Americas", "Asia", "Europe", "Oceania"]);
  });
});
