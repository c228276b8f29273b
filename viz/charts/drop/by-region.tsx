import { group } from "d3";
import { showRegion } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import type { Standing } from "../kit/definition.ts";
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
  words,
}: {
  race: Race;
  picked: string | null;
  href: Standing["href"];
  words: Words;
}) {
  const series = dropSeries(race);
  const at = frameOf(smallSize(words), series, picked, words.dir);
  const regions = [...group(series, ({ region }) => showRegion(region, words))].sort(([a], [b]) =>
    a.localeCompare(b, words.locale),
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
            aria-label={words("drop.region", { region, states: own.length })}
          >
            <style>{CHART_STYLE + DROP_STYLE}</style>
            <Lines series={own} picked={picked} href={href} at={at} words={words} />
          </svg>
        </div>
      ))}
    </div>
  );
}
