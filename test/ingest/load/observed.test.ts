import { describe, expect, it } from "vitest";
import { codingOf, graphOf } from "../../support/material.ts";

const observed = async (coding: Record<string, unknown>) => {
  const safeguards = [{ safeguard: "user_notification", value: "yes", ...coding }];
  return codingOf(await graphOf({ safeguards }), "user_notification")?.observed;
};

describe("the day from which a coding is shown", () => {
  it("is the last that the date of its source can mean", async () => {
    expect(await observed({ sources: ["dated"] })).toBe("2016-04-30");
  });
  it("is not known where no source is dated", async () => {
    expect(await observed({ sources: ["undated"] })).toBeNull();
  });
  it("is not needed where the coding has a beginning", async () => {
    expect(await observed({ sources: ["dated"], from: "2011" })).toBeUndefined();
  });
});
