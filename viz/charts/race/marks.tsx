import type { Messages } from "../../i18n/messages.ts";
import type { RenderContext } from "../kit/definition.ts";
import { describeEdge, describeState } from "./description.ts";
import { type PlacedEdge, type PlacedNode, RADIUS } from "./layout.ts";

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
    <Marker id="race-arrow-none" class="arrow-none" />
  </defs>
);

/** An arrow from the state that may ask to the one that is asked. */
export const Edge = ({
  placed: { edge, asker, asked, time, step, path },
  picked,
  t,
}: {
  placed: PlacedEdge;
  picked: string | null;
  t: Messages;
}) => {
  const nearness = picked === null ? "" : asked.id === picked ? " near" : " far";
  const none = step.startsWith("none") ? " none" : "";
  return (
    <path
      class={`edge ${time} ${step}${none}${nearness}`}
      data-asker={asker.id}
      data-asked={asked.id}
      d={path}
    >
      <title>{describeEdge(edge, asked.state.jurisdiction.name, t)}</title>
    </path>
  );
};

/** Whether the state punishes the offence asked about, beside its circle. */
const Punishes = ({ node: { x, y, state } }: { node: PlacedNode }) => {
  if (state.punishes === null) return null;
  const at = { cx: x + RADIUS * 0.75, cy: y - RADIUS * 0.75 };
  return <circle class={`punishes ${state.punishes}`} {...at} r={4.5} />;
};

/** A state on the ring. */
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
  const description = describeState(node.state, t);
  const names = `node${picked ? " picked" : ""}`;
  const marks = (
    <>
      <title>{description}</title>
      <circle class="state" cx={node.x} cy={node.y} r={RADIUS} />
      <text x={node.x} y={node.y} dy="0.35em">
        {node.id}
      </text>
      <Punishes node={node} />
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
