import { select } from "d3";
import { markTitle } from "./chart-tooltip.ts";
import { fill, finding } from "./find-state.ts";
import { zooming } from "./zoom.ts";

/** Adds hover, focus, zoom and search to the graph that the server drew. */
export function raceInteraction(svg: SVGSVGElement): void {
  const chart = select(svg);
  const view = chart.select<SVGGElement>(".view");
  const nodes = chart.selectAll<SVGElement, unknown>(".node");
  const edges = chart.selectAll<SVGPathElement, unknown>(".edge");
  const tools = svg.closest("figure")?.querySelector<HTMLElement>("[data-race-tools]");
  const told = tools?.querySelector("output");
  const byState = new Map(nodes.nodes().map((node) => [node.dataset["state"] ?? "", node]));
  const chosen = chart.select<SVGElement>(".node.picked").node()?.dataset["state"] ?? null;

  function light(state: string | null): void {
    edges
      .classed("near", function isNear() {
        return state !== null && this.dataset["asked"] === state;
      })
      .classed("far", function isFar() {
        return state !== null && this.dataset["asked"] !== state;
      });
    nodes.classed("lit", function isLit() {
      return this.dataset["state"] === state;
    });
    if (told && state !== null) {
      const count = edges
        .filter(function isNear() {
          return this.dataset["asked"] === state;
        })
        .size();
      const node = byState.get(state);
      const name = (node && markTitle(node)) ?? state;
      told.textContent = fill(tools?.dataset["told"], { name, count });
    }
  }

  nodes
    .on("pointerenter focusin", function enter() {
      light(this.dataset["state"] ?? null);
    })
    .on("pointerleave focusout", () => light(chosen));

  zooming(chart, tools, (transform) => view.attr("transform", transform.toString()));

  if (!tools) return;
  const names = [...byState].map(([id, node]) => [id, markTitle(node) ?? id] as const);
  finding(tools, new Map(names), (state) => light(state ?? chosen));
}
