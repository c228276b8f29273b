import { select } from "d3";

/** Pointing at the name of a state at either end lights up its line, and the other way round. */
export function dropInteraction(svg: SVGSVGElement): void {
  const chart = select(svg);
  const light = (state: string | undefined, on: boolean) => {
    if (state === undefined) return;
    chart
      .selectAll<SVGElement, unknown>(".state, .end")
      .filter(function isSame() {
        return this.dataset["state"] === state;
      })
      .classed("lit", on);
  };
  chart
    .selectAll<SVGElement, unknown>(".state, .end")
    .on("pointerenter focusin", function enter() {
      light(this.dataset["state"], true);
    })
    .on("pointerleave focusout", function leave() {
      light(this.dataset["state"], false);
    });
}
