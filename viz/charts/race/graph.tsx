import { directed } from "../../i18n/bidi.ts";
import { formatRegion } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { layoutWidth, Picture } from "../kit/picture.tsx";
import type { RacePictureProps } from "./description.ts";
import {
  across,
  HEIGHT,
  levelY,
  MARGIN,
  placeEdges,
  placeNodes,
  raceNodes,
  regionColumns,
} from "./layout.ts";
import { Edge, Markers, Node } from "./marks.tsx";
import { RACE_STYLE } from "./style.ts";

/*
 * States stand at the height of their own level, as an interval with its middle; an arrow leads from the
 * state that may ask to the one that is asked. Arrows of which less than the law at home certainly remains
 * are drawn in the colour of what falls.
 */

/** Narrower than this the circles of a region would lie on one another. */
const LEAST_WIDTH = 720;

/** Fewer arrows than this need not be faint to be told apart. */
const SPARSE = 40;

const Scale = ({ width, t }: { width: number; t: Messages }) => {
  const ends: Record<number, string> = { 0: t("chart.none"), 1: t("chart.all") };
  const at = across(width, t);
  return (
    <>
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <g key={tick}>
          <line
            class="tick"
            x1={at(MARGIN.left - 10)}
            x2={at(width - MARGIN.right)}
            y1={levelY(tick)}
            y2={levelY(tick)}
          />
          <text
            class="muted"
            x={at(MARGIN.left - 16)}
            y={levelY(tick)}
            dy="0.32em"
            text-anchor={t.dir === "rtl" ? "start" : "end"}
            style="font-size:11px"
          >
            {directed(ends[tick] ?? tick.toLocaleString(t.locale), t)}
          </text>
        </g>
      ))}
    </>
  );
};

export function Graph({ race, picked, context, t, ...texts }: RacePictureProps) {
  const width = layoutWidth(context, LEAST_WIDTH);
  const nodes = placeNodes(raceNodes(race), width, t);
  const { href } = context;
  return (
    <Picture name="race" {...{ ...texts, width, context, t }} height={HEIGHT} style={RACE_STYLE}>
      <Markers />
      <g class="view">
        <Scale width={width} t={t} />
        {[...regionColumns(nodes, width, t)].map(([region, x]) => (
          <text key={region} class="head" x={x} y={HEIGHT - 12} text-anchor="middle">
            {directed(formatRegion(region, t), t)}
          </text>
        ))}
        <g class={race.edges.length < SPARSE ? "edges sparse" : "edges"}>
          {placeEdges(race, nodes).map((placed) => (
            <Edge key={`${placed.asker.id} ${placed.asked.id}`} {...{ placed, picked, t }} />
          ))}
        </g>
        <g class="nodes">
          {nodes.map((node) => (
            <Node key={node.id} {...{ node, href, t }} picked={node.id === picked} />
          ))}
        </g>
      </g>
    </Picture>
  );
}
