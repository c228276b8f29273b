import { withQuery } from "../../address/links.ts";
import { RaceDocument, type RaceQuery } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Chart, ChartDefinition, RenderContext } from "../kit/definition.ts";
import { factsOfRequests } from "../kit/fact-scopes.ts";
import { layoutWidth, Picture } from "../kit/picture.tsx";
import { pickedOf, raceCertainty, raceSubtitle } from "../race/description.ts";
import { type RaceOptions, raceOptions } from "../race/options.ts";
import { loadRace, raceVariables } from "../race/race.tsx";
import { frameOf, sizeFor } from "./frame.ts";
import { Lines } from "./lines.tsx";
import { Names } from "./names.tsx";
import { dropColumns, dropRows } from "./rows.ts";
import { defaultPick, dropDescription, dropSeries } from "./series.ts";
import { DROP_STYLE } from "./style.ts";

/*
 * The drop: one line a state. First, what its own law guarantees; then the least protection that
 * remains when another state asks through a treaty in force; last, the same once every signatory of
 * the UN Convention has ratified. A line is drawn at the upper bound, where all that is unknown
 * counts in the state's favour: at most this much remains. The band of the state picked out reaches
 * down to the lower bound.
 */

/** The state that the picture brings out: the one that an address names, else that with the longest fall. */
export const dropPicked = ({ race }: RaceQuery, options: RaceOptions): string | null =>
  pickedOf(options, race) ?? defaultPick(dropSeries(race));

function show(data: RaceQuery, options: RaceOptions, t: Messages): Chart {
  const { race, meta } = data;
  const series = dropSeries(race);
  const picked = dropPicked(data, options);
  const title = t("drop.title");
  const description = dropDescription(race, t);
  const caution = t("race.caution");
  return {
    title,
    description,
    certainty: `${raceCertainty(race, meta.coverage, t)}${t("sentence.gap")}${t("drop.sure")}`,
    caution,
    release: meta.release,
    // Of all states: what remains in those chosen depends on who may ask them.
    facts: factsOfRequests({ offence: options.offence }),
    subtitle: raceSubtitle(options, race, t),
    page: withQuery("/", raceOptions.format({ ...options, country: picked })),
    columns: dropColumns(t),
    rows: dropRows(race),
    document: RaceDocument as Chart["document"],
    variables: raceVariables(options, t),
    draw(context: RenderContext) {
      const size = sizeFor(layoutWidth(context), t);
      const at = frameOf(size, series, picked, t.dir);
      return (
        <Picture
          name="drop"
          {...size}
          {...{ title, description, caution, context, t }}
          style={DROP_STYLE}
        >
          <Lines series={series} picked={picked} href={context.href} at={at} t={t} />
          <Names series={series} picked={picked} at={at} t={t} />
        </Picture>
      );
    },
  };
}

/** How far protection falls from a state's own law to what remains when others may ask. */
const drop: ChartDefinition<RaceOptions, RaceQuery> = {
  name: "drop",
  options: raceOptions,
  load: loadRace,
  show,
};
export default drop;
