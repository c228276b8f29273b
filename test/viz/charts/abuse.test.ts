import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { createAsk } from "../../../api/graphql/yoga.ts";
import chart from "../../../viz/charts/abuse/abuse.tsx";
import { viewBoxOf } from "../../../viz/charts/kit/view-box.ts";
import { LANGUAGES, type Language, messagesIn } from "../../../viz/i18n/messages.ts";
import { STORE } from "../../stores.ts";
import { atlasStore } from "../../support/atlas.ts";
import { shownAt } from "../../support/chart.ts";

/** Letters alone: where a line is broken, and in which direction it is written, is left open. */
const letters = (text: string): string => text.replaceAll(/[\s\u2066-\u2069]+/g, "");

describe("from the charge to the last known status, drawn from the atlas", () => {
  const store = atlasStore(STORE);
  const languages = Object.keys(LANGUAGES) as Language[];

  it.each(languages.flatMap((lang) => [375, 1104].map((width) => [lang, width] as const)))(
    "cuts no label in %s at a width of %i",
    async (lang, width) => {
      const t = messagesIn(lang);
      const request = { ask: createAsk(store(), () => "2026-12-01"), t };
      const shown = await shownAt(chart, "", request);
      const svg = renderToString(shown.draw({ alone: false, dark: false, credit: "", width }));
      const labels = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text = ""]) =>
        letters(text.replaceAll(/<[^>]*>/g, "")),
      );
      const { flows } = shown.data.abuse;
      for (const code of new Set(flows.map(({ outcome }) => outcome)))
        expect(
          labels.filter((label) => label.startsWith(letters(t(`outcome.${code}`)))),
        ).not.toEqual([]);
      const lowest = [...svg.matchAll(/<text[^>]* y="([\d.]+)"[^>]*>(.*?)<\/text>/g)].map(
        ([, y, text = ""]) => Number(y) + 13 * (text.split("<tspan").length - 2),
      );
      expect(Math.max(...lowest)).toBeLessThan(viewBoxOf(svg).height);
    },
  );
});
