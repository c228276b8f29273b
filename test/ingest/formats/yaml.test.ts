import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readYaml } from "../../../ingest/formats/yaml.ts";
import { temporaryFolder } from "../../support/folder.ts";

const Shape = z.strictObject({
  name: z.string(),
  laws: z.array(z.strictObject({ id: z.string(), year: z.number().optional() })),
});

function read(text: string) {
  const file = join(temporaryFolder(), "x.yaml");
  writeFileSync(file, text);
  return readYaml(file, "laws/x.yaml", Shape);
}

const GOOD = `# a comment
name: Ice

laws:
  - id: one
    year: 2010
  - { id: two }
`;

describe("readYaml", () => {
  it("gives the value and no complaint", () => {
    const { value, issues } = read(GOOD);
    expect(issues).toEqual([]);
    expect(value?.value).toEqual({ name: "Ice", laws: [{ id: "one", year: 2010 }, { id: "two" }] });
    expect(value?.file).toBe("laws/x.yaml");
  });

  it.each<[(string | number)[], number]>([
    [["name"], 2],
    [["laws", 0, "id"], 5],
    [["laws", 0, "year"], 6],
    [["laws", 1], 7],
    [["laws", 1, "id"], 7],
    [["laws", 1, "year"], 7], // not written: the line of the law
    [["laws", 9, "id"], 5], // not there: the line of the list
    [["nothing"], 2],
    [[], 2],
  ])("knows that %j stands on line %i", (path, line) => {
    expect(read(GOOD).value?.lineOf(path)).toBe(line);
  });

  it("names line and field of each thing that is wrong", () => {
    const { value, issues } = read("name: 5\nlaws:\n  - id: one\n  - id: [two]\n");
    expect(value).toBeUndefined();
    expect(issues.map(({ line, field }) => [line, field])).toEqual([
      [1, "name"],
      [4, "laws[1].id"],
    ]);
    expect(issues[0]).toMatchObject({ level: "error", rule: "readable", file: "laws/x.yaml" });
  });

  it("names a field that it does not know", () => {
    const { issues } = read("name: Ice\nlaws:\n  - id: one\n    yaer: 2010\n");
    expect(issues).toMatchObject([{ line: 3, field: "laws[0]" }]);
    expect(issues[0]?.message).toBe('unknown field "yaer"; remove it or correct its spelling');
  });

  it("names the line on which the text stops to be YAML", () => {
    const { value, issues } = read('name: Ice\nlaws:\n  - id: "one\n');
    expect(value).toBeUndefined();
    expect(issues[0]?.line).toBeGreaterThanOrEqual(3);
    expect(issues[0]?.message).toMatch(/^not YAML: /);
  });

  it("refuses one key twice", () => {
    expect(read("name: Ice\nname: Frost\nlaws: []\n").issues).toMatchObject([{ line: 2 }]);
  });

  it("complains of an empty file on line 1", () => {
    expect(read("").issues).toMatchObject([{ line: 1, field: "" }]);
  });

  it("reads a day as text, not as a moment", () => {
    const file = join(temporaryFolder(), "d.yaml");
    writeFileSync(file, "day: 2010-05-16\n");
    const { value } = readYaml(file, "d.yaml", z.strictObject({ day: z.string() }));
    expect(value?.value.day).toBe("2010-05-16");
  });
});
