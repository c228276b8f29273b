import { describe, expect, it } from "vitest";
import { STORE } from "../../stores.ts";
import { data } from "../../support/ask.ts";
import { type Edit, editedFixture, load } from "../../support/fixture.ts";

/** By which treaties the state of one case may ask others, with the fixture changed at some places. */
async function cooperation(...edits: Edit[]): Promise<Record<string, string | null>> {
  const { store, close } = await STORE.open();
  try {
    await load(store, editedFixture(...edits));
    const query = `{ case(id: "case/ATA/2012-emperor") { cooperation { treaty { id } bound } } }`;
    const { case: found } = await data(store, query);
    return Object.fromEntries(
      found.cooperation.map((one: { treaty: { id: string }; bound: string | null }) => [
        one.treaty.id,
        one.bound,
      ]),
    );
  } finally {
    await close();
  }
}

const FROST = "treaties/frost.yaml";

describe("cooperation of a case", () => {
  it("has the treaties that bind its state and those that it signed", async () => {
    expect(await cooperation()).toEqual({ "treaty/frost": "certainly", "treaty/uncc": null });
  });

  it("leaves out a treaty that the state neither signed nor joined", async () => {
    const found = await cooperation([
      "treaties/uncc.yaml",
      "state: ATA, signed: 2024-01-02",
      "state: ATA",
    ]);
    expect(Object.keys(found)).toEqual(["treaty/frost"]);
  });

  it("leaves out a treaty that the state has left", async () => {
    const found = await cooperation([FROST, "domestic: 2010-01", "denounced: 2020-01-01"]);
    expect(Object.keys(found)).toEqual(["treaty/uncc"]);
  });
});
