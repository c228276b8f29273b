import { BadAddress } from "../../address/errors.ts";
import { countryIn, treatyIn } from "../../address/options.ts";
import { dayOf, numberOf } from "../../address/read-options.ts";
import { GapDocument, type GapQueryVariables } from "../../generated/queries.ts";
import type { MessageKey, Messages } from "../../i18n/messages.ts";
import { gapOrder, notResearched, termUnknown } from "../../layouts/gap.ts";
import type { Chart } from "../kit/definition.ts";
import { PROVISIONS, TREATIES } from "../kit/fact-scopes.ts";
import { inOneStep } from "../kit/one-step.ts";
import { type Gap, gapDescription } from "./description.ts";
import { GapPicture } from "./picture.tsx";

/*
 * What one state can ask another about, offence by offence: what the asking state threatens on a scale
 * of years, what the state asked has, and whether it can refuse for want of dual criminality.
 */

function gapVariables(query: URLSearchParams, t: Messages): Omit<GapQueryVariables, "lang"> {
  const months = numberOf(query, "months", [1, 1200], t);
  const [asker, asked] = [query.get("asker") ?? "", query.get("asked") ?? ""].map((code) =>
    countryIn(code, t),
  ) as [string, string];
  if (asker === asked) throw new BadAddress("name two different states, such as JOR and DEU");
  return {
    asker,
    asked,
    treaty: treatyIn(query.get("treaty") || "uncc"),
    ...dayOf(query, t),
    ...(months === null ? {} : { seriousMonths: months }),
  };
}

export interface GapShown extends Chart {
  readonly gap: Gap;
}

const CERTAINTY: Record<"certainly" | "possibly", MessageKey> = {
  certainly: "certainty.certainly",
  possibly: "certainty.possibly",
};

const gapChart = inOneStep({
  name: "gap",
  method: "criminalisation-gap",
  options: {
    asker: "the state that asks, such as JOR",
    asked: "the state asked, such as DEU",
    treaty: "the treaty, such as uncc",
    months: "least maximum term of a serious crime, in place of the treaty's",
    asOf: "the day",
  },
  example: ({ state, other, treaty }) => ({ asker: other, asked: state, treaty }),
  async show({ ask, query, t }): Promise<GapShown> {
    const variables = { ...gapVariables(query, t), lang: t.lang };
    const { criminalisationGap: gap, meta } = await ask(GapDocument, variables);
    const maybe = (certainty: "certainly" | "possibly" | null) =>
      t(certainty === null ? "value.no" : CERTAINTY[certainty]);
    const unresearched = gap.rows.filter(({ asked }) => notResearched(asked));
    return {
      gap,
      title: t("gap.title", { asker: gap.asker.name, asked: gap.asked.name }),
      description: gapDescription(gap, t),
      certainty: t("gap.sure", {
        asked: gap.asked.name,
        count: gap.rows.length,
        unknown: unresearched.length,
      }),
      caution: t("gap.caution"),
      release: meta.release,
      facts: { facts: [...PROVISIONS, ...TREATIES], jurisdictions: [gap.asker.id, gap.asked.id] },
      columns: [
        ["offence", t("col.offence")],
        ["askerLow", `${gap.asker.name}: ${t("col.monthsLow")}`],
        ["askerHigh", `${gap.asker.name}: ${t("col.monthsHigh")}`],
        ["asked", `${gap.asked.name}: ${t("col.punishes")}`],
        ["askedLow", `${gap.asked.name}: ${t("col.monthsLow")}`],
        ["askedHigh", `${gap.asked.name}: ${t("col.monthsHigh")}`],
        ["inScope", t("col.inScope")],
        ["refusal", t("col.refusal")],
        ["gap", t("col.gap")],
      ],
      rows: gapOrder(gap.rows).map((row) => ({
        offence: row.offence.label,
        askerLow: termUnknown(row.asker) ? null : row.asker.lowMonths,
        askerHigh: row.asker.highMonths,
        asked: notResearched(row.asked) ? null : maybe(row.asked.certainty),
        askedLow: termUnknown(row.asked) ? null : row.asked.lowMonths,
        askedHigh: row.asked.highMonths,
        inScope: maybe(row.inScope),
        refusal: t(`refusal.${row.refusal}`),
        gap: maybe(row.gap),
      })),
      document: GapDocument,
      variables,
      draw: (context) => <GapPicture gap={gap} t={t} context={context} />,
    };
  },
});

export default gapChart;
