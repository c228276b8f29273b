import type { VNode } from "preact";
import { formatCode } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { type Point, placeGraph, type Room } from "../../layouts/graph.ts";
import { linkEnds } from "../../layouts/link-ends.ts";
import { type Named, nodeName } from "../../records/node-name.tsx";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, legendPlaces } from "../kit/legend.tsx";
import { fold, MeasurePicture, shortened, widthOf, widthOfText } from "../kit/measure-picture.tsx";
import { Mirrored } from "../kit/mirrored.tsx";
import { useDirected } from "../kit/text.tsx";
import { inOrder, MARK_RADIUS, markClass, markPath } from "./kinds.ts";
import { relationshipLabels } from "./relationship-labels.ts";
import { shortNames } from "./short-name.ts";
import { GRAPH_STYLE } from "./style.ts";
import type { Graph, GraphLink } from "./subgraph.ts";

/** The width of the picture on its page, beside what is picked out. */
export const BESIDE = 820;
/** Up to so many nodes each has its name beside it; of more, those that are opened or on the way. */
const NAMED = 80;
/** Links beyond which they are drawn fainter. */
const DENSE = 400;
const LINE = 14;
const LONGEST = 128;
const LETTERS = 12;

/** A name in two lines at most. */
function nameLines(name: string): string[] {
  const lines = fold(name, LONGEST, LETTERS).map((line) => shortened(line, LONGEST, LETTERS));
  const [first = "", second, third] = lines;
  if (second === undefined) return [first];
  return [first, third === undefined ? second : `${second.replace(/[\s,.;:…]+$/, "")}…`];
}

/** Which nodes have their names beside them. */
function namedIn(graph: Graph, pick: string | null): ReadonlySet<string> {
  if (graph.nodes.length <= NAMED) return new Set(graph.nodes.map(({ id }) => id));
  const onWay = graph.links.filter((link) => link.onPath).flatMap(({ from, to }) => [from, to]);
  return new Set([...graph.opened, ...onWay, ...(pick === null ? [] : [pick])]);
}

/** On a way the links are named above them. */
function roomOf(id: string, lines: readonly string[], onWay: boolean): Room {
  const width = Math.max(...lines.map((line) => widthOfText(line, LETTERS)), 2 * MARK_RADIUS);
  return {
    id,
    width: width + 6,
    above: MARK_RADIUS + 2 + (onWay ? LINE : 0),
    below: MARK_RADIUS + 2 + lines.length * LINE,
  };
}

function place(graph: Graph, pick: string | null, width: number, t: Messages) {
  const named = namedIn(graph, pick);
  const onWay = new Set(
    graph.links.filter((link) => link.onPath).flatMap(({ from, to }) => [from, to]),
  );
  const nameOf = shortNames(graph.nodes, t);
  const lines = new Map(
    graph.nodes.map((node) => [node.id, named.has(node.id) ? nameLines(nameOf(node)) : []]),
  );
  const rooms = graph.nodes.map(({ id }) => roomOf(id, lines.get(id) ?? [], onWay.has(id)));
  return { lines, rooms, ...placeGraph(rooms, graph.links, width, t.dir, graph.pins) };
}

const placements = new WeakMap<Graph, Map<string, ReturnType<typeof place>>>();

/**
 * Where everything stands: in a picture, in the drawing that a script makes of many nodes, and where a link pins
 * it. The same graph is placed once a width.
 */
export function placedGraph(graph: Graph, pick: string | null, width: number, t: Messages) {
  const known = placements.get(graph) ?? new Map<string, ReturnType<typeof place>>();
  placements.set(graph, known);
  const key = `${width} ${t.lang} ${pick}`;
  const placed = known.get(key) ?? place(graph, pick, width, t);
  known.set(key, placed);
  return placed;
}

const Head = ({ id, class: names }: { id: string; class: string }) => (
  <marker
    id={id}
    viewBox="0 0 8 8"
    refX="7"
    refY="4"
    markerWidth="6"
    markerHeight="6"
    markerUnits="userSpaceOnUse"
    orient="auto"
  >
    <path d="M0,0.6L8,4L0,7.4z" class={names} />
  </marker>
);

const Link = ({
  link,
  places,
  of,
}: {
  link: GraphLink;
  places: ReadonlyMap<string, Point>;
  of: string;
}) => {
  const { onPath, walked } = link;
  // On a way the arrow leads along it, as its name is read.
  const [from, to] = walked === "out" ? [link.from, link.to] : [link.to, link.from];
  const [a, b] = [places.get(from), places.get(to)];
  if (!a || !b) return null;
  const ends = linkEnds(a, b, MARK_RADIUS + 2);
  const rounded = Object.fromEntries(
    Object.entries(ends).map(([name, at]) => [name, Math.round(at * 10) / 10]),
  );
  return (
    <line
      class={onPath ? "link way" : "link"}
      data-from={from}
      data-to={to}
      {...rounded}
      marker-end={`url(#${of}-head${onPath ? "-way" : ""})`}
    />
  );
};

const Node = ({
  node,
  at,
  lines,
  graph,
  pick,
  href,
  t,
}: {
  node: Named;
  at: Point;
  lines: readonly string[];
  graph: Graph;
  pick: string | null;
  href: RenderContext["href"];
  t: Messages;
}) => {
  const inDirection = useDirected();
  /** English names in an Arabic picture read from the left, with their quotes and stops in place. */
  const inOwnDirection = (line: string) =>
    t.dir === "rtl" && !/\p{Script=Arabic}/u.test(line) ? `\u2066${line}\u2069` : inDirection(line);
  const opened = graph.opened.includes(node.id);
  const pinned = graph.pins.some(({ id }) => id === node.id);
  const names = ["node", opened && "opened", node.id === pick && "picked"].filter(Boolean);
  const kind = formatCode("node", node.__typename, t);
  const name = nodeName(node, t);
  const place = `translate(${Math.round(at.x * 10) / 10} ${Math.round(at.y * 10) / 10})`;
  const marks = (
    <g class="at" transform={place}>
      <circle class="halo" r={MARK_RADIUS + 5} />
      <path class={markClass(node.__typename)} d={markPath(node.__typename)} />
      {pinned && <path class="pin" d="M7,-7V-15M4,-15H10M5,-11H9" />}
      {lines.length > 0 && (
        <text y={MARK_RADIUS + LINE}>
          {lines.map((line, row) => (
            <tspan key={line} x="0" dy={row === 0 ? 0 : LINE}>
              {inOwnDirection(line)}
            </tspan>
          ))}
        </text>
      )}
    </g>
  );
  if (!href)
    return (
      <g class={names.join(" ")}>
        <title>{`${name} (${kind})`}</title>
        {marks}
      </g>
    );
  return (
    <a
      class={names.join(" ")}
      href={href(node.id)}
      data-id={node.id}
      data-pinned={pinned ? "" : undefined}
      aria-current={node.id === pick ? "true" : undefined}
    >
      {/* Its name for readers of the screen; what stands under the mark may be cut. */}
      <title>{t(opened ? "graph.nodeOpened" : "graph.nodeClosed", { name, kind })}</title>
      {marks}
    </a>
  );
};

/** The graph as one picture: marks tell kinds by form, and names stand under them. */
export function GraphPicture({
  graph,
  pick,
  title,
  description,
  caution,
  t,
  context,
}: {
  graph: Graph;
  pick: string | null;
  title: string;
  description: string;
  caution: string;
  t: Messages;
  context: RenderContext;
}): VNode {
  const width = widthOf(context);
  const of = `graph-${width}`;
  const { places, lines, rooms, height } = placedGraph(graph, pick, width, t);
  const kinds = inOrder(graph.nodes.map(({ __typename }) => __typename));
  const legend = kinds.map((kind) => ({
    text: formatCode("node", kind, t),
    mark: <path class={markClass(kind)} d={markPath(kind, 110)} />,
  }));
  const above = legendPlaces(
    legend.map(({ text }) => text),
    0,
    width,
  ).height;
  return (
    <MeasurePicture
      name="graph"
      of={of}
      height={above + height + 24}
      style={GRAPH_STYLE}
      mirrors={false}
      {...{ title, description, caution, context, t }}
    >
      <defs>
        <Head id={`${of}-head`} class="head" />
        <Head id={`${of}-head-way`} class="head way" />
      </defs>
      <Mirrored width={width}>
        <Legend items={legend} left={0} right={width} y={12} />
      </Mirrored>
      <g transform={`translate(0 ${above + 12})`}>
        <g class="view">
          <g class={graph.links.length > DENSE ? "links dense" : "links"}>
            {graph.links.map((link) => (
              <Link
                key={`${link.from} ${link.relationship} ${link.to}`}
                {...{ link, places, of }}
              />
            ))}
          </g>
          {graph.nodes.length <= NAMED && (
            <g class="relations">
              {relationshipLabels(graph, places, rooms, t).map(({ key, text, x, y }) => (
                <Label key={key} {...{ text, x, y }} />
              ))}
            </g>
          )}
          <g class="nodes">
            {graph.nodes.map((node) => (
              <Node
                key={node.id}
                at={places.get(node.id) ?? { x: 0, y: 0 }}
                lines={lines.get(node.id) ?? []}
                href={context.href}
                {...{ node, graph, pick, t }}
              />
            ))}
          </g>
        </g>
      </g>
    </MeasurePicture>
  );
}

const Label = ({ text, x, y }: { text: string; x: number; y: number }) => {
  const inDirection = useDirected();
  return (
    <text class="relation" x={x} y={y} dy="0.35em">
      {inDirection(text)}
    </text>
  );
};
