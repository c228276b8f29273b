import { drag, quadtree, select, type ZoomTransform, zoomIdentity } from "d3";
import type { Drawing } from "../../charts/graph/drawing.ts";
import { linkEnds } from "../../layouts/link-ends.ts";
import { zooming } from "../zoom.ts";

/*
 * Many nodes are one canvas: a page cannot keep thousands of elements apart and stay quick. Readers of
 * the screen and the keyboard have the tables, which lead to every node.
 */

const RADIUS = 11;
const CLOSEST = 12;
/** From this zoom on every node in sight has its name. */
const NAMED_FROM = 3;
const REACH = 14;

type Place = Drawing["nodes"][number] & { x: number; y: number };

const treeOf = (nodes: Place[]) =>
  quadtree(
    nodes,
    ({ x }) => x,
    ({ y }) => y,
  );

/** The colours of the page, which follow the reader's device. */
function coloursOf(element: Element): (name: string) => string {
  const style = getComputedStyle(element);
  return (name) => style.getPropertyValue(`--${name}`).trim();
}

/** Draws the graph of the data beside an image in its place, to be moved, zoomed, dragged and opened. */
export function canvasDrawing(
  place: HTMLElement,
  tools: HTMLElement | null,
  follow: (href: string) => void,
): void {
  const data = place.querySelector("script")?.textContent;
  const image = place.querySelector("img");
  if (!data || !image) return;
  const drawing = JSON.parse(data) as Drawing;
  const nodes: Place[] = drawing.nodes.map((node) => ({ ...node }));
  const links = drawing.links.flatMap(([from, to]) => {
    const [a, b] = [nodes[from], nodes[to]];
    return a && b ? [[a, b] as const] : [];
  });
  const forms = new Map(
    Object.entries(drawing.kinds).map(([kind, { path, open, tone }]) => [
      kind,
      { path: new Path2D(path), open, tone },
    ]),
  );
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", image.alt);
  canvas.style.aspectRatio = `${drawing.width} / ${drawing.height}`;
  image.replaceWith(canvas);
  const context = canvas.getContext("2d");
  if (!context) return;

  let view: ZoomTransform = zoomIdentity;
  let hovered: Place | null = null;
  let waiting = false;
  const scale = () => canvas.clientWidth / drawing.width;

  function draw(): void {
    waiting = false;
    if (!context || !canvas.isConnected) return;
    const colour = coloursOf(canvas);
    const sharp = devicePixelRatio || 1;
    const [width, height] = [canvas.clientWidth * sharp, canvas.clientHeight * sharp].map(
      Math.round,
    );
    if (width === undefined || height === undefined) return;
    if (canvas.width !== width || canvas.height !== height)
      Object.assign(canvas, { width, height });
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = colour("paper");
    context.fillRect(0, 0, width, height);
    const unit = scale() * sharp;
    context.setTransform(unit * view.k, 0, 0, unit * view.k, view.x * sharp, view.y * sharp);
    context.lineWidth = 1 / view.k;
    context.strokeStyle = colour("line");
    context.globalAlpha = 0.25;
    context.beginPath();
    for (const [a, b] of links) {
      const { x1, y1, x2, y2 } = linkEnds(a, b, RADIUS / view.k);
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
    }
    context.stroke();
    context.globalAlpha = 1;
    for (const node of nodes) mark(node, colour);
    for (const node of nodes)
      if (node.lines.length > 0 || view.k >= NAMED_FROM)
        name(node, node.lines[0] ?? node.name, colour);
    if (hovered) near(hovered, colour);
  }

  function mark(node: Place, colour: (name: string) => string): void {
    const form = forms.get(node.kind);
    if (!context || !form) return;
    context.save();
    context.translate(node.x, node.y);
    const size = (node.opened ? 1 : 0.6) / Math.sqrt(view.k);
    context.scale(size, size);
    context.lineWidth = 1.8;
    context.fillStyle = colour(form.open ? "paper" : form.tone);
    context.strokeStyle = colour(form.tone);
    context.fill(form.path);
    context.stroke(form.path);
    context.restore();
  }

  function name(node: Place, text: string, colour: (name: string) => string): void {
    if (!context) return;
    context.font = `${12 / view.k}px ${getComputedStyle(canvas).fontFamily}`;
    context.textAlign = "center";
    context.lineWidth = 3 / view.k;
    context.strokeStyle = colour("paper");
    context.fillStyle = colour("ink");
    const y = node.y + 22 / view.k;
    context.strokeText(text, node.x, y);
    context.fillText(text, node.x, y);
  }

  function near(node: Place, colour: (name: string) => string): void {
    if (!context) return;
    context.strokeStyle = colour("ink");
    context.lineWidth = 1.4 / view.k;
    context.beginPath();
    for (const [a, b] of links) {
      if (a !== node && b !== node) continue;
      context.moveTo(a.x, a.y);
      context.lineTo(b.x, b.y);
    }
    context.stroke();
    mark(node, colour);
    name(node, node.name, colour);
  }

  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(draw);
  };

  let tree = treeOf(nodes);
  const placeOf = (event: MouseEvent): { x: number; y: number } => {
    const { left, top } = canvas.getBoundingClientRect();
    const [x, y] = view.invert([event.clientX - left, event.clientY - top]);
    return { x: x / scale(), y: y / scale() };
  };
  /** The node under a pointer, within reach of a finger. */
  const under = (event: MouseEvent): Place | null => {
    const { x, y } = placeOf(event);
    return tree.find(x, y, REACH / view.k) ?? null;
  };

  let dragged = false;
  select(canvas).call(
    drag<HTMLCanvasElement, unknown>()
      // What is under the pointer is dragged; where nothing is, the picture is moved.
      .subject((event: { sourceEvent: MouseEvent }) => under(event.sourceEvent) as never)
      .clickDistance(4)
      .on("start", () => {
        dragged = false;
      })
      .on("drag", ({ subject, sourceEvent }: { subject: Place; sourceEvent: MouseEvent }) => {
        dragged = true;
        Object.assign(subject, placeOf(sourceEvent));
        soon();
      })
      .on("end", () => {
        tree = treeOf(nodes);
      }),
  );
  canvas.addEventListener("pointermove", (event) => {
    const found = under(event);
    if (found === hovered) return;
    hovered = found;
    canvas.style.cursor = found ? "pointer" : "grab";
    soon();
  });
  canvas.addEventListener("click", (event) => {
    const found = under(event);
    if (found && !dragged) follow(found.href);
  });
  zooming(
    select(canvas),
    tools,
    (transform) => {
      view = transform;
      soon();
    },
    CLOSEST,
  );
  new ResizeObserver(soon).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", soon);
}
