import { movableLine } from "./movable-line.ts";

/** Years to which the line springs when it is let go, in months. */
const STEP = 12;

/**
 * The line of serious crime can be dragged. While it moves, the provisions beyond it are counted from the
 * picture; where it is let go, the page of that threshold is opened.
 */
export function seriousInteraction(svg: SVGSVGElement): void {
  const line = svg.querySelector<SVGGElement>(".threshold");
  const told = document.querySelector<HTMLElement>("[data-serious-count]");
  if (!line) return;
  const [start, end, most] = ["start", "end", "most"].map((name) => Number(line.dataset[name])) as [
    number,
    number,
    number,
  ];
  const monthsAt = (x: number): number => {
    const months = ((x - start) / (end - start)) * most;
    return Math.min(most, Math.max(1, Math.round(months)));
  };
  const placeOf = (months: number): number => start + (months / most) * (end - start);
  const dots = [...svg.querySelectorAll<SVGCircleElement>("circle[data-months]")];

  function count(months: number): string {
    let [certain, possible] = [0, 0];
    for (const { dataset } of dots) {
      const term = Number(dataset["months"]);
      if (term < months) continue;
      if (!Number.isNaN(term) && dataset["certain"] !== undefined) certain += 1;
      else possible += 1;
    }
    const words = told?.dataset ?? {};
    return `${months} ${words["months"]?.toLowerCase()}: ${certain} ${words["certain"]}, ${possible} ${words["possible"]}`;
  }

  movableLine(
    line,
    told,
    (x) => {
      const months = monthsAt(x);
      return { x: placeOf(months), months, told: count(months) };
    },
    (months) => {
      const near = Math.round(months / STEP) * STEP;
      // A reader aims at whole years; a month apart is a slip of the hand.
      return Math.abs(near - months) <= 1 && near > 0 ? near : months;
    },
  );
}
