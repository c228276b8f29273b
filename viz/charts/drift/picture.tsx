import type { DriftQuery } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { RenderContext } from "../kit/definition.ts";
import { Legend, type LegendItem, legendPlaces } from "../kit/legend.tsx";
import { fold, isNarrow, MeasurePicture, widthOf } from "../kit/measure-picture.tsx";
import { Lines } from "../kit/text.tsx";
import { driftDescription, driftVerdict } from "./description.ts";
import { Known } from "./known.tsx";
import { Panel } from "./panel.tsx";

export function DriftPicture({
  data,
  t,
  context,
}: {
  data: DriftQuery;
  t: Messages;
  context: RenderContext;
}) {
  const { states } = data.chosen;
  const { world } = data.world;
  const width = widthOf(context);
  const narrow = isNarrow(width);
  const legend: LegendItem[] = [
    {
      text: t("drift.band"),
      mark: <path class="band fall" d="M-10,-6H10V6H-10Z" />,
    },
    {
      text: t("drift.thin"),
      mark: <path class="line possible" d="M-10,-5H10M-10,5H10" />,
    },
    { text: t("drift.median"), mark: <path class="line hold" d="M-10,0H10" /> },
    { text: t("drift.events"), mark: <path class="line" d="M0,-6V6" /> },
  ];
  const head =
    legendPlaces(
      legend.map(({ text }) => text),
      8,
      width,
    ).height + 12;
  const columns = narrow ? 1 : Math.min(3, Math.max(1, states.length));
  const gap = 28;
  const panel = (width - gap * (columns - 1)) / columns;
  const [height, step] = [narrow ? 190 : 250, narrow ? 238 : 300];
  const end = head + Math.ceil(states.length / columns) * step;
  const verdict = fold(driftVerdict(data, t), width - 20, 13);
  return (
    <MeasurePicture
      name="drift"
      title={t("drift.title")}
      description={driftDescription(data, t)}
      caution={t("drift.caution")}
      context={context}
      t={t}
      height={end + 160 + verdict.length * 16}
      style=".ld-drift .tick { stroke: var(--ink, #1b1a17); } .ld-drift .median { stroke-opacity: .8; }"
    >
      <Legend items={legend} left={8} right={width} y={12} />
      {states.map((state, index) => {
        const left = (index % columns) * (panel + gap);
        const top = head + Math.floor(index / columns) * step;
        return (
          <Panel
            key={state.jurisdiction.id}
            state={state}
            world={world}
            box={{ left, right: left + panel, top, bottom: top + height }}
            t={t}
          />
        );
      })}
      <Known
        world={world}
        box={{ left: 8, right: width - 8, top: end + 26, bottom: end + 116 }}
        t={t}
      />
      <Lines class="strong" lines={verdict} x={8} y={end + 154} step={16} />
    </MeasurePicture>
  );
}
