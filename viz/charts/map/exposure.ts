import { MapExposureDocument, type MapExposureQuery } from "../../generated/queries.ts";
import { within } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import { restsOfAsking } from "../kit/fact-scopes.ts";
import { type Bounded, boundColumns, bounded } from "./bounds.ts";
import type { MapIndicator } from "./choropleth.ts";
import type { MapQuestion } from "./options.ts";

const NOBODY = "nobody";

const variablesOf = ({ power, lens, asOf }: MapQuestion, { lang }: Words) =>
  given({ power, lens, asOf, lang });

/** The least protection that remains in each state when another one asks. */
export const exposure: MapIndicator<MapExposureQuery> = {
  load: (question, ask, words) => ask(MapExposureDocument, variablesOf(question, words)),
  map({ race, coverage, meta }, question, words) {
    const asked = race.states.flatMap(({ jurisdiction, own, today }): Bounded[] =>
      today === null
        ? []
        : [
            {
              id: jurisdiction.id,
              low: today.low,
              // Who may only possibly ask takes nothing away for certain: the law of the state itself remains.
              high: today.high ?? own.high,
              coverage: own.coverage,
              cells: {
                asker: today.decidedBy.asker.name,
                treaty: today.decidedBy.treaty.shortTitle,
              },
            },
          ],
    );
    const { kinds, values } = bounded(asked, coverage.threshold, words);
    const nobody = { code: NOBODY, text: words("map.nobody"), fill: "plain" } as const;
    for (const { jurisdiction, today } of race.states)
      if (today === null)
        values.set(jurisdiction.id, {
          kind: NOBODY,
          told: nobody.text,
          cells: { low: null, high: null, coverage: null, asker: null, treaty: null },
        });
    return {
      title: words("map.exposureTitle", {
        power: within(race.power.label),
        lens: within(race.lens.label),
      }),
      key: words("map.exposureKey"),
      kinds: [...kinds, nobody],
      values,
      without: words("map.notResearched"),
      columns: [
        ...boundColumns(words),
        ["asker", words("col.decidedBy")],
        ["treaty", words("map.way")],
      ],
      release: meta.release,
      rests: restsOfAsking({}),
      document: MapExposureDocument,
      variables: variablesOf(question, words),
    };
  },
};
