import { describe, expect, it } from "vitest";
import { listCharts } from "../../../viz/charts/registry.ts";
import { attributeOf, type EmbedOptions, embedCodes } from "../../../viz/figure/embed-code.ts";
import { CHART_ATTRIBUTES } from "../../../viz/generated/chart-attributes.ts";

const ASKED: EmbedOptions = {
  address: "https://atlas.example",
  name: "race",
  release: "",
  options: { country: "ATA", asOf: "2020-01-01" },
  lang: "fr",
  theme: "dark",
  width: 640,
  ratio: 0.5,
  frameHeight: 410,
  phoneFrame: { width: 360, height: 690 },
  title: "A title",
  description: "What it shows",
  credit: "A credit",
  reference: "A title. Lawdrift, release R.",
};

/** Attributes that HTML has for every element, beside those that charts mean as it does: `lang`. */
const GLOBAL =
  "accesskey autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden id inert inputmode is itemid itemprop itemref itemscope itemtype nonce part popover role slot spellcheck style tabindex title translate writingsuggestions".split(
    " ",
  );

describe("the attributes of the web component", async () => {
  const charts = [...(await listCharts()).values()];

  it.each(charts)(
    "name each option of $name, and none that is any element's own",
    ({ options }) => {
      for (const option of Object.keys(options.describe)) {
        const attribute = attributeOf(option);
        expect(GLOBAL).not.toContain(attribute);
        // HTML writes the names of attributes small, and `asOf` becomes `asof`.
        expect(CHART_ATTRIBUTES[attribute.replaceAll("-", "")]).toBe(option);
      }
    },
  );
});

describe("the code by which another page shows a chart", () => {
  it("asks the live chart", () => {
    const { frame, component, image, citation } = embedCodes(ASKED);
    const page =
      "https://atlas.example/charts/race.html?country=ATA&asOf=2020-01-01&lang=fr&theme=dark";
    expect(frame).toContain(`src="${page.replaceAll("&", "&amp;")}"`);
    expect(component).not.toContain("release=");
    expect(image).toContain("https://atlas.example/charts/race.svg?");
    expect(citation).toBe(`A title. Lawdrift, release R. ${page}`);
  });

  it("asks that of a frozen release, in frame, component, image, credit line and citation", () => {
    const { frame, component, image, citation } = embedCodes({
      ...ASKED,
      release: "2024-06-30-01234567",
    });
    const at = "https://atlas.example/r/2024-06-30-01234567/charts/race";
    expect(frame).toContain(`<iframe src="${at}.html?`);
    expect(frame).toContain(`<a href="${at}.html?`);
    expect(component).toContain(
      '<lawdrift-chart name="race" release="2024-06-30-01234567" country="ATA" as-of="2020-01-01"',
    );
    // The script is the same for all releases.
    expect(component).toContain('src="https://atlas.example/lawdrift-chart.js"');
    expect(image).toContain(`src="${at}.svg?`);
    expect(citation).toContain(` ${at}.html?`);
  });

  it("makes the frame higher on a narrower screen, where its text needs that", () => {
    // 690 px at a width of 360, 410 px at one of 640: one more for each that is missing.
    expect(embedCodes(ASKED).frame).toContain(
      ' height="410" style="max-width:100%;border:0;min-height:calc(1050px - 100.0vw)"',
    );
    const low = { ...ASKED, phoneFrame: { width: 360, height: 300 } };
    expect(embedCodes(low).frame).toContain('style="max-width:100%;border:0"');
  });

  it("gives a wide picture in a narrow drawing, too, and a narrow one alone", () => {
    const { image } = embedCodes(ASKED);
    expect(image).toMatch(
      / srcset="[^"]+width=400 400w, [^"]+width=640 640w" sizes="\(max-width: 600px\) 100px, 640px"/,
    );
    expect(embedCodes({ ...ASKED, width: 400 }).image).not.toContain("srcset");
  });

  it("names an option that HTML has itself by a name of its own", () => {
    const { component } = embedCodes({ ...ASKED, name: "abuse", options: { role: "journalist" } });
    expect(component).toContain(' option-role="journalist"');
  });
});
