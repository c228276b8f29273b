import { describe, expect, it } from "vitest";
import { type EmbedAsked, embedCodes } from "../../../viz/parts/embed-code.ts";

const ASKED: EmbedAsked = {
  address: "https://atlas.example",
  name: "drop",
  release: "",
  options: { country: "ATA", asOf: "2020-01-01" },
  lang: "fr",
  theme: "dark",
  width: 640,
  ratio: 0.5,
  title: "A title",
  description: "What it shows",
  credit: "A credit",
  reference: "A title. Lawdrift, release R.",
};

describe("the code by which another page shows a chart", () => {
  it("asks the live chart", () => {
    const { frame, component, image, citation } = embedCodes(ASKED);
    const page =
      "https://atlas.example/charts/drop.html?country=ATA&asOf=2020-01-01&lang=fr&theme=dark";
    expect(frame).toContain(`src="${page.replaceAll("&", "&amp;")}"`);
    expect(component).not.toContain("release=");
    expect(image).toContain("https://atlas.example/charts/drop.svg?");
    expect(citation).toBe(`A title. Lawdrift, release R. ${page}`);
  });

  it("asks that of a frozen release, in frame, component, image, credit line and citation", () => {
    const { frame, component, image, citation } = embedCodes({
      ...ASKED,
      release: "2024-06-30-01234567",
    });
    const at = "https://atlas.example/r/2024-06-30-01234567/charts/drop";
    expect(frame).toContain(`<iframe src="${at}.html?`);
    expect(frame).toContain(`<a href="${at}.html?`);
    expect(component).toContain(
      '<lawdrift-chart name="drop" release="2024-06-30-01234567" country="ATA" as-of="2020-01-01"',
    );
    // The script is the same for all releases.
    expect(component).toContain('src="https://atlas.example/lawdrift-chart.js"');
    expect(image).toContain(`src="${at}.svg?`);
    expect(citation).toContain(` ${at}.html?`);
  });
});
