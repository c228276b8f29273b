import type { Messages } from "../../i18n/messages.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, legendPlaces } from "../kit/legend.tsx";
import { fold, MeasurePicture, widthOf } from "../kit/measure-picture.tsx";
import { Lines } from "../kit/text.tsx";
import { type SafeguardAnswer, STANDINGS, standingInWords } from "./answers.ts";
import { SIGN_STYLE, Sign } from "./sign.tsx";

/*
 * A named square for each safeguard, with the sign of its answer. What its law gives comes first, what nobody
 * researched last.
 */

const GAP = 6;
const SIZE = 13;
const LEADING = 15;
/** Where the name begins in a square. */
const NAME = 36;
/** The least width of a square in which a name of several words can be read. */
const LEAST = 180;

const STYLE = `${SIGN_STYLE}
.ld-safeguards .square { fill: none; stroke: var(--rule, #d6d1c4); stroke-width: 1; }
.ld-safeguards .square.given, .ld-safeguards .square.partly { fill: var(--hold, #1f5f8b); fill-opacity: .09; stroke: var(--hold, #1f5f8b); }
.ld-safeguards .square.not_given { stroke: var(--ink, #1b1a17); }
.ld-safeguards .square:is(.not_researched, .no_known_law) { stroke: var(--line, #77726a); stroke-dasharray: 3 3; }
.ld-safeguards .name:is(.not_researched, .no_known_law, .not_applicable) { fill: var(--muted, #635f57); }
`;

export function SafeguardsPicture({
  answers,
  title,
  description,
  caution,
  t,
  context,
}: {
  answers: readonly SafeguardAnswer[];
  title: string;
  description: string;
  caution: string;
  t: Messages;
  context: RenderContext;
}) {
  const width = widthOf(context);
  const columns = Math.max(1, Math.min(5, Math.floor((width + GAP) / (LEAST + GAP))));
  const side = (width - (columns - 1) * GAP - 2) / columns;
  const named = answers.map((answer) => ({
    ...answer,
    lines: fold(answer.code.label, side - NAME - 8, SIZE),
  }));
  const most = Math.max(1, ...named.map(({ lines }) => lines.length));
  const high = Math.max(36, most * LEADING + 14);
  const rows = Math.ceil(named.length / columns);
  const foot = rows * (high + GAP) + 14;
  const items = STANDINGS.filter((standing) =>
    answers.some((answer) => answer.standing === standing),
  ).map((standing) => ({
    text: standingInWords(standing, t),
    mark: <Sign standing={standing} />,
  }));
  const legend = legendPlaces(
    items.map(({ text }) => text),
    1,
    width,
  );
  return (
    <MeasurePicture
      name="safeguards"
      {...{ title, description, caution, context, t }}
      height={foot + legend.height}
      style={STYLE}
    >
      {named.map(({ code, standing, lines }, index) => {
        const x = 1 + (index % columns) * (side + GAP);
        const y = 1 + Math.floor(index / columns) * (high + GAP);
        return (
          <g key={code.code}>
            <title>{`${code.label}${t("list.colon")}${standingInWords(standing, t)}`}</title>
            <rect class={`square ${standing}`} x={x} y={y} width={side} height={high} rx={2} />
            <g transform={`translate(${x + NAME / 2} ${y + high / 2})`}>
              <Sign standing={standing} />
            </g>
            <Lines
              class={`name ${standing}`}
              lines={lines}
              step={LEADING}
              x={x + NAME}
              y={y + high / 2 - ((lines.length - 1) * LEADING) / 2 + 4.5}
            />
          </g>
        );
      })}
      <Legend items={items} left={1} right={width} y={foot} />
    </MeasurePicture>
  );
}
