import { MapLevelDocument } from "../../generated/queries.ts";
import { within } from "../../i18n/format.ts";
import { allPages } from "../../queries/all-pages.ts";
import { boundColumns, bounded } from "./bounds.ts";
import type { ReadMap } from "./choropleth.ts";

/** What each state's own law guarantees, through a lens. */
export const level: ReadMap = async ({ lens, day }, ask, words) => {
  const variables = { lens, ...day, lang: words.lang };
  const pages = await allPages(
    (after) => ask(MapLevelDocument, { ...variables, after }),
    ({ jurisdictions }) => jurisdictions.pageInfo,
  );
  const [first] = pages;
  const { coverage, meta } = first as (typeof pages)[number];
  const states = pages.flatMap(({ jurisdictions }) =>
    jurisdictions.nodes.map((state) => ({ id: state.id, ...state.level })),
  );
  return {
    title: words("map.levelTitle", { lens: within(coverage.lens?.label ?? lens) }),
    key: words("map.levelKey"),
    ...bounded(states, coverage.threshold, words),
    without: words("map.notResearched"),
    columns: boundColumns(words),
    release: meta.release,
    rests: { facts: ["coding"] },
    document: MapLevelDocument,
    variables,
  };
};
