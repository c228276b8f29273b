import { MapPunishesDocument, type MapPunishesQuery } from "../../generated/queries.ts";
import { formatList, formatMonths } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { allPages } from "../../queries/all-pages.ts";
import { given } from "../../queries/variables.ts";
import { PROVISIONS } from "../kit/fact-scopes.ts";
import type { Kind, MapIndicator, Value } from "./choropleth.ts";
import type { MapQuestion } from "./options.ts";

type Punishes = MapPunishesQuery["jurisdictions"]["nodes"][number]["punishes"];

/** Where one kind of term ends and the next begins, in months. */
const EDGES = [24, 60, 120] as const;

function kindsIn(t: Messages): Kind[] {
  const [short, middle, long] = EDGES;
  const term = (months: number) => formatMonths(months, t);
  return [
    { code: "none", text: t("penalty.none"), fill: "plain" },
    { code: "short", text: t("map.monthsUpTo", { term: term(short) }), fill: "fall1" },
    {
      code: "middle",
      text: t("map.monthsBetween", { least: term(short), most: term(middle) }),
      fill: "fall2",
    },
    {
      code: "long",
      text: t("map.monthsBetween", { least: term(middle), most: term(long) }),
      fill: "fall3",
    },
    { code: "longest", text: t("map.monthsOver", { term: term(long) }), fill: "fall5" },
    { code: "life", text: t("penalty.life"), fill: "dark" },
    { code: "death", text: t("penalty.death"), fill: "ink" },
    { code: "term", text: t("penalty.unknownLength"), fill: "striped" },
    { code: "unknown", text: t("penalty.unknown"), fill: "dotted" },
  ];
}

function kindOf({ heaviestPrison, heaviestMonths }: Punishes): string {
  if (heaviestPrison !== "term" || heaviestMonths === null) return heaviestPrison;
  const [short, middle, long] = EDGES;
  if (heaviestMonths <= short) return "short";
  if (heaviestMonths <= middle) return "middle";
  return heaviestMonths <= long ? "long" : "longest";
}

const variablesOf = ({ offence, asOf }: MapQuestion, { lang }: Messages) =>
  given({ offence, asOf, lang });

/** The longest prison term that each state threatens for one offence. */
export const offence: MapIndicator<MapPunishesQuery[]> = {
  load: (question, ask, t) =>
    allPages(
      (after) => ask(MapPunishesDocument, { ...variablesOf(question, t), after }),
      ({ jurisdictions }) => jurisdictions.pageInfo,
    ),
  map(pages, question, t) {
    const [first] = pages;
    const { codebook, meta } = first as (typeof pages)[number];
    const label = codebook.find(({ code }) => code === question.offence)?.label ?? question.offence;
    const kinds = kindsIn(t);
    const values = new Map<string, Value>();
    for (const { jurisdictions } of pages)
      for (const { id, punishes } of jurisdictions.nodes) {
        const { standing, inForce, heaviestMonths: months, provisions } = punishes;
        // What is punished only within a provision on something else, or struck down, has no term of its own.
        if (inForce === null || standing === "also") continue;
        const kind = kindOf(punishes);
        const text =
          standing === "undecided"
            ? t("standing.undecided")
            : (kinds.find(({ code }) => code === kind)?.text ?? "");
        values.set(id, {
          kind,
          text: months === null ? text : t("penalty.upTo", { most: formatMonths(months, t) }),
          possible: inForce === "possibly",
          cells: {
            months,
            certainty: t(`certainty.${inForce}` as "certainty.certainly"),
            provision: formatList(
              provisions.map((one) => one.id),
              t,
            ),
          },
        });
      }
    return {
      title: t("map.offenceTitle", { offence: label }),
      key: t("map.monthsKey"),
      kinds,
      values,
      without: t("map.noProvision"),
      columns: [
        ["months", t("col.months")],
        ["certainty", t("col.certainty")],
        ["provision", t("col.provision")],
      ],
      release: meta.release,
      facts: { facts: PROVISIONS },
      document: MapPunishesDocument,
      variables: variablesOf(question, t),
    };
  },
};
