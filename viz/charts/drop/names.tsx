import { directed } from "../../i18n/bidi.ts";
import type { Messages } from "../../i18n/messages.ts";
import { ENOUGH } from "../../layouts/enough.ts";
import { spread } from "../kit/theme.ts";
import { type Frame, hasNames } from "./frame.ts";
import { type DropSeries, FALL } from "./series.ts";

/** Most names at one end. */
const MOST = 18;

/** Names at the ends: the state picked out, and the outermost of the rest that are known well enough. */
function named(series: readonly DropSeries[], picked: string | null, column: number) {
  const known = series
    .filter(({ coverage, id }) => coverage >= ENOUGH || id === picked)
    .sort((a, b) => (b.bounds[column]?.high ?? 0) - (a.bounds[column]?.high ?? 0));
  const half = Math.ceil(MOST / 2);
  const outer = known.length <= MOST ? known : [...known.slice(0, half), ...known.slice(-half)];
  const chosen = known.find(({ id }) => id === picked);
  return chosen && !outer.includes(chosen) ? [...outer, chosen] : outer;
}

interface NamesShown {
  readonly series: readonly DropSeries[];
  readonly picked: string | null;
  readonly at: Frame;
  readonly t: Messages;
}

/** A name without what stands in brackets behind it, for which there is no room. */
const short = (name: string): string => name.replace(/\s*[（(].*$/, "");

const classOf = ({ id, fall }: DropSeries, picked: string | null): string =>
  id === picked ? `end picked${fall > FALL ? "" : " holds"}` : "end";

const End = ({ series, picked, at, t, column }: NamesShown & { column: 0 | 2 }) => {
  const { xs, y, top, height, bottom, ahead } = at;
  const shown = named(series, picked, column);
  const wanted = shown.map(({ bounds }) => y(bounds[column]?.high ?? 0));
  const placed = spread(wanted, 15, top, height - bottom);
  const edge = xs[column] ?? 0;
  const side = column === 0 ? -ahead : ahead;
  return (
    <g aria-hidden="true">
      {shown.map((one, index) => (
        <g key={one.id} class={classOf(one, picked)} data-state={one.id}>
          <path
            d={`M${edge + side * 6},${wanted[index]}L${edge + side * 18},${placed[index]}`}
            class="leader"
          />
          <text
            x={edge + side * 22}
            y={placed[index]}
            dy="0.32em"
            text-anchor={side < 0 ? "end" : "start"}
          >
            {directed(short(one.name), t)}
          </text>
        </g>
      ))}
    </g>
  );
};

/** Where there is no room beside the lines: only the state picked out, above the end of its line. */
const OnlyPicked = ({ series, picked, at: { xs, y, ahead }, t }: NamesShown) => {
  const chosen = series.find(({ id }) => id === picked);
  if (!chosen) return null;
  return (
    <g class={classOf(chosen, picked)} data-state={chosen.id} aria-hidden="true">
      <text
        x={xs[2]}
        y={y(chosen.bounds[2]?.high ?? 0) - 12}
        text-anchor={ahead > 0 ? "end" : "start"}
      >
        {directed(short(chosen.name), t)}
      </text>
    </g>
  );
};

/** The names of states at the ends of their lines. */
export const Names = (shown: NamesShown) =>
  hasNames(shown.at) ? (
    <>
      <End {...shown} column={0} />
      <End {...shown} column={2} />
    </>
  ) : (
    <OnlyPicked {...shown} />
  );
