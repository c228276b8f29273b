import { withQuery } from "../../address/links.ts";
import { MapStatesDocument, type MapStatesQuery } from "../../generated/queries.ts";
import { allPages } from "../../queries/all-pages.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { power, safeguard } from "./answers.ts";
import type { MapIndicator } from "./choropleth.ts";
import { toldOf } from "./description.ts";
import { exposure } from "./exposure.ts";
import { level } from "./level.ts";
import { type Indicator, type MapOptions, mapOptions, questionOf } from "./options.ts";
import { Drawn } from "./picture.tsx";
import { offence } from "./punishes.ts";
import { treaty } from "./treaty.ts";

/*
 * One indicator over the world. What is not researched is hatched and never a colour of the scale; of
 * what is known too little nothing is claimed; states that the map would hide are marked by a dot.
 */

const READ: Readonly<Record<Indicator, MapIndicator>> = {
  level,
  exposure,
  safeguard,
  power,
  offence,
  treaty,
};

/** The data of an indicator, and the names of all states. */
export interface MapData {
  readonly answers: unknown;
  readonly states: readonly MapStatesQuery["jurisdictions"]["nodes"][number][];
}

const map: ChartDefinition<MapOptions, MapData> = {
  name: "map",
  options: mapOptions,
  async load(options, { ask, words }) {
    const question = questionOf(options);
    const [answers, pages] = await Promise.all([
      READ[question.indicator].load(question, ask, words),
      allPages(
        (after) => ask(MapStatesDocument, { after, lang: words.lang }),
        ({ jurisdictions }) => jurisdictions.pageInfo,
      ),
    ]);
    return { answers, states: pages.flatMap(({ jurisdictions }) => jurisdictions.nodes) };
  },
  show({ answers, states: unordered }, options, words) {
    const question = questionOf(options);
    const mapped = READ[question.indicator].map(answers, question, words);
    const collator = new Intl.Collator(words.lang);
    const states = unordered.toSorted((a, b) => collator.compare(a.name, b.name));
    const nameOf = new Map(states.map(({ id, name }) => [id, name]));
    const told = toldOf(mapped, nameOf, options.asOf, words);
    const { values, columns, title, release, rests, document, variables } = mapped;
    return {
      title,
      description: told.description,
      sure: words("map.sure", { known: values.size, all: states.length }),
      caution: words("map.caution"),
      ...(options.asOf === null ? {} : { asked: told.when }),
      release,
      rests,
      page: withQuery("/map", mapOptions.format(options)),
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
};

export default map;
