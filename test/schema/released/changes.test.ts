import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changesSince } from "../../../schema/released/changes.ts";

const RELEASED = readFileSync(
  new URL("../../../schema/released/schema.graphql", import.meta.url),
  "utf8",
);

describe("changes of the schema", () => {
  it("are none where nothing changed", async () => {
    const { text, breaking } = await changesSince(RELEASED);
    expect(text).toContain("None.");
    expect(breaking).toEqual([]);
  });

  it("that take a field away break queries", async () => {
    const { breaking, text } = await changesSince(
      RELEASED.replace("  scopeSeriousMonths: Float\n", "  scopeMonths: Float\n"),
    );
    expect(breaking).toEqual([
      expect.stringMatching(/'scopeSeriousMonths' was removed from object type 'Treaty'/),
    ]);
    expect(text).toContain("## Breaking");
  });

  it("that add a field break nothing, and are told", async () => {
    const { breaking, text } = await changesSince(
      RELEASED.replace(
        "  scopeSeriousMonths: Float\n",
        "  scopeSeriousMonths: Float\n  weather: String\n",
      ),
    );
    expect(breaking).toEqual([]);
    expect(text).toMatch(/'weather' was added to object type 'Treaty'/);
  });

  it("that make an argument required break queries", async () => {
    const { breaking } = await changesSince(RELEASED.replace("lens: Lens\n", "lens: Lens!\n"));
    expect(breaking.length).toBeGreaterThan(0);
  });
});
