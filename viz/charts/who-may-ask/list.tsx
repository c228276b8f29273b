import { groups } from "d3";
import { formatRegion } from "../../i18n/format.ts";
import { monthsOf } from "../../layouts/months.ts";
import { type Asker, byWords } from "../kit/askers.ts";
import { calledAs, fold, MeasurePicture, shortened, widthOf } from "../kit/measure-picture.tsx";
import { Lines, Text } from "../kit/text.tsx";
import { askerInWords, termInWords } from "./description.ts";
import { hrefOf, legendOf, Mark } from "./marks.tsx";
import type { PictureData } from "./picture-data.ts";
import { WHO_MAY_ASK_STYLE } from "./style.ts";

/*
 * The same for a phone: region by region, those with prison for words by name, one a line with its heaviest
 * term, the others as marks.
 */

const LINE = 21;
const CELL = 15;

export function WhoMayAskList(drawn: PictureData) {
  const { askers, context, t, title, description, caution } = drawn;
  const width = widthOf(context);
  const items = legendOf(drawn, t).map((item) => ({
    ...item,
    lines: fold(item.text, width - 40, 13),
  }));
  const columns = Math.floor((width - 16) / CELL);
  let y = 0;
  const legend = items.map((item) => {
    const at = y + 12;
    y += item.lines.length * 16 + 6;
    return { ...item, y: at };
  });
  y += 10;
  const marked = (asker: Asker, x: number, at: number, name: boolean) => {
    const text = askerInWords(asker, t);
    const seen = name ? shortened(asker.requesting.name, width - 160, 12) : "";
    const heaviest = asker.words.find(({ term }) => monthsOf(term) === asker.heaviest);
    const marks = (
      <>
        <title>{text}</title>
        <g transform={`translate(${x} ${at})`}>
          <Mark mark={asker.mark} time={asker.time} r={5.2} />
        </g>
        {name && (
          <Text class={`name ${asker.mark}`} x={x + 14} y={at} dy="0.35em">
            {seen}
          </Text>
        )}
      </>
    );
    const href = hrefOf(drawn, asker);
    return (
      <g key={asker.requesting.id}>
        {href === null ? (
          marks
        ) : (
          <a href={href} aria-label={calledAs(seen, text)}>
            {marks}
          </a>
        )}
        {name && heaviest && (
          <Text class="muted small end" x={width - 6} y={at} dy="0.35em">
            {termInWords(heaviest.term, t)}
          </Text>
        )}
      </g>
    );
  };
  const regions = groups(askers, ({ requesting }) => requesting.region ?? "").map(
    ([region, own]) => {
      const named = byWords(own.filter(({ mark }) => mark !== "quiet"));
      const others = own.filter(({ mark }) => mark === "quiet");
      const head = y + 16;
      const names = head + 18;
      const dots = names + named.length * LINE + 2;
      y = dots + Math.ceil(others.length / columns) * CELL + 6;
      return { region, own, named, others, head, names, dots };
    },
  );
  return (
    <MeasurePicture
      name="who-may-ask"
      {...{ title, description, caution, context, t }}
      height={y + 4}
      style={WHO_MAY_ASK_STYLE}
    >
      {legend.map(({ text, mark, lines, y: at }) => (
        <g key={text}>
          <g transform={`translate(15 ${at})`}>{mark}</g>
          <Lines class="muted small" lines={lines} step={16} x={30} y={at + 4} />
        </g>
      ))}
      {regions.map(({ region, own, named, others, head, names, dots }) => (
        <g key={region}>
          <Text class="head" x={6} y={head}>
            {`${formatRegion(region === "" ? null : region, t)} (${own.length})`}
          </Text>
          {named.map((asker, index) => marked(asker, 14, names + index * LINE, true))}
          {others.map((asker, index) =>
            marked(
              asker,
              14 + (index % columns) * CELL,
              dots + Math.floor(index / columns) * CELL,
              false,
            ),
          )}
        </g>
      ))}
    </MeasurePicture>
  );
}
