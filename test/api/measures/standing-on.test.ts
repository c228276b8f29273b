import { describe, expect, it } from "vitest";
import type { Bindable } from "../../../api/measures/bound-on.ts";
import { standingOn } from "../../../api/measures/standing-on.ts";

const NOTHING: Bindable = {
  signed: null,
  consented: null,
  inForce: null,
  partyBy: null,
  denounced: null,
  reported: false,
  notPartyAsOf: null,
  invited: null,
  domestic: null,
};
const FORCE = "2011-01-01";

describe("where a state stands towards a treaty", () => {
  it.each([
    ["party", { inForce: "2012-01-01" }, "2012-01-01"],
    ["possibly_party", { inForce: "2012" }, "2012-06-01"],
    ["possibly_party", { reported: true }, "2012-06-01"],
    ["left", { inForce: "2012-01-01", denounced: "2015-01-01" }, "2016-01-01"],
    ["signed", { signed: "2011-05" }, "2012-01-01"],
    ["unknown", { signed: "2011-05" }, "2011-05-10"],
    ["neither", { signed: "2011-05" }, "2011-04-30"],
    ["neither", { notPartyAsOf: "2020-01-01" }, "2024-01-01"],
    ["unknown", {}, "2024-01-01"],
  ] as const)("%s: %j on %s", (standing, did, asOf) => {
    expect(standingOn({ ...NOTHING, ...did }, FORCE, asOf)).toBe(standing);
  });

  it("is no more than consented while the treaty itself is not in force", () => {
    const did = { ...NOTHING, signed: "2025-10-25", consented: "2026-01-01" };
    expect(standingOn(did, null, "2026-02-01")).toBe("consented");
    expect(standingOn(did, null, "2025-12-01")).toBe("signed");
  });
});
