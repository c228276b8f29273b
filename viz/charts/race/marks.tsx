import type { Messages } from "../../i18n/messages.ts";
import { ENOUGH } from "../../layouts/enough.ts";
import type { RenderContext } from "../kit/definition.ts";
import { describeEdge, describeNode } from "./description.ts";
import { levelY, type PlacedEdge, type PlacedNode, RADIUS } from "./layout.ts";

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

/** The heads of arrows. */
export const Markers = () => (
  <defs>
    <Marker id="race-arrow" class="arrow" />
    <Marker id="race-arrow-falls" class="arrow-falls" />
  </defs>
);

/** An arrow from the state that may ask to the one that is asked. */
export const Edge = ({
  placed: { edge, asker, asked, certain, falls, path },
  picked,
  t,
}: {
  placed: PlacedEdge;
  picked: string | null;
  t: Messages;
}) => {
  const nearness = picked === null ? "" : asked.id === picked ? " near" : " far";
  return (
    <path
      class={`edge ${certain ? "certainly" : "possibly"}${falls ? " falls" : ""}${nearness}`}
      data-asker={asker.id}
      data-asked={asked.id}
      d={path}
    >
      <title>{describeEdge(edge, asked.name, t)}</title>
    </path>
  );
};

/** A state at the height of the middle of its level, with its interval. */
export const Node = ({
  node,
  picked,
  href,
  t,
}: {
  node: PlacedNode;
  picked: boolean;
  href: RenderContext["href"];
  t: Messages;
}) => {
  const description = describeNode(node, t);
  const names = `node${node.coverage < ENOUGH ? " thin" : ""}${picked ? " picked" : ""}`;
  const marks = (
    <>
      <title>{description}</title>
      <line class="interval" x1={node.x} x2={node.x} y1={levelY(node.low)} y2={levelY(node.high)} />
      <circle cx={node.x} cy={node.y} r={RADIUS} />
      <text x={node.x} y={node.y} dy="0.35em">
        {node.id}
      </text>
    </>
  );
  return href ? (
    <a
      class={names}
      data-state={node.id}
      href={href(node.id)}
      aria-label={`${node.id}, ${description}`}
    >
      {marks}
    </a>
  ) : (
    <g class={names} data-state={node.id}>
      {marks}
    </g>
  );
};
