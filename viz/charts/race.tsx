import {
  ascending,
  forceCollide,
  forceSimulation,
  forceX,
  rollups,
  type SimulationNodeDatum,
  scaleLinear,
  sum,
} from "d3";
import type { RaceQuery } from "../generated/queries.ts";
import { plural, showInterval, showPercent } from "../parts/words.ts";
import { CHART_STYLE, DARK_STYLE } from "./chart.ts";

/*
 * Who may ask whom: states stand at the height of their own level, as an interval with its middle;
 * an arrow leads from the state that may ask to the one that is asked. Arrows pointing down leave
 * the person with less than the law at home; they are drawn in the colour of what falls.
 */

type Race = RaceQuery["race"];

const WIDTH = 960;
const HEIGHT = 640;
const MARGIN = { top: 46, right: 24, bottom: 46, left: 70 };
const ENOUGH = 0.5;
const RADIUS = 15;

export interface RaceNode {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly low: number;
  readonly high: number;
  readonly coverage: number;
}
export interface PlacedNode extends RaceNode {
  readonly x: number;
  readonly y: number;
}
export interface PlacedEdge {
  readonly asker: PlacedNode;
  readonly asked: PlacedNode;
  readonly certain: boolean;
  /** Whether what remains on the path is certainly less than the asked state's own law may give. */
  readonly falls: boolean;
  readonly told: string;
  readonly path: string;
}

const ELSEWHERE = "Elsewhere";

/** From the answer to one node a state. */
export const raceNodes = (race: Race): RaceNode[] =>
  race.states.map(({ jurisdiction, own }) => ({
    id: jurisdiction.id,
    name: jurisdiction.name,
    region: jurisdiction.region ?? ELSEWHERE,
    ...own,
  }));

const y = scaleLinear([0, 1], [HEIGHT - MARGIN.bottom, MARGIN.top]);

const middle = ({ low, high }: RaceNode): number => (low + high) / 2;

/** The middle of each region's column; a region is as wide as the root of its number of states asks. */
function regionColumns(nodes: readonly RaceNode[]): Map<string, number> {
  const sizes = rollups(
    nodes,
    (own) => Math.sqrt(own.length) + 0.6,
    ({ region }) => region,
  ).sort(([a], [b]) => ascending(a, b));
  const unit = (WIDTH - MARGIN.left - MARGIN.right) / sum(sizes, ([, size]) => size);
  let left = MARGIN.left;
  return new Map(
    sizes.map(([region, size]) => {
      const middleOf = left + (size * unit) / 2;
      left += size * unit;
      return [region, middleOf];
    }),
  );
}

/** Places nodes: height is the level and stays; sideways they make room within their region. */
export function placeNodes(nodes: readonly RaceNode[]): PlacedNode[] {
  const columns = regionColumns(nodes);
  const x = (region: string) => columns.get(region) ?? WIDTH / 2;
  const moving: (SimulationNodeDatum & { node: RaceNode })[] = nodes.map((node, index) => ({
    node,
    // A fixed fan, not chance, so that the same data always gives the same picture.
    x: x(node.region) + ((index % 9) - 4) * 14,
    y: y(middle(node)),
  }));
  const settle = forceSimulation(moving)
    .force("x", forceX<(typeof moving)[number]>(({ node }) => x(node.region)).strength(0.05))
    .force("apart", forceCollide(RADIUS + 2).strength(0.9))
    .stop();
  for (let tick = 0; tick < 160; tick += 1) {
    settle.tick();
    // The height means something: only sideways may a node give way.
    for (const one of moving) {
      one.y = y(middle(one.node));
      one.vy = 0;
    }
  }
  return moving.map(({ node, x: at }) => ({
    ...node,
    x: Math.max(MARGIN.left, Math.min(WIDTH - MARGIN.right - RADIUS, at ?? 0)),
    y: y(middle(node)),
  }));
}

/** A gentle bow from one node to another that ends at the edge of the circle. */
function bow(from: PlacedNode, to: PlacedNode): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const start = [from.x + ux * RADIUS, from.y + uy * RADIUS];
  const end = [to.x - ux * (RADIUS + 4), to.y - uy * (RADIUS + 4)];
  const bend = Math.min(40, length * 0.16);
  const control = [(from.x + to.x) / 2 - uy * bend, (from.y + to.y) / 2 + ux * bend];
  const point = (at: number[]) => at.map((value) => value.toFixed(1)).join(",");
  return `M${point(start)}Q${point(control)} ${point(end)}`;
}

/** Places edges between nodes that are shown. */
export function placeEdges(race: Race, nodes: readonly PlacedNode[]): PlacedEdge[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return race.edges.flatMap((edge) => {
    const asker = byId.get(edge.asker.id);
    const asked = byId.get(edge.asked.id);
    if (!asker || !asked) return [];
    const article = edge.article ? `, article ${edge.article.number}` : "";
    return [
      {
        asker,
        asked,
        certain: edge.certainty === "certainly",
        falls: edge.level.high < asked.high,
        told: `${asker.name} ${edge.certainty === "certainly" ? "may" : "possibly may"} ask ${asked.name} (${edge.treaty.shortTitle}${article}); what remains: ${showInterval(edge.level)}`,
        path: bow(asker, asked),
      },
    ];
  });
}

/** The sentence that says what the picture shows, from its data. */
export function raceDescription(race: Race): string {
  const certain = race.edges.filter(({ certainty }) => certainty === "certainly").length;
  const treaties = race.treaties.map(({ shortTitle }) => shortTitle).join(", ");
  return `${plural(race.states.length, "state")} by how much their own law guarantees (lens “${race.lens.label}”) on ${race.asOf}, and ${plural(race.edges.length, "way")} by which one of them may ask another for “${race.power.label}”, ${certain} of them certain. ${treaties === "" ? "No treaty of the atlas carries this power between states on that day." : `Treaties: ${treaties}.`}`;
}

export const RACE_STYLE = `
.ld-race .edge { fill: none; stroke: var(--line, #77726a); stroke-opacity: .16; stroke-width: 1; }
.ld-race .edge.falls { stroke: var(--fall, #c8401c); }
.ld-race .edge.possibly { stroke-dasharray: 4 4; }
.ld-race .edge.near { stroke-opacity: .85; stroke-width: 1.6; marker-end: url(#race-arrow); }
.ld-race .edge.falls.near { marker-end: url(#race-arrow-falls); }
.ld-race .edge.far { stroke-opacity: .03; }
.ld-race .node circle { fill: var(--paper, #fafaf5); stroke: var(--ink, #1b1a17); stroke-width: 1.5; }
.ld-race .node.thin circle { stroke-dasharray: 2 3; stroke: var(--muted, #635f57); }
.ld-race .node .interval { stroke: var(--ink, #1b1a17); stroke-width: 2; stroke-opacity: .22; }
.ld-race .node text { font-size: 10px; font-weight: 600; text-anchor: middle; pointer-events: none; }
.ld-race .node.thin text { fill: var(--muted, #635f57); }
.ld-race .node.picked circle, .ld-race .node:hover circle, .ld-race .node.lit circle, .ld-race .node:focus-visible circle { stroke: var(--fall, #c8401c); stroke-width: 3; stroke-dasharray: none; }
.ld-race .node.picked .interval, .ld-race .node:hover .interval, .ld-race .node.lit .interval, .ld-race .node:focus-visible .interval { stroke: var(--fall, #c8401c); stroke-opacity: .8; }
.ld-race .tick { stroke: var(--rule, #d6d1c4); stroke-dasharray: 1 5; }
.ld-race .arrow { fill: var(--line, #77726a); }
.ld-race .arrow-falls { fill: var(--fall, #c8401c); }
`;

export interface RaceOptions {
  readonly picked: string | null;
  readonly href?: (state: string) => string;
  readonly alone?: { readonly dark: boolean; readonly credit: string };
}

const Marker = ({ id, class: name }: { id: string; class: string }) => (
  <marker
    id={id}
    viewBox="0 0 8 8"
    refX="7"
    refY="4"
    markerWidth="7"
    markerHeight="7"
    orient="auto-start-reverse"
  >
    <path d="M0,0L8,4L0,8z" class={name} />
  </marker>
);

const Node = ({ node, options }: { node: PlacedNode; options: RaceOptions }) => {
  const picked = node.id === options.picked;
  const told = `${node.name}: own law ${showInterval(node)}, ${showPercent(node.coverage)} of it known`;
  const names = `node${node.coverage < ENOUGH ? " thin" : ""}${picked ? " picked" : ""}`;
  const marks = (
    <>
      <title>{told}</title>
      <line class="interval" x1={node.x} x2={node.x} y1={y(node.low)} y2={y(node.high)} />
      <circle cx={node.x} cy={node.y} r={RADIUS} />
      <text x={node.x} y={node.y} dy="0.35em">
        {node.id}
      </text>
    </>
  );
  return options.href ? (
    <a
      class={names}
      data-state={node.id}
      href={options.href(node.id)}
      aria-label={`${node.id}, ${told}`}
    >
      {marks}
    </a>
  ) : (
    <g class={names} data-state={node.id}>
      {marks}
    </g>
  );
};

/** The picture. */
export function RaceGraph({ race, options }: { race: Race; options: RaceOptions }) {
  const nodes = placeNodes(raceNodes(race));
  const edges = placeEdges(race, nodes);
  const { picked, href, alone } = options;
  const nearness = (edge: PlacedEdge): string =>
    picked === null ? "" : edge.asked.id === picked ? " near" : " far";
  const columns = regionColumns(nodes);
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${WIDTH} ${HEIGHT + (alone ? 30 : 0)}`}
      class="ld-chart ld-race"
      role={href ? "group" : "img"}
      aria-labelledby="race-title race-description"
    >
      <title id="race-title">Who may ask whom for a person’s data</title>
      <desc id="race-description">{raceDescription(race)}</desc>
      <style>{CHART_STYLE + RACE_STYLE + (alone?.dark ? DARK_STYLE : "")}</style>
      <defs>
        <Marker id="race-arrow" class="arrow" />
        <Marker id="race-arrow-falls" class="arrow-falls" />
      </defs>
      <g class="view">
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <g key={tick}>
            <line
              class="tick"
              x1={MARGIN.left - 10}
              x2={WIDTH - MARGIN.right}
              y1={y(tick)}
              y2={y(tick)}
            />
            <text
              class="muted"
              x={MARGIN.left - 16}
              y={y(tick)}
              dy="0.32em"
              text-anchor="end"
              style="font-size:11px"
            >
              {tick === 1 ? "all" : tick === 0 ? "none" : tick}
            </text>
          </g>
        ))}
        {[...columns].map(([region, x]) => (
          <text key={region} class="head" x={x} y={HEIGHT - 12} text-anchor="middle">
            {region}
          </text>
        ))}
        <g class="edges">
          {edges.map((edge) => (
            <path
              key={`${edge.asker.id} ${edge.asked.id}`}
              class={`edge ${edge.certain ? "certainly" : "possibly"}${edge.falls ? " falls" : ""}${nearness(edge)}`}
              data-asker={edge.asker.id}
              data-asked={edge.asked.id}
              d={edge.path}
            >
              <title>{edge.told}</title>
            </path>
          ))}
        </g>
        <g class="nodes">
          {nodes.map((node) => (
            <Node key={node.id} node={node} options={options} />
          ))}
        </g>
      </g>
      {alone && (
        <text class="muted" x={12} y={HEIGHT + 18} style="font-size:12px">
          {alone.credit}
        </text>
      )}
    </svg>
  );
}

/** The same as a table: every way by which one may ask another. */
export const RaceTable = ({ race }: { race: Race }) => {
  const names = new Map(
    race.states.map(({ jurisdiction }) => [jurisdiction.id, jurisdiction.name]),
  );
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">May ask</th>
          <th scope="col">Whom</th>
          <th scope="col">Treaty and article</th>
          <th scope="col">How sure</th>
          <th scope="col">What remains</th>
        </tr>
      </thead>
      <tbody>
        {race.edges.map((edge) => (
          <tr key={`${edge.asker.id} ${edge.asked.id}`}>
            <th scope="row">{edge.asker.name}</th>
            <td>{names.get(edge.asked.id)}</td>
            <td>
              {edge.treaty.shortTitle}
              {edge.article ? `, art. ${edge.article.number}` : ""}
            </td>
            <td>{edge.certainty}</td>
            <td>{showInterval(edge.level)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
