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
  // A name hears the pointer only: what listens to focus becomes a stop of the keyboard.
  const hear = (marks: string, enter: string, leave: string) =>
    chart
      .selectAll<SVGElement, unknown>(marks)
      .on(enter, function entered() {
        light(this.dataset["state"], true);
      })
      .on(leave, function left() {
        light(this.dataset["state"], false);
      });
  hear(".state", "pointerenter focusin", "pointerleave focusout");
  hear(".end", "pointerenter", "pointerleave");
}
