import { MapExposureDocument, type MapExposureQuery } from "../../generated/queries.ts";
import { within } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { given } from "../../queries/variables.ts";
import { factsOfRequests } from "../kit/fact-scopes.ts";
import { type Bounded, boundColumns, bounded } from "./bounds.ts";
import type { MapIndicator } from "./choropleth.ts";
import type { MapQuestion } from "./options.ts";

const NOBODY = "nobody";

const variablesOf = ({ power, lens, asOf }: MapQuestion, { lang }: Messages) =>
  given({ power, lens, asOf, lang });

/** The least protection that remains in each state when another one asks. */
export const exposure: MapIndicator<MapExposureQuery> = {
  load: (question, ask, t) => ask(MapExposureDocument, variablesOf(question, t)),
  map({ race, coverage, meta }, question, t) {
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
    const { kinds, values } = bounded(asked, coverage.threshold, t);
    const nobody = { code: NOBODY, text: t("map.nobody"), fill: "plain" } as const;
    for (const { jurisdiction, today } of race.states)
      if (today === null)
        values.set(jurisdiction.id, {
          kind: NOBODY,
          text: nobody.text,
          cells: { low: null, high: null, coverage: null, asker: null, treaty: null },
        });
    return {
      title: t("map.exposureTitle", {
        power: within(race.power.label),
        lens: within(race.lens.label),
      }),
      key: t("map.exposureKey"),
      kinds: [...kinds, nobody],
      values,
      without: t("map.notResearched"),
      columns: [...boundColumns(t), ["asker", t("col.decidedBy")], ["treaty", t("map.way")]],
      release: meta.release,
      facts: factsOfRequests({}),
      document: MapExposureDocument,
      variables: variablesOf(question, t),
    };
  },
};
