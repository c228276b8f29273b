import { MapLevelDocument, type MapLevelQuery } from "../../generated/queries.ts";
import { within } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { allPages } from "../../queries/all-pages.ts";
import { given } from "../../queries/variables.ts";
import { boundColumns, bounded } from "./bounds.ts";
import type { MapIndicator } from "./choropleth.ts";
import type { MapQuestion } from "./options.ts";

const variablesOf = ({ lens, asOf }: MapQuestion, { lang }: Messages) =>
  given({ lens, asOf, lang });

/** What each state's own law guarantees, through a lens. */
export const level: MapIndicator<MapLevelQuery[]> = {
  load: (question, ask, t) =>
    allPages(
      (after) => ask(MapLevelDocument, { ...variablesOf(question, t), after }),
      ({ jurisdictions }) => jurisdictions.pageInfo,
    ),
  map(pages, question, t) {
    const [first] = pages;
    const { coverage, meta } = first as (typeof pages)[number];
    const states = pages.flatMap(({ jurisdictions }) =>
      jurisdictions.nodes.map((state) => ({ id: state.id, ...state.level })),
    );
    return {
      title: t("map.levelTitle", { lens: within(coverage.lens?.label ?? question.lens) }),
      key: t("map.levelKey"),
      ...bounded(states, coverage.threshold, t),
      without: t("map.notResearched"),
      columns: boundColumns(t),
      release: meta.release,
      facts: { facts: ["coding"] },
      document: MapLevelDocument,
      variables: variablesOf(question, t),
    };
  },
};
