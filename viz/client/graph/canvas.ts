import { drag, quadtree, select, type ZoomTransform, zoomIdentity } from "d3";
import type { Drawing } from "../../charts/graph/drawing.ts";
import { linkEnds } from "../../layouts/link-ends.ts";
import { type PinnedPlace, pinnedPlace } from "../../layouts/pinned-place.ts";
import { zooming } from "../zoom.ts";

/*
 * Many nodes are one canvas: a page cannot keep thousands of elements apart and stay quick. The links are
 * drawn once into a picture of their own, which is moved and scaled while the reader moves; it is drawn anew
 * only when the movement rests. Readers of the screen and the keyboard have the tables, which lead to every
 * node.
 */

const RADIUS = 11;
const CLOSEST = 12;
/** From this zoom on every node in sight has its name. */
const NAMED_FROM = 3;
const REACH = 14;
/** So long nothing moves before links are drawn sharp again, in milliseconds. */
const REST = 120;

type Place = Drawing["nodes"][number] & { x: number; y: number };

const treeOf = (nodes: Place[]) =>
  quadtree(
    nodes,
    ({ x }) => x,
    ({ y }) => y,
  );

/** The colours of the page as the reader's device now has them, each looked up once. */
function coloursOf(element: Element): (name: string) => string {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return (name) => {
    const colour = known.get(name) ?? style.getPropertyValue(`--${name}`).trim();
    known.set(name, colour);
    return colour;
  };
}

/** The links as a picture of their own, at the zoom at which they were last drawn sharp. */
function linkLayer(
  links: readonly (readonly [Place, Place])[],
): (
  view: ZoomTransform,
  unit: number,
  size: { width: number; height: number },
  colour: string,
) => HTMLCanvasElement {
  const layer = document.createElement("canvas");
  return (view, unit, { width, height }, colour) => {
    Object.assign(layer, { width, height });
    const context = layer.getContext("2d");
    if (!context) return layer;
    context.setTransform(unit * view.k, 0, 0, unit * view.k, view.x, view.y);
    context.lineWidth = 1 / view.k;
    context.strokeStyle = colour;
    context.globalAlpha = 0.25;
    context.beginPath();
    for (const [a, b] of links) {
      const { x1, y1, x2, y2 } = linkEnds(a, b, RADIUS / view.k);
      context.moveTo(x1, y1);
      context.lineTo(x2, y2);
    }
    context.stroke();
    return layer;
  };
}

/** Draws the graph of the data beside an image in its place, to be moved, zoomed, dragged and opened. */
export function canvasDrawing(
  place: HTMLElement,
  tools: HTMLElement | null,
  follow: (href: string) => void,
  pinned: (id: string, at: PinnedPlace) => void,
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
  let dragging: Place | null = null;
  let waiting = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let colour = coloursOf(canvas);
  const drawLinks = linkLayer(links);
  /** The picture of the links, and the view for which it is sharp; null if it has to be drawn. */
  let layer: { picture: HTMLCanvasElement; view: ZoomTransform } | null = null;
  const scale = () => canvas.clientWidth / drawing.width;

  function draw(): void {
    waiting = false;
    if (!context || !canvas.isConnected) return;
    const sharp = devicePixelRatio || 1;
    const [width, height] = [canvas.clientWidth * sharp, canvas.clientHeight * sharp].map(
      Math.round,
    );
    if (!width || !height) return;
    if (canvas.width !== width || canvas.height !== height) {
      Object.assign(canvas, { width, height });
      layer = null;
    }
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = colour("paper");
    context.fillRect(0, 0, width, height);
    const unit = scale() * sharp;
    const onCanvas = zoomIdentity.translate(view.x * sharp, view.y * sharp).scale(view.k);
    layer ??= {
      picture: drawLinks(onCanvas, unit, { width, height }, colour("line")),
      view: onCanvas,
    };
    // As it was drawn, moved and scaled to where the reader is now.
    const k = onCanvas.k / layer.view.k;
    context.setTransform(k, 0, 0, k, onCanvas.x - layer.view.x * k, onCanvas.y - layer.view.y * k);
    context.drawImage(layer.picture, 0, 0);
    context.setTransform(unit * view.k, 0, 0, unit * view.k, onCanvas.x, onCanvas.y);
    for (const node of nodes) mark(node);
    for (const node of nodes)
      if (node.lines.length > 0 || view.k >= NAMED_FROM) name(node, node.lines[0] ?? node.name);
    const lit = dragging ?? hovered;
    if (lit) near(lit);
  }

  function mark(node: Place): void {
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

  const { fontFamily } = getComputedStyle(canvas);
  function name(node: Place, text: string): void {
    if (!context) return;
    context.font = `${12 / view.k}px ${fontFamily}`;
    context.textAlign = "center";
    context.lineWidth = 3 / view.k;
    context.strokeStyle = colour("paper");
    context.fillStyle = colour("ink");
    const y = node.y + 22 / view.k;
    context.strokeText(text, node.x, y);
    context.fillText(text, node.x, y);
  }

  function near(node: Place): void {
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
    mark(node);
    name(node, node.name);
  }

  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(draw);
  };
  /** Draws the links anew once nothing moves any more. */
  const sharpSoon = (): void => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      layer = null;
      soon();
    }, REST);
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
        dragging = subject;
        Object.assign(subject, placeOf(sourceEvent));
        soon();
      })
      .on("end", ({ subject }: { subject: Place }) => {
        dragging = null;
        tree = treeOf(nodes);
        layer = null;
        soon();
        if (dragged)
          pinned(
            subject.id,
            pinnedPlace(subject, drawing.width, getComputedStyle(canvas).direction === "rtl"),
          );
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
      sharpSoon();
    },
    CLOSEST,
  );
  new ResizeObserver(soon).observe(canvas);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    colour = coloursOf(canvas);
    layer = null;
    soon();
  });
}
