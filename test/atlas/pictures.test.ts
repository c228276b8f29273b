import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { createAsk } from "../../api/graphql/yoga.ts";
import { viewBoxOf } from "../../viz/charts/kit/view-box.ts";
import prisonForWords from "../../viz/charts/prison-for-words/prison-for-words.tsx";
import { messagesIn } from "../../viz/i18n/messages.ts";
import { STORE } from "../stores.ts";
import { atlasStore } from "../support/atlas.ts";
import { shownAt } from "../support/chart.ts";

describe("the line of prison for words, drawn from the atlas", () => {
  const store = atlasStore(STORE);

  it.each([380, 640, 760, 820, 880, 960])("cuts no mark off at a width of %i", async (width) => {
    const request = { ask: createAsk(store(), () => "2026-12-01"), t: messagesIn("en") };
    const shown = await shownAt(prisonForWords, "", request);
    const svg = renderToString(shown.draw({ alone: true, dark: false, credit: "", width }));
    const provisions = svg.split('class="provision"').slice(1);
    const places = provisions.map((one) => Number(/<circle [^>]*cx="([\d.]+)"/.exec(one)?.[1]));
    expect(places.length).toBeGreaterThan(100);
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(viewBoxOf(svg).width - 20);
  });

  it.each([960, 1198])(
    "names what is counted beside the line at a width of %i, in a page as in a file",
    async (width) => {
      const request = { ask: createAsk(store(), () => "2026-12-01"), t: messagesIn("en") };
      const shown = await shownAt(prisonForWords, "", request);
      for (const alone of [true, false]) {
        const svg = renderToString(shown.draw({ alone, dark: false, credit: "", width }));
        expect([alone, svg.split('class="name').length > 30]).toEqual([alone, true]);
      }
    },
  );
});
