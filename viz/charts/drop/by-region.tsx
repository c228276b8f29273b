import { group } from "d3";
import { formatRegion } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { RenderContext } from "../kit/definition.ts";
import { CHART_STYLE } from "../kit/theme.ts";
import { frameOf, smallSize } from "./frame.ts";
import { Lines } from "./lines.tsx";
import { dropSeries, type Race } from "./series.ts";
import { DROP_STYLE } from "./style.ts";

/** The drop as small pictures, one a region, for narrow screens. */
export function DropByRegion({
  race,
  picked,
  href,
  t,
}: {
  race: Race;
  picked: string | null;
  href: RenderContext["href"];
  t: Messages;
}) {
  const series = dropSeries(race);
  const at = frameOf(smallSize(t), series, picked, t.dir);
  const regions = [...group(series, ({ region }) => formatRegion(region, t))].sort(([a], [b]) =>
    a.localeCompare(b, t.locale),
  );
  return (
    <div class="small-multiples">
      {regions.map(([region, own]) => (
        <div key={region}>
          <h2>{region}</h2>
          <svg
            viewBox={`0 0 ${at.width} ${at.height}`}
            class="ld-chart ld-drop"
            role="group"
            aria-label={t("drop.region", { region, states: own.length })}
          >
            <style>{CHART_STYLE + DROP_STYLE}</style>
            <Lines series={own} picked={picked} href={href} at={at} t={t} />
          </svg>
        </div>
      ))}
    </div>
  );
}
