import { withQuery } from "../../address/links.ts";
import { kept } from "../../address/options.ts";
import { MapStatesDocument } from "../../generated/queries.ts";
import { allPages } from "../../queries/all-pages.ts";
import type { ChartDefinition, ChartShown } from "../kit/definition.ts";
import { power, safeguard } from "./answers.ts";
import type { ReadMap } from "./choropleth.ts";
import { toldOf } from "./description.ts";
import { exposure } from "./exposure.ts";
import { level } from "./level.ts";
import { INDICATORS, type Indicator, type MapAsked, mapAsked } from "./options.ts";
import { Drawn } from "./picture.tsx";
import { offence } from "./punishes.ts";
import { treaty } from "./treaty.ts";

/*
 * One indicator over the world. What is not researched is hatched and never a colour of the scale; of
 * what is known too little nothing is claimed; states that the map would hide are marked by a dot.
 */

const READ: Readonly<Record<Indicator, ReadMap>> = {
  level,
  exposure,
  safeguard,
  power,
  offence,
  treaty,
};

/** What the chart shows, with what was asked for the page around it. */
export interface MapShown extends ChartShown {
  readonly given: MapAsked;
}

const map = {
  name: "map",
  options: {
    indicator: `what is shown: ${Object.keys(INDICATORS).join(", ")}`,
    lens: "which safeguards count, for level and exposure",
    power: "the power, for exposure and power",
    safeguard: "the safeguard",
    offence: "the offence",
    treaty: "the treaty, such as uncc",
    asOf: "the day",
  },
  async show({ ask, query, words }): Promise<MapShown> {
    const given = mapAsked(query, words);
    const [mapped, pages] = await Promise.all([
      READ[given.indicator](given, ask, words),
      allPages(
        (after) => ask(MapStatesDocument, { after, lang: words.lang }),
        ({ jurisdictions }) => jurisdictions.pageInfo,
      ),
    ]);
    const collator = new Intl.Collator(words.lang);
    const states = pages
      .flatMap(({ jurisdictions }) => jurisdictions.nodes)
      .toSorted((a, b) => collator.compare(a.name, b.name));
    const nameOf = new Map(states.map(({ id, name }) => [id, name]));
    const told = toldOf(mapped, nameOf, given.day.asOf, words);
    const { values, columns, title, release, rests, document, variables } = mapped;
    return {
      given,
      title,
      description: told.description,
      sure: words("map.sure", { known: values.size, all: states.length }),
      caution: words("map.caution"),
      ...(given.day.asOf === undefined ? {} : { asked: told.when }),
      release,
      rests,
      page: withQuery("/map", kept(query, Object.keys(map.options))),
      columns: [
        ["state", words("col.state")],
        ["code", words("map.code")],
        ["answer", words("map.answer")],
        ...columns,
      ],
      rows: states.map(({ id, name }) => ({
        state: name,
        code: id,
        answer: values.get(id)?.told ?? mapped.without,
        ...Object.fromEntries(columns.map(([key]) => [key, values.get(id)?.cells?.[key] ?? null])),
      })),
      document,
      variables,
      draw: (standing) => <Drawn mapped={mapped} told={told} words={words} standing={standing} />,
    };
  },
} satisfies ChartDefinition;

export default map;
