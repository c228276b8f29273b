import { type LinePlace, movableLine } from "./movable-line.ts";

/** The line of prison for words stands at the edge of a band: it springs from stop to stop while it is dragged. */
export function wordsInteraction(svg: SVGSVGElement): void {
  const line = svg.querySelector<SVGGElement>(".threshold");
  if (!line) return;
  const stops = [...line.querySelectorAll<SVGElement>(".stop")].map(
    ({ dataset }): LinePlace => ({
      months: Number(dataset["months"]),
      x: Number(dataset["x"]),
      told: dataset["told"] ?? "",
    }),
  );
  movableLine(
    line,
    document.querySelector<HTMLElement>("[data-words-told]"),
    (x) => stops.toSorted((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x))[0] ?? null,
  );
}
