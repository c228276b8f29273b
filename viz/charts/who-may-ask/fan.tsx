import { formatRegion } from "../../i18n/format.ts";
import { type Fan, fan } from "../../layouts/fan.ts";
import { type Asker, countsOf, ringsOf } from "../kit/askers.ts";
import { Legend, legendPlaces } from "../kit/legend.tsx";
import {
  calledAs,
  fold,
  MeasurePicture,
  shortened,
  widthOf,
  widthOfText,
} from "../kit/measure-picture.tsx";
import { Lines, Text } from "../kit/text.tsx";
import { askerInWords } from "./description.ts";
import { hrefOf, legendOf, Mark } from "./marks.tsx";
import type { PictureData } from "./picture-data.ts";
import { WHO_MAY_ASK_STYLE } from "./style.ts";

/*
 * The country asked in the middle; a mark for every country that may ask, by region from west to east and by
 * treaty from the inside. Those with prison for words at the line have their names around it.
 */

const LEADING = 14;
const SIZE = 12;
const RADIUS = 5.6;
/** How long a name may be around the fan; it is whole in the table and where a mark is pointed at. */
const LONGEST = 128;

/** From `South-Eastern Asia` to the region of which it is part is the API's matter; none is `elsewhere`. */
const sectorOf = ({ requesting }: Asker): string => requesting.region ?? "";

function layoutOf(askers: readonly Asker[], width: number): Fan {
  const ringOf = new Map(
    ringsOf(askers).flatMap((ring, index) =>
      ring.askers.map(({ requesting }) => [requesting.id, index] as const),
    ),
  );
  return fan(
    askers.map((asker) => ({
      id: asker.requesting.id,
      sector: sectorOf(asker),
      ring: ringOf.get(asker.requesting.id) ?? 0,
      label: asker.mark === "quiet" ? null : shortened(asker.requesting.name, LONGEST, SIZE),
      rank: asker.heaviest ?? 0,
    })),
    { width, leading: LEADING, lengthOf: (label) => widthOfText(label, SIZE) * 1.12 },
  );
}

/** What the rings are, and how many names found no room. */
function noteOf({ askers, t }: PictureData, { unlabelled }: Fan): string {
  const rings = ringsOf(askers).map(({ treaty, askers: own }) =>
    t("whoMayAsk.ring", {
      name: treaty?.shortTitle ?? t("whoMayAsk.mark.later"),
      count: own.length,
    }),
  );
  const told =
    rings.length > 1 ? [t("whoMayAsk.rings", { rings: rings.join(t("list.comma")) })] : [];
  const more = unlabelled > 0 ? [t("whoMayAsk.unlabelled", { count: unlabelled })] : [];
  // A value that begins with a Latin name would turn its whole list; a line of a picture has its own direction.
  return [...told, ...more].join(t("sentence.gap")).replaceAll(/[\u2068\u2069]/g, "");
}

export function WhoMayAskFan(drawn: PictureData) {
  const { data, askers, context, t, title, description, caution } = drawn;
  const width = widthOf(context);
  const placed = layoutOf(askers, width);
  const byId = new Map(askers.map((asker) => [asker.requesting.id, asker]));
  const labelOf = new Map(placed.labels.map((label) => [label.id, label]));
  const { certain, possible } = countsOf(askers);
  const items = legendOf(drawn, t);
  const legend = legendPlaces(
    items.map(({ text }) => text),
    8,
    width,
  );
  const note = fold(noteOf(drawn, placed), width - 8, SIZE);
  const foot = placed.centre.y + 62;
  const below = foot + legend.height + 8;
  return (
    <MeasurePicture
      whole
      name="who-may-ask"
      {...{ title, description, caution, context, t }}
      height={below + note.length * 16 + 4}
      style={WHO_MAY_ASK_STYLE}
    >
      {placed.sectors.map(({ name, held, x, y }) => (
        <Text
          key={name}
          class={held === "start" ? "muted small" : `muted small ${held}`}
          x={x}
          y={y}
          dy="0.35em"
        >
          {formatRegion(name === "" ? null : name, t)}
        </Text>
      ))}
      {placed.dots.map(({ id, x, y }) => {
        const asker = byId.get(id);
        if (!asker) return null;
        const label = labelOf.get(id);
        const text = askerInWords(asker, t);
        const marks = (
          <>
            <title>{text}</title>
            {label && <path class={`ray ${asker.mark}`} d={`M${x},${y}L${label.x},${label.y}`} />}
            <g transform={`translate(${x} ${y})`}>
              <Mark mark={asker.mark} time={asker.time} r={RADIUS} />
            </g>
            {label && (
              <g transform={`translate(${label.x} ${label.y}) rotate(${label.turn})`}>
                <Text
                  class={`name ${asker.mark}${label.ends ? " end" : ""}`}
                  x={label.ends ? -4 : 4}
                  y={0}
                  dy="0.35em"
                >
                  {label.text}
                </Text>
              </g>
            )}
          </>
        );
        const href = hrefOf(drawn, asker);
        return href === null ? (
          <g key={id}>{marks}</g>
        ) : (
          <a key={id} href={href} aria-label={calledAs(label?.text ?? "", text)}>
            {marks}
          </a>
        );
      })}
      <Text class="centre middle" x={placed.centre.x} y={placed.centre.y + 14}>
        {data.answer.whoMayAsk.requested.name}
      </Text>
      <Text class="muted small middle" x={placed.centre.x} y={placed.centre.y + 34}>
        {t("whoMayAsk.mayAsk", { count: certain + possible })}
      </Text>
      <Legend items={items} left={8} right={width} y={foot} />
      <Lines class="muted small" lines={note} step={16} x={8} y={below + 6} />
    </MeasurePicture>
  );
}
