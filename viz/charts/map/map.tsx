import { withQuery } from "../../address/links.ts";
import { MapStatesDocument, type MapStatesQuery } from "../../generated/queries.ts";
import { allPages } from "../../queries/all-pages.ts";
import type { ChartDefinition } from "../kit/definition.ts";
import { power, safeguard } from "./answers.ts";
import type { MapIndicator } from "./choropleth.ts";
import { describeMap } from "./description.ts";
import { level } from "./level.ts";
import { type Indicator, type MapOptions, mapOptions, questionOf } from "./options.ts";
import { MapPicture } from "./picture.tsx";
import { offence } from "./punishes.ts";
import { treaty } from "./treaty.ts";

/*
 * One indicator over the world. What is not researched is hatched and never a colour of the scale; of
 * what is known too little nothing is claimed; states that the map would hide are marked by a dot.
 */

const READ: Readonly<Record<Indicator, MapIndicator>> = {
  level,
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
  async load(options, { ask, t }) {
    const question = questionOf(options);
    const [answers, pages] = await Promise.all([
      READ[question.indicator].load(question, ask, t),
      allPages(
        (after) => ask(MapStatesDocument, { after, lang: t.lang }),
        ({ jurisdictions }) => jurisdictions.pageInfo,
      ),
    ]);
    return { answers, states: pages.flatMap(({ jurisdictions }) => jurisdictions.nodes) };
  },
  show({ answers, states: unordered }, options, t) {
    const question = questionOf(options);
    const mapped = READ[question.indicator].map(answers, question, t);
    const collator = new Intl.Collator(t.lang);
    const states = unordered.toSorted((a, b) => collator.compare(a.name, b.name));
    const nameOf = new Map(states.map(({ id, name }) => [id, name]));
    const texts = describeMap(mapped, nameOf, options.asOf, t);
    const { values, columns, title, release, facts, document, variables } = mapped;
    return {
      title,
      description: texts.description,
      certainty: t("map.sure", { known: values.size, all: states.length }),
      caution: t("map.caution"),
      ...(options.asOf === null ? {} : { subtitle: texts.when }),
      release,
      facts,
      page: withQuery("/map", mapOptions.format(options)),
      columns: [
        ["state", t("col.state")],
        ["code", t("column.code")],
        ["answer", t("map.answer")],
        ...columns,
      ],
      rows: states.map(({ id, name }) => ({
        state: name,
        code: id,
        answer: values.get(id)?.text ?? mapped.without,
        ...Object.fromEntries(columns.map(([key]) => [key, values.get(id)?.cells?.[key] ?? null])),
      })),
      document,
      variables,
      draw: (context) => <MapPicture mapped={mapped} texts={texts} t={t} context={context} />,
    };
  },
};

export default map;
