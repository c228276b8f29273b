import type { Messages } from "../../i18n/messages.ts";
import { world } from "../../layouts/world.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, type LegendItem, legendPlaces } from "../kit/legend.tsx";
import { fold, isNarrow, MeasurePicture, widthOf } from "../kit/measure-picture.tsx";
import { Mirrored } from "../kit/mirrored.tsx";
import { Lines } from "../kit/text.tsx";
import type { Choropleth, Fill } from "./choropleth.ts";
import type { MapDescription } from "./description.ts";
import { FILLS, filled, Patterns } from "./fills.tsx";

/** How a mark looks that is filled so, and possibly only. */
const looks = (fill: Fill, possible: boolean, of: string) => {
  const look = filled(fill, of);
  return possible ? { ...look, class: `${look.class} possible` } : look;
};

export function MapPicture({
  mapped,
  texts,
  t,
  context,
}: {
  mapped: Choropleth;
  texts: MapDescription;
  t: Messages;
  context: RenderContext;
}) {
  const { values } = mapped;
  const width = widthOf(context);
  const of = `map-${width}${context.alone ? "-alone" : ""}`;
  const { shapes, dots, height } = world(width, new Set(values.keys()));
  const fills = new Map(mapped.kinds.map(({ code, fill }) => [code, fill]));
  const radius = isNarrow(width) ? 2.6 : 4;

  const landOf = (id: string | null) => {
    const value = id === null ? undefined : values.get(id);
    const fill = (value && fills.get(value.kind)) ?? "hatched";
    return { value, look: looks(fill, value?.possible === true, of) };
  };
  const states = [
    ...shapes.map(({ id, path }) => {
      const { value, look } = landOf(id);
      return { id, value, key: id ?? path, mark: <path {...look} d={path} /> };
    }),
    ...dots.map(({ id, x, y }) => {
      const { value, look } = landOf(id);
      return {
        id,
        value,
        key: `dot-${id}`,
        mark: <circle {...look} cx={x} cy={y} r={radius} />,
      };
    }),
  ];
  const isPlain = ({ value }: (typeof states)[number]) => value === undefined;
  const land = ({ id, value, key, mark }: (typeof states)[number]) => {
    const text = id === null ? mapped.without : texts.ofState(id);
    const marks = (
      <>
        <title>{text}</title>
        {mark}
      </>
    );
    if (id === null || value === undefined || !context.href) return <g key={key}>{marks}</g>;
    return (
      <a key={key} href={context.href(id)} aria-label={text}>
        {marks}
      </a>
    );
  };

  const swatch = (fill: Fill, possible = false) => (
    <rect {...looks(fill, possible, of)} x={-9} y={-6} width={18} height={12} />
  );
  const legend: LegendItem[] = [
    ...texts.counts.map(({ kind: { fill, code }, text }) => ({
      text,
      mark: swatch(fill, code === "possibly_party"),
    })),
    { text: texts.without, mark: swatch("hatched") },
    ...([...values.values()].some(({ possible }) => possible)
      ? [{ text: t("map.possible"), mark: swatch("plain", true) }]
      : []),
    ...(dots.length > 0
      ? [{ text: t("map.small"), mark: <circle class="land fill-plain" r={radius + 1} /> }]
      : []),
  ];
  const key = fold(mapped.key, width - 8, 13);
  const top = height + 26;
  const places = legendPlaces(
    legend.map(({ text }) => text),
    0,
    width,
  );
  return (
    <MeasurePicture
      whole
      name="map"
      title={mapped.title}
      description={texts.description}
      caution={t("map.caution")}
      context={context}
      t={t}
      height={top + key.length * 15 + places.height + 4}
      style={FILLS}
      mirrors={false}
    >
      <Patterns of={of} />
      {states.filter(isPlain).map(land)}
      {states.filter((state) => !isPlain(state)).map(land)}
      <Mirrored width={width}>
        <Lines class="strong" lines={key} x={0} y={top} />
        <Legend items={legend} left={0} right={width} y={top + key.length * 15 + 4} />
      </Mirrored>
    </MeasurePicture>
  );
}
