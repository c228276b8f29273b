import { chartTooltip } from "./chart-tooltip.ts";

/* Tells the page around how high this one is, so that a frame need not scroll. */
const tell = () => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  parent.postMessage({ type: "lawdrift:height", height }, "*");
};
new ResizeObserver(tell).observe(document.documentElement);

for (const picture of document.querySelectorAll<SVGSVGElement>("svg.ld-chart"))
  chartTooltip(picture);
