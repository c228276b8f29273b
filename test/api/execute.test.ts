import { describe, expect, it } from "vitest";
import { STORE } from "../stores.ts";
import { request } from "../support/ask.ts";
import { fixtureStore } from "../support/fixture.ts";

describe("executing", () => {
  const store = fixtureStore(STORE);

  it("takes a filter, which holds filters without end, as a variable", async () => {
    const { status, answer } = await request(
      store(),
      "query($where: CaseFilter) { cases(where: $where) { totalCount } }",
      { where: { not: { and: [{ jurisdictions: ["BVT"] }] } } },
    );
    const all = await request(store(), "{ cases { totalCount } }");
    expect([status, answer.errors]).toEqual([200, undefined]);
    expect(answer.data.cases.totalCount).toBeLessThan(all.answer.data.cases.totalCount);
  });
});
