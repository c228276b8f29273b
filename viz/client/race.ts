import { drag, select } from "d3";
import { fill, finding } from "./find-state.ts";
import { zooming } from "./zoom.ts";

const RADIUS = 15;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a node stands now: it moves when it is dragged. */
const standing = (node: SVGElement): Point => {
  const circle = node.querySelector("circle");
  return { x: Number(circle?.getAttribute("cx")), y: Number(circle?.getAttribute("cy")) };
};

/** A gentle bow between two nodes; the same form as the server draws. */
function bow(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const bend = Math.min(40, length * 0.16);
  return `M${from.x + ux * RADIUS},${from.y + uy * RADIUS}Q${(from.x + to.x) / 2 - uy * bend},${(from.y + to.y) / 2 + ux * bend} ${to.x - ux * (RADIUS + 4)},${to.y - uy * (RADIUS + 4)}`;
}

/** Adds hover, focus, zoom, drag and search to the graph that the server drew. */
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
      const name = byState.get(state)?.querySelector("title")?.textContent ?? state;
      told.textContent = fill(tools?.dataset["told"], { name, count });
    }
  }

  nodes
    .on("pointerenter focusin", function enter() {
      light(this.dataset["state"] ?? null);
    })
    .on("pointerleave focusout", () => light(chosen));

  zooming(chart, tools, (transform) => view.attr("transform", transform.toString()));

  let moved = false;
  nodes.call(
    drag<SVGElement, unknown>()
      .clickDistance(4)
      .container(() => view.node() as SVGGElement)
      .on("start", () => {
        moved = false;
      })
      // Sideways only: the height is the level and means something.
      .on("drag", function move(event: { x: number }) {
        moved = true;
        const state = this.dataset["state"];
        select(this).select("circle").attr("cx", event.x);
        select(this).select("text").attr("x", event.x);
        select(this).select(".interval").attr("x1", event.x).attr("x2", event.x);
        edges
          .filter(function touches() {
            return this.dataset["asker"] === state || this.dataset["asked"] === state;
          })
          .attr("d", function redraw() {
            const asker = byState.get(this.dataset["asker"] ?? "");
            const asked = byState.get(this.dataset["asked"] ?? "");
            return asker && asked ? bow(standing(asker), standing(asked)) : "";
          });
      }) as never,
  );
  nodes.on("click", (event: MouseEvent) => {
    if (moved) event.preventDefault();
  });
  nodes.attr("draggable", "false").on("dragstart", (event: DragEvent) => event.preventDefault());

  if (!tools) return;
  const names = [...byState].map(
    ([id, node]) => [id, node.querySelector("title")?.textContent ?? id] as const,
  );
  finding(tools, new Map(names), (state) => light(state ?? chosen));
}
