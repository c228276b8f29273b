import { describe, expect, it } from "vitest";
import { graphOptions } from "../../../viz/charts/graph/options.ts";
import { messagesIn } from "../../../viz/i18n/messages.ts";
import { pinnedPlace } from "../../../viz/layouts/pinned-place.ts";

const t = messagesIn("en");

describe("the place of a pinned node", () => {
  it("is read from the side on which the language begins", () => {
    expect(pinnedPlace({ x: 200, y: 40.4 }, 800, false)).toEqual({ x: 250, y: 40 });
    expect(pinnedPlace({ x: 200, y: 40.4 }, 800, true)).toEqual({ x: 750, y: 40 });
  });

  it("is one that an address may name, wherever the node is drawn", () => {
    for (const at of [
      { x: -30, y: -5 },
      { x: 900, y: 12_000 },
    ]) {
      const { x, y } = pinnedPlace(at, 800, false);
      const parsed = graphOptions.parse(new URLSearchParams({ pin: `KEN@${x}.${y}` }), t);
      expect(parsed.pin).toEqual([{ id: "KEN", x, y }]);
    }
  });
});
