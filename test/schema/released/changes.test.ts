import { readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { sdl } from "../../../schema/graphql/sdl.ts";
import { changesSince } from "../../../schema/released/changes.ts";
import { isWithdrawn, WITHDRAWN } from "../../../schema/released/withdrawn.ts";

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

describe("what was withdrawn because it claims what is false", () => {
  const changelog = readFileSync(new URL("../../../CHANGELOG.md", import.meta.url), "utf8");
  const typed = (schema: string, path: string): string | null => {
    const [name = "", field = ""] = path.split(".");
    const type = buildSchema(schema).getType(name);
    if (!type || field === "") return type ? name : null;
    return "getFields" in type ? (type.getFields()[field]?.type.toString() ?? null) : null;
  };

  it.each(Object.keys(WITHDRAWN))(
    "%s was released, is as it was no more, and stands in the changelog",
    (path) => {
      const [type = "", field] = path.split(".");
      expect(typed(RELEASED, path)).not.toBeNull();
      expect(typed(sdl, path)).not.toBe(typed(RELEASED, path));
      expect(changelog).toMatch(new RegExp(`\\b${field ?? type}\\b`));
    },
  );

  it("breaks no query of the last release by the rule, and nothing else is let through", async () => {
    expect(isWithdrawn("RaceState.today")).toBe(true);
    expect(isWithdrawn("RaceState.own")).toBe(false);
    const { breaking } = await changesSince(sdl);
    expect(breaking).toEqual([]);
  });
});
