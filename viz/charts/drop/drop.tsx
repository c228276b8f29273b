import { withQuery } from "../../address/links.ts";
import { RaceDocument, type RaceQuery } from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";
import type { ChartDefinition, ChartShown, Standing } from "../kit/definition.ts";
import { restsOfAsking } from "../kit/fact-scopes.ts";
import { layoutWidth, Picture } from "../kit/picture.tsx";
import { pickedOf, raceAskedInWords, raceSure } from "../race/description.ts";
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

function show(data: RaceQuery, options: RaceOptions, words: Words): ChartShown {
  const { race, meta } = data;
  const series = dropSeries(race);
  const picked = dropPicked(data, options);
  const title = words("drop.title");
  const description = dropDescription(race, words);
  const caution = words("race.caution");
  return {
    title,
    description,
    sure: `${raceSure(race, meta.coverage, words)}${words("sentence.gap")}${words("drop.sure")}`,
    caution,
    release: meta.release,
    // Of all states: what remains in those chosen depends on who may ask them.
    rests: restsOfAsking({ offence: options.offence }),
    asked: raceAskedInWords(options, race, words),
    page: withQuery("/", raceOptions.format({ ...options, country: picked })),
    columns: dropColumns(words),
    rows: dropRows(race),
    document: RaceDocument as ChartShown["document"],
    variables: raceVariables(options, words),
    draw(standing: Standing) {
      const size = sizeFor(layoutWidth(standing), words);
      const at = frameOf(size, series, picked, words.dir);
      return (
        <Picture
          name="drop"
          {...size}
          {...{ title, description, caution, standing, words }}
          style={DROP_STYLE}
        >
          <Lines series={series} picked={picked} href={standing.href} at={at} words={words} />
          <Names series={series} picked={picked} at={at} words={words} />
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
