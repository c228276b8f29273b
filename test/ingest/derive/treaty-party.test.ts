import { describe, expect, it } from "vitest";
import { codingOf, graphOf } from "../../support/material.ts";

const derived = async (safeguard: string, treaty: string, did: Record<string, unknown>) => {
  const participation = [{ state: "BVT", sources: ["list"], ...did }];
  return codingOf(await graphOf({}, { treaty, participation }), safeguard, "BVT");
};

describe("treaty-party", () => {
  it.each([
    ["in force", { inForce: "1976-03-23", consented: "1972" }, "1976-03-23"],
    ["consented", { consented: "1972-05-01" }, "1972-05-01"],
    ["shown in a list", { partyBy: "2012-06" }, "../2012-06-30"],
  ])("a state %s has “Party to the ICCPR” from then on", async (_, did, from) => {
    expect(await derived("iccpr_party", "iccpr", did)).toMatchObject({
      value: "yes",
      from,
      rule: "treaty-party",
      note: "Party to the ICCPR.",
    });
  });

  it("ends with denunciation", async () => {
    const found = await derived("iccpr_party", "iccpr", {
      consented: "1972",
      denounced: "1997-08",
    });
    expect(found).toMatchObject({ value: "yes", from: "1972", to: "1997-08" });
  });

  it("is no where a complete list does not show the state", async () => {
    const found = await derived("iccpr_party", "iccpr", { notPartyAsOf: "2024-06-30" });
    expect(found).toMatchObject({ value: "no", note: "Not a party in a list of 2024-06-30." });
  });

  it("is silent on a state that only signed", async () => {
    expect(await derived("iccpr_party", "iccpr", { signed: "1998" })).toBeUndefined();
  });

  it("gives individual complaint to a party to the first Optional Protocol", async () => {
    expect(await derived("individual_complaint", "iccpr-op1", { consented: "1992" })).toMatchObject(
      {
        value: "yes",
      },
    );
  });

  it.each(["echr", "achr-court", "achpr-court"])(
    "gives it to those before the court of %s",
    async (court) => {
      const found = await derived("individual_complaint", court, { consented: "1992" });
      expect(found).toMatchObject({ value: "yes", rule: "treaty-party" });
    },
  );

  it("keeps that one way to complain ended beside another that lasts", async () => {
    const graph = await graphOf(
      {},
      {
        treaty: "iccpr-op1",
        participation: [{ state: "BVT", sources: ["list"], consented: "1980", denounced: "1998" }],
      },
      { treaty: "echr", participation: [{ state: "BVT", sources: ["list"], consented: "2001" }] },
    );
    const found = graph
      .rows("Coding")
      .filter(({ code }) => code === "individual_complaint")
      .map(({ id, from, to }) => [id, from, to]);
    expect(found).toEqual([
      ["BVT/safeguard/individual_complaint", "1980", "1998"],
      ["BVT/safeguard/individual_complaint~2", "2001", undefined],
    ]);
  });

  it("does not deny it to others, who may be before a regional court", async () => {
    const found = await derived("individual_complaint", "iccpr-op1", { notPartyAsOf: "2024" });
    expect(found).toBeUndefined();
  });

  it("follows from no other treaty", async () => {
    expect(await derived("iccpr_party", "frost", { consented: "1992" })).toBeUndefined();
  });

  it("counts a reported ratification as possible only, so as nothing known", async () => {
    expect(await derived("iccpr_party", "iccpr", { reported: true })).toBeUndefined();
  });
});
