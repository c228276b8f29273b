import { drag, select } from "d3";
import { linkEnds } from "../../layouts/link-ends.ts";
import { type PinnedPlace, pinnedPlace } from "../../layouts/pinned-place.ts";
import { zooming } from "../zoom.ts";

/** As far from the middle of a mark as the server ends a link. */
const RADIUS = 11;
const GLIDE_MS = 450;

interface Point {
  x: number;
  y: number;
}

const placeOf = (at: SVGGElement): Point => {
  const { e: x, f: y } = at.transform.baseVal.consolidate()?.matrix ?? { e: 0, f: 0 };
  return { x, y };
};

const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === "rtl";

/** Where a node of a picture stands, as an address says it. */
export function placeIn(svg: SVGSVGElement, node: Element): PinnedPlace | null {
  const at = node.querySelector<SVGGElement>(".at");
  return at && pinnedPlace(placeOf(at), svg.viewBox.baseVal.width, isRightToLeft(svg));
}

/** Lets the nodes of a picture be dragged with their links, zooms it, and lights what a node is linked by. */
export function svgMoving(
  svg: SVGSVGElement,
  tools: HTMLElement | null,
  before: ReadonlyMap<string, DOMRect>,
  pinned: (id: string, place: PinnedPlace | null) => void,
): void {
  const view = svg.querySelector<SVGGElement>(".view");
  if (!view) return;
  const links = [...svg.querySelectorAll<SVGLineElement>(".link")];
  const touching = new Map<string, SVGLineElement[]>();
  for (const link of links)
    for (const end of [link.dataset["from"], link.dataset["to"]])
      if (end !== undefined) touching.set(end, [...(touching.get(end) ?? []), link]);
  const nodes = new Map(
    [...svg.querySelectorAll<SVGAElement>(".node")].flatMap((node) => {
      const at = node.querySelector<SVGGElement>(".at");
      return at ? [[node.dataset["id"] ?? "", { node, at, place: placeOf(at) }] as const] : [];
    }),
  );

  const redraw = (id: string): void => {
    for (const link of touching.get(id) ?? []) {
      const from = nodes.get(link.dataset["from"] ?? "");
      const to = nodes.get(link.dataset["to"] ?? "");
      if (!from || !to) continue;
      for (const [name, value] of Object.entries(linkEnds(from.place, to.place, RADIUS)))
        link.setAttribute(name, `${value}`);
    }
  };

  zooming(select(svg), tools, (transform) => view.setAttribute("transform", transform.toString()));

  let dragged = false;
  for (const [id, { node, at, place }] of nodes) {
    const light = (near: boolean) => () => {
      for (const link of touching.get(id) ?? []) link.classList.toggle("near", near);
    };
    node.addEventListener("pointerenter", light(true));
    node.addEventListener("pointerleave", light(false));
    node.addEventListener("focus", light(true));
    node.addEventListener("blur", light(false));
    node.addEventListener("dragstart", (event) => event.preventDefault());
    node.addEventListener("click", (event) => {
      if (dragged) event.preventDefault();
    });
    select<SVGAElement, Point>(node)
      .datum(place)
      .call(
        drag<SVGAElement, Point>()
          .container(() => view)
          .clickDistance(4)
          .on("start", () => {
            dragged = false;
          })
          .on("drag", (event: Point) => {
            dragged = true;
            // What a relation means is written where its links were.
            svg.querySelector(".relations")?.setAttribute("visibility", "hidden");
            place.x = event.x;
            place.y = event.y;
            at.setAttribute("transform", `translate(${event.x} ${event.y})`);
            redraw(id);
          })
          .on("end", () => {
            if (dragged) pinned(id, placeIn(svg, node));
          }),
      );
  }

  if (before.size === 0 || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  for (const [id, { at }] of nodes) {
    const mark = at.querySelector(".mark")?.getBoundingClientRect();
    const old = before.get(id);
    const glide = { duration: GLIDE_MS, easing: "ease-out" };
    if (!mark || !old) {
      at.animate([{ opacity: 0 }, { opacity: 1 }], glide);
      continue;
    }
    const scale = svg.getScreenCTM()?.a ?? 1;
    const [dx, dy] = [(old.x - mark.x) / scale, (old.y - mark.y) / scale];
    at.animate([{ translate: `${dx}px ${dy}px` }, { translate: "0 0" }], glide);
  }
  view
    .querySelector(".links")
    ?.animate([{ opacity: 0 }, { opacity: 1 }], { duration: GLIDE_MS * 2, easing: "ease-in" });
}
