import { MapPunishesDocument, type MapPunishesQuery } from "../../generated/queries.ts";
import { showList, showMonths } from "../../i18n/format.ts";
import type { Words } from "../../i18n/messages.ts";
import { allPages } from "../../queries/all-pages.ts";
import { given } from "../../queries/variables.ts";
import { PROVISIONS } from "../kit/fact-scopes.ts";
import type { Kind, MapIndicator, Value } from "./choropleth.ts";
import type { MapQuestion } from "./options.ts";

type Punishes = MapPunishesQuery["jurisdictions"]["nodes"][number]["punishes"];

/** Where one kind of term ends and the next begins, in months. */
const EDGES = [24, 60, 120] as const;

function kindsIn(words: Words): Kind[] {
  const [short, middle, long] = EDGES;
  const term = (months: number) => showMonths(months, words);
  return [
    { code: "none", text: words("penalty.none"), fill: "plain" },
    { code: "short", text: words("map.monthsUpTo", { term: term(short) }), fill: "fall1" },
    {
      code: "middle",
      text: words("map.monthsBetween", { least: term(short), most: term(middle) }),
      fill: "fall2",
    },
    {
      code: "long",
      text: words("map.monthsBetween", { least: term(middle), most: term(long) }),
      fill: "fall3",
    },
    { code: "longest", text: words("map.monthsOver", { term: term(long) }), fill: "fall5" },
    { code: "life", text: words("penalty.life"), fill: "dark" },
    { code: "death", text: words("penalty.death"), fill: "ink" },
    { code: "term", text: words("penalty.unknownLength"), fill: "striped" },
    { code: "unknown", text: words("penalty.unknown"), fill: "dotted" },
  ];
}

function kindOf({ heaviestPrison, heaviestMonths }: Punishes): string {
  if (heaviestPrison !== "term" || heaviestMonths === null) return heaviestPrison;
  const [short, middle, long] = EDGES;
  if (heaviestMonths <= short) return "short";
  if (heaviestMonths <= middle) return "middle";
  return heaviestMonths <= long ? "long" : "longest";
}

const variablesOf = ({ offence, asOf }: MapQuestion, { lang }: Words) =>
  given({ offence, asOf, lang });

/** The longest prison term that each state threatens for one offence. */
export const offence: MapIndicator<MapPunishesQuery[]> = {
  load: (question, ask, words) =>
    allPages(
      (after) => ask(MapPunishesDocument, { ...variablesOf(question, words), after }),
      ({ jurisdictions }) => jurisdictions.pageInfo,
    ),
  map(pages, question, words) {
    const [first] = pages;
    const { codebook, meta } = first as (typeof pages)[number];
    const label = codebook.find(({ code }) => code === question.offence)?.label ?? question.offence;
    const kinds = kindsIn(words);
    const values = new Map<string, Value>();
    for (const { jurisdictions } of pages)
      for (const { id, punishes } of jurisdictions.nodes) {
        const { inForce, heaviestMonths: months, provisions } = punishes;
        if (inForce === null) continue;
        const kind = kindOf(punishes);
        const text = kinds.find(({ code }) => code === kind)?.text ?? "";
        values.set(id, {
          kind,
          told: months === null ? text : words("penalty.upTo", { most: showMonths(months, words) }),
          possible: inForce === "possibly",
          cells: {
            months,
            certainty: words(`certainty.${inForce}` as "certainty.certainly"),
            provision: showList(
              provisions.map((one) => one.id),
              words,
            ),
          },
        });
      }
    return {
      title: words("map.offenceTitle", { offence: label }),
      key: words("map.monthsKey"),
      kinds,
      values,
      without: words("map.noProvision"),
      columns: [
        ["months", words("col.months")],
        ["certainty", words("col.certainty")],
        ["provision", words("col.provision")],
      ],
      release: meta.release,
      rests: { facts: PROVISIONS },
      document: MapPunishesDocument,
      variables: variablesOf(question, words),
    };
  },
};
