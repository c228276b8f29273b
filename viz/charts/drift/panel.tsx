import { area, line, scaleLinear } from "d3";
import type { DriftQuery } from "../../generated/queries.ts";
import { formatList } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { eventYears, runs } from "../../layouts/drift.ts";
import { eventOf } from "../../records/change.ts";
import { Text } from "../kit/text.tsx";

export type State = DriftQuery["chosen"]["states"][number];

export type World = DriftQuery["world"]["world"];

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function Panel({
  state,
  world,
  box,
  t,
}: {
  state: State;
  world: World;
  box: Box;
  t: Messages;
}) {
  const first = world[0]?.year ?? 0;
  const last = world.at(-1)?.year ?? 1;
  const x = scaleLinear([first, Math.max(last, first + 1)], [box.left + 28, box.right]);
  const y = scaleLinear([0, 1], [box.bottom, box.top + 32]);
  const band = area<State["years"][number]>()
    .x(({ year }) => x(year))
    .y0(({ level }) => y(level.low))
    .y1(({ level }) => y(level.high));
  const edge = (side: "low" | "high") =>
    line<State["years"][number]>(
      ({ year }) => x(year),
      ({ level }) => y(level[side]),
    );
  const median = line<World[number]>(
    ({ year }) => x(year),
    (at) => y(at.median ?? 0),
  ).defined((at) => at.median !== null)([...world]);
  return (
    <g>
      <Text class="strong" x={box.left} y={box.top + 8}>
        {state.jurisdiction.name}
      </Text>
      {[0, 0.5, 1].map((tick) => (
        <g key={tick}>
          <line class="axis" x1={box.left + 28} x2={box.right} y1={y(tick)} y2={y(tick)} />
          <Text class="muted small end" x={box.left + 22} y={y(tick)} dy="0.35em">
            {tick}
          </Text>
        </g>
      ))}
      {[first, last].map((year, index) => (
        <Text
          key={year}
          class={`muted small ${index ? "end" : ""}`}
          x={x(year)}
          y={box.bottom + 26}
        >
          {year}
        </Text>
      ))}
      {runs(state.years).map(({ known, years }) => (
        <g key={years[0]?.year}>
          <path class={`band ${known ? "fall" : "muted"}`} d={band(years) ?? ""} />
          {(["low", "high"] as const).map((side) => (
            <path
              key={side}
              class={known ? "line fall" : "line thin possible"}
              d={edge(side)(years) ?? ""}
            />
          ))}
        </g>
      ))}
      {median && <path class="line hold median" d={median} />}
      {world
        .filter((at) => at.median !== null)
        .map((at) => (
          <circle key={at.year} class="hold" cx={x(at.year)} cy={y(at.median ?? 0)} r={1.8} />
        ))}
      {eventYears(state).map(({ year, events }) => {
        const at = state.years.find((one) => one.year === year);
        if (!at) return null;
        return (
          <path key={year} class="line tick" d={`M${x(year)},${y(at.level.high) - 6}v12`}>
            <title>{`${year}${t("list.colon")}${formatList(
              events.map((event) => eventOf(event, [], t)),
              t,
            )}`}</title>
          </path>
        );
      })}
      <title>{`${state.jurisdiction.name}: ${t("drift.panel")}`}</title>
    </g>
  );
}
