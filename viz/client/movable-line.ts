import { drag, select } from "d3";

/** Where a line stands that was dragged, and what is told of it there. */
export interface LinePlace {
  readonly x: number;
  readonly months: number;
  readonly told: string;
}

/**
 * A line of months in a picture that can be dragged: while it moves it is told what lies beyond, and where it is let
 * go the page of that line is opened.
 */
export function movableLine(
  line: SVGGElement,
  told: HTMLElement | null,
  placeAt: (x: number) => LinePlace | null,
  landing: (months: number) => number = (months) => months,
): void {
  let place: LinePlace | null = null;
  select(line).call(
    drag<SVGGElement, unknown>()
      .on("drag", ({ x }: { x: number }) => {
        place = placeAt(x);
        if (!place) return;
        line.setAttribute("transform", `translate(${place.x} 0)`);
        if (!told) return;
        told.hidden = false;
        told.textContent = place.told;
      })
      .on("end", () => {
        if (!place) return;
        const address = new URL(location.href);
        address.searchParams.set("months", `${landing(place.months)}`);
        location.assign(address);
      }),
  );
}
