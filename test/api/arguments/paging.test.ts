import { describe, expect, it } from "vitest";
import { page, pageParams } from "../../../api/arguments/paging.ts";
import { number, text } from "../../../api/questions/lists.ts";

const ORDERS = { title: text("title"), months: number("months") };
const asked = (given: Parameters<typeof pageParams>[2], list = "laws") =>
  pageParams(list, ORDERS, given);

const rows = (...ids: string[]) => ids.map((id) => ({ node: { id }, key: id }));

describe("pageParams", () => {
  it("takes 20 by id from the start if nothing is said", () => {
    expect(asked({})).toMatchObject({
      size: 20,
      order: { key: "n.id", direction: "asc" },
      params: { key: null, after: null, limit: 21 },
    });
    expect(asked({ first: null, after: null, orderBy: null })).toEqual(asked({}));
  });

  it("goes on after the item of a cursor of the same list", () => {
    const { pageInfo } = page(asked({ first: 1 }), rows("a", "b"), 2);
    expect(asked({ first: 1, after: pageInfo.endCursor })).toMatchObject({
      params: { key: "a", after: "a" },
    });
  });

  it.each([
    ["asc", "\uffff", 1e12],
    ["desc", "", -1],
  ] as const)("puts what is unknown last when the order is %s", (direction, none, less) => {
    expect(asked({ orderBy: { field: "title", direction } }).order.key).toBe(
      `coalesce(n.title, ${JSON.stringify(none)})`,
    );
    expect(asked({ orderBy: { field: "months", direction } }).order.key).toBe(
      `coalesce(n.months, ${less})`,
    );
  });

  it.each([
    "x",
    "bGF3cw",
    '["laws"]',
    '["laws", 5]',
    '["laws", "id asc", null, "a"]',
    "{}",
    "null",
  ])("refuses %s, which is no cursor", (text) => {
    const encoded = Buffer.from(text).toString("base64url");
    for (const after of [text, encoded])
      expect(() => asked({ after })).toThrow(/not a cursor of laws/);
  });

  it("refuses a cursor of another list, and of another order", () => {
    const { endCursor: after } = page(asked({ first: 1 }), rows("a"), 1).pageInfo;
    expect(() => asked({ after }, "cases")).toThrow(/not a cursor of cases/);
    expect(() => asked({ after, orderBy: { field: "title" } })).toThrow(/not a cursor of laws/);
    expect(() => asked({ after, orderBy: { direction: "desc" } })).toThrow(/not a cursor of laws/);
  });

  it.each([0, -1, 101])("refuses a page of %i", (first) => {
    expect(() => asked({ first })).toThrow(`first must be 1 to 100, not ${first}`);
  });
});

describe("page", () => {
  it("leaves out the item that only tells that there is a next page", () => {
    const found = page(asked({ first: 2 }), rows("a", "b", "c"), 9);
    expect(found.nodes.map(({ id }) => id)).toEqual(["a", "b"]);
    expect(found.edges.map(({ node }) => node)).toEqual(found.nodes);
    expect(found.edges.at(-1)?.cursor).toBe(found.pageInfo.endCursor);
    expect(found.edges[0]?.cursor).toBe(found.pageInfo.startCursor);
    expect(found.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(found.totalCount).toBe(9);
  });

  it("has no next page where no such item came, and one before where a cursor was given", () => {
    const { endCursor: after } = page(asked({ first: 1 }), rows("a"), 3).pageInfo;
    expect(page(asked({ first: 2, after }), rows("a", "b"), 2).pageInfo).toMatchObject({
      hasNextPage: false,
      hasPreviousPage: true,
    });
  });

  it("has no cursor if it is empty", () => {
    expect(page(asked({ first: 2 }), [], 0).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});
