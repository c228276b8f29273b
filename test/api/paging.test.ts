import { describe, expect, it } from "vitest";
import { page, pageParams } from "../../api/paging.ts";

const items = (...ids: string[]) => ids.map((id) => ({ id }));

describe("pageParams", () => {
  it("takes 20 from the start if nothing is said", () => {
    expect(pageParams("laws", {})).toEqual({ size: 20, after: null, limit: 21 });
    expect(pageParams("laws", { first: null, after: null })).toMatchObject({
      size: 20,
      after: null,
    });
  });

  it("goes on after the item of a cursor of the same list", () => {
    const { pageInfo } = page("laws", 1, items("a", "b"), 2);
    expect(pageParams("laws", { first: 1, after: pageInfo.endCursor })).toMatchObject({
      after: "a",
    });
  });

  it.each(["x", "bGF3cw", '["laws"]', '["laws", 5]', "{}", "null"])(
    "refuses %s, which is no cursor",
    (text) => {
      const encoded = Buffer.from(text).toString("base64url");
      for (const after of [text, encoded])
        expect(() => pageParams("laws", { after })).toThrow(/not a cursor of laws/);
    },
  );

  it("refuses a cursor of another list", () => {
    const { endCursor } = page("laws", 1, items("a"), 1).pageInfo;
    expect(() => pageParams("cases", { after: endCursor })).toThrow(/not a cursor of cases/);
  });

  it.each([0, -1, 101])("refuses a page of %i", (first) => {
    expect(() => pageParams("laws", { first })).toThrow(`first must be 1 to 100, not ${first}`);
  });
});

describe("page", () => {
  it("leaves out the item that only tells that there is a next page", () => {
    const found = page("laws", 2, items("a", "b", "c"), 9);
    expect(found.nodes).toEqual(items("a", "b"));
    expect(found.pageInfo.hasNextPage).toBe(true);
    expect(found.totalCount).toBe(9);
  });

  it("has no next page where no such item came", () => {
    expect(page("laws", 2, items("a", "b"), 2).pageInfo.hasNextPage).toBe(false);
  });

  it("has no cursor if it is empty", () => {
    expect(page("laws", 2, [], 0).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
  });
});
