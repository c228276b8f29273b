import { directed } from "../../i18n/bidi.ts";
import { formatRegion } from "../../i18n/format.ts";
import { Legend, legendPlaces } from "../kit/legend.tsx";
import { fold } from "../kit/measure-picture.tsx";
import { Direction, Mirrored } from "../kit/mirrored.tsx";
import { layoutWidth, Picture } from "../kit/picture.tsx";
import { Lines } from "../kit/text.tsx";
import type { RacePictureProps } from "./description.ts";
import { HEIGHT, placeEdges, placeNodes } from "./layout.ts";
import { legendOf } from "./legend.tsx";
import { Edge, Markers, Node } from "./marks.tsx";
import { RACE_STYLE } from "./style.ts";

/*
 * States stand on a ring, region by region: their places say nothing else. An arrow leads from the state that may
 * ask to the one that is asked; its colour is what is known of protections once the data were handed over.
 */

/** Narrower than this the circles of a ring would lie on one another. */
const LEAST_WIDTH = 720;

/** Fewer arrows than this need not be faint to be told apart. */
const SPARSE = 40;

export function Graph({ race, picked, context, t, ...texts }: RacePictureProps) {
  const width = layoutWidth(context, LEAST_WIDTH);
  const { nodes, regions } = placeNodes(race, width, t);
  const { href } = context;
  const items = legendOf(
    race,
    (step, time) => (
      <path
        class={`edge key ${step} ${time}${step.startsWith("none") ? " none" : ""}`}
        d="M-10,0H10"
      />
    ),
    t,
  );
  const legend = legendPlaces(
    items.map(({ text }) => text),
    8,
    width,
  );
  const key = fold(t("race.key"), width - 16, 12);
  const below = HEIGHT + key.length * 15;
  return (
    <Picture
      whole
      name="race"
      {...{ ...texts, width, context, t }}
      height={below + legend.height + 12}
      style={RACE_STYLE}
    >
      <Markers />
      <g class="view">
        {regions.map(({ region, x, y, anchor }) => (
          <text key={region} class="head" x={x} y={y} dy="0.35em" text-anchor={anchor}>
            {directed(formatRegion(region, t), t)}
          </text>
        ))}
        <g class={race.edges.length < SPARSE ? "edges sparse" : "edges"}>
          {placeEdges(race, nodes, width).map((placed) => (
            <Edge key={`${placed.asker.id} ${placed.asked.id}`} {...{ placed, picked, t }} />
          ))}
        </g>
        <g class="nodes">
          {nodes.map((node) => (
            <Node key={node.id} {...{ node, href, t }} picked={node.id === picked} />
          ))}
        </g>
      </g>
      <Direction.Provider value={{ dir: t.dir, mirrored: false }}>
        <Mirrored width={width}>
          <Lines class="muted small" lines={key} x={8} y={HEIGHT} />
          <Legend items={items} left={8} right={width} y={below} />
        </Mirrored>
      </Direction.Provider>
    </Picture>
  );
}
