import { describe, expect, it } from "vitest";
import { world } from "../../../viz/layouts/world.ts";

describe("the world", () => {
  const said = new Set(["KEN", "SGP", "XKX", "EUU"]);
  const { shapes, dots, height } = world(900, said);
  const ids = shapes.map(({ id }) => id);

  it("knows the lands of Natural Earth by their codes, and those without one by none", () => {
    expect(ids).toEqual(expect.arrayContaining(["KEN", "BRA", "TWN", "PSE", "ESH", "XKX"]));
    const without = shapes.filter(({ id }) => id === null);
    expect(without.length).toBe(2);
    for (const { path } of shapes) expect(path).toMatch(/^M[\d.-]+,[\d.-]+/);
  });

  it("marks those of whom something is said and that it would hide, and no others", () => {
    expect(dots.map(({ id }) => id)).toEqual(["SGP", "XKX"]);
    const [{ x = 0, y = 0 } = {}] = dots;
    expect([x > 600 && x < 800, y > 0 && y < height]).toEqual([true, true]);
    expect(world(90, said).dots.map(({ id }) => id)).toEqual(["KEN", "SGP", "XKX"]);
  });

  it("leaves Antarctica out, unless something is said of it", () => {
    expect(ids).not.toContain("ATA");
    const whole = world(900, new Set(["ATA"]));
    expect(whole.shapes.map(({ id }) => id)).toContain("ATA");
    expect(whole.height).toBeGreaterThan(height);
  });
});
