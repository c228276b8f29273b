import { world } from "../../layouts/world.ts";
import type { Words } from "../../words/words.ts";
import type { Standing } from "../definition.ts";
import { Legend, type LegendItem, legendPlaces } from "../legend.tsx";
import { fold, isNarrow, Lines, MeasurePicture, widthOf } from "../measure-picture.tsx";
import { fillStyle, Patterns } from "./fills.tsx";
import type { Mapped } from "./mapped.ts";
import type { Told } from "./told.ts";

const Swatch = ({ fill, possible = false }: { fill: string; possible?: boolean }) => (
  <rect
    class={`land fill-${fill}${possible ? " possible" : ""}`}
    x={-9}
    y={-6}
    width={18}
    height={12}
  />
);

export function Drawn({
  mapped,
  told,
  words,
  standing,
}: {
  mapped: Mapped;
  told: Told;
  words: Words;
  standing: Standing;
}) {
  const { values } = mapped;
  const width = widthOf(standing);
  const of = `map-${width}${standing.alone ? "-alone" : ""}`;
  const { shapes, dots, height } = world(width, new Set(values.keys()));
  const fills = new Map(mapped.kinds.map(({ code, fill }) => [code, fill]));
  const radius = isNarrow(width) ? 2.6 : 4;

  const landOf = (id: string | null) => {
    const value = id === null ? undefined : values.get(id);
    const fill = (value && fills.get(value.kind)) ?? "hatched";
    return { value, name: `land fill-${fill}${value?.possible ? " possible" : ""}` };
  };
  const states = [
    ...shapes.map(({ id, path }) => {
      const { value, name } = landOf(id);
      return { id, value, key: id ?? path, mark: <path class={name} d={path} /> };
    }),
    ...dots.map(({ id, x, y }) => {
      const { value, name } = landOf(id);
      return {
        id,
        value,
        key: `dot-${id}`,
        mark: <circle class={name} cx={x} cy={y} r={radius} />,
      };
    }),
  ];
  const isPlain = ({ value }: (typeof states)[number]) => value === undefined;
  const land = ({ id, value, key, mark }: (typeof states)[number]) => {
    const text = id === null ? mapped.without : told.ofState(id);
    const marks = (
      <>
        <title>{text}</title>
        {mark}
      </>
    );
    if (id === null || value === undefined || !standing.href) return <g key={key}>{marks}</g>;
    return (
      <a key={key} href={standing.href(id)} aria-label={text}>
        {marks}
      </a>
    );
  };

  const legend: LegendItem[] = [
    ...told.counts.map(({ kind: { fill, code }, text }) => ({
      text,
      mark: <Swatch fill={fill} possible={code === "possibly_party"} />,
    })),
    { text: told.without, mark: <Swatch fill="hatched" /> },
    ...([...values.values()].some(({ possible }) => possible)
      ? [{ text: words("map.possible"), mark: <Swatch fill="ground" possible /> }]
      : []),
    ...(dots.length > 0
      ? [{ text: words("map.small"), mark: <circle class="land fill-plain" r={radius + 1} /> }]
      : []),
  ];
  const key = fold(mapped.key, width - 8, 13);
  const top = height + 26;
  const places = legendPlaces(
    legend.map(({ text }) => text),
    0,
    width,
  );
  const mirrored = words.dir === "rtl";
  return (
    <MeasurePicture
      name="map"
      title={mapped.title}
      description={told.description}
      caution={words("map.caution")}
      standing={standing}
      words={words}
      height={top + key.length * 15 + places.height + 4}
      style={fillStyle(of)}
    >
      <Patterns of={of} />
      {states.filter(isPlain).map(land)}
      {states.filter((state) => !isPlain(state)).map(land)}
      <Lines
        class={`strong${mirrored ? " end" : ""}`}
        lines={key}
        x={mirrored ? width : 0}
        y={top}
      />
      <Legend
        items={legend}
        left={0}
        right={width}
        y={top + key.length * 15 + 4}
        mirrored={mirrored}
      />
    </MeasurePicture>
  );
}
