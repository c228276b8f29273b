import { MapLevelDocument, type MapLevelQuery } from "../../generated/queries.ts";
import { within } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import { allPages } from "../../queries/all-pages.ts";
import { given } from "../../queries/variables.ts";
import { boundColumns, bounded } from "./bounds.ts";
import type { MapIndicator } from "./choropleth.ts";
import type { MapQuestion } from "./options.ts";

const variablesOf = ({ lens, asOf }: MapQuestion, { lang }: Words) => given({ lens, asOf, lang });

/** What each state's own law guarantees, through a lens. */
export const level: MapIndicator<MapLevelQuery[]> = {
  load: (question, ask, words) =>
    allPages(
      (after) => ask(MapLevelDocument, { ...variablesOf(question, words), after }),
      ({ jurisdictions }) => jurisdictions.pageInfo,
    ),
  map(pages, question, words) {
    const [first] = pages;
    const { coverage, meta } = first as (typeof pages)[number];
    const states = pages.flatMap(({ jurisdictions }) =>
      jurisdictions.nodes.map((state) => ({ id: state.id, ...state.level })),
    );
    return {
      title: words("map.levelTitle", { lens: within(coverage.lens?.label ?? question.lens) }),
      key: words("map.levelKey"),
      ...bounded(states, coverage.threshold, words),
      without: words("map.notResearched"),
      columns: boundColumns(words),
      release: meta.release,
      rests: { facts: ["coding"] },
      document: MapLevelDocument,
      variables: variablesOf(question, words),
    };
  },
};
