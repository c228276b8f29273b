import { describe, expect, it } from "vitest";
import { checkOverlays, OverlaysHeld } from "../../../api/releases/overlays-held.ts";

const release = (own: { overlays: string[]; unshared: string[] }) => ({
  id: "release/2024-06-30-00000000",
  hash: "0",
  codebook: "1",
  knowledgeDate: null,
  ...own,
});

describe("a release to be frozen", () => {
  it("may hold what the atlas says", () => {
    expect(() => checkOverlays(release({ overlays: [], unshared: [] }), false)).not.toThrow();
  });

  it("holds data of the user's own only where that was told", () => {
    const own = release({ overlays: ["mine"], unshared: [] });
    expect(() => checkOverlays(own, false)).toThrow(OverlaysHeld);
    expect(() => checkOverlays(own, false)).toThrow("--with-overlays");
    expect(() => checkOverlays(own, true)).not.toThrow();
  });

  it("never holds data that may not be passed on", () => {
    const own = release({ overlays: ["mine", "theirs"], unshared: ["theirs"] });
    expect(() => checkOverlays(own, true)).toThrow("may not be passed on: theirs");
  });
});
