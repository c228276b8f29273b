import { BadAddress } from "../../address/errors.ts";
import { MapAnswersDocument, type MapAnswersQuery } from "../../generated/queries.ts";
import { formatList } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import { isKnownValue } from "../../layouts/known-values.ts";
import { allPages } from "../../queries/all-pages.ts";
import { given } from "../../queries/variables.ts";
import type { Fill, Kind, MapIndicator, Value } from "./choropleth.ts";
import type { MapQuestion } from "./options.ts";

/** Of a safeguard: what protects, what does not, and what is neither. */
const VALUES: Readonly<Record<string, Fill>> = {
  yes: "hold",
  partial: "half",
  no: "fall5",
  not_applicable: "plain",
  disputed: "striped",
  no_known_law: "dotted",
};
/** Of a power: in blue those that the codebook calls independent. */
const AUTHORITIES: Readonly<Record<string, Fill>> = {
  judge_before: "hold",
  independent_body: "half",
  judge_after: "fall1",
  prosecutor: "fall2",
  police: "fall3",
  executive: "fall4",
  none: "fall5",
  disputed: "striped",
  unknown: "dotted",
};

/** One answer out of several codings: what is not known gives way, two that differ are disputed, none is null. */
function answerOf(answers: readonly { readonly value: string }[]): string | null {
  const values = [...new Set(answers.map(({ value }) => value))].filter(
    (value) => value !== "not_researched",
  );
  const known = values.filter(isKnownValue);
  return known.length > 1 ? "disputed" : (known[0] ?? values[0] ?? null);
}

const variablesOf = (code: string, { asOf }: MapQuestion, { lang }: Messages) =>
  given({ code, asOf, lang });

type Data = MapAnswersQuery[];

/** What the codebook says of the code that is asked about; undefined where it has none. */
const subjectIn = ([page]: Data, of: string, code: string) =>
  page?.codebook.find((entry) => entry.kind === of && entry.code === code);

const indicatorOf = (
  of: "safeguard" | "power",
  fills: Readonly<Record<string, Fill>>,
): MapIndicator<Data> => ({
  async load(question, ask, t) {
    const code = question[of];
    const pages = await allPages(
      (after) => ask(MapAnswersDocument, { ...variablesOf(code, question, t), after }),
      ({ jurisdictions }) => jurisdictions.pageInfo,
    );
    if (!subjectIn(pages, of, code))
      throw new BadAddress(t("refused.code", { option: of, code }), 404);
    return pages;
  },
  map(pages, question, t) {
    const code = question[of];
    const subject = subjectIn(pages, of, code);
    const [first] = pages;
    const { codebook, meta } = first as (typeof pages)[number];
    const answer = of === "safeguard" ? "value" : "authority";
    const labelOf = (value: string): string =>
      codebook.find((entry) => entry.kind === answer && entry.code === value)?.label ??
      t("map.disagree");
    const values = new Map<string, Value>();
    for (const { jurisdictions } of pages)
      for (const { id, answers } of jurisdictions.nodes) {
        const kind = answerOf(answers);
        if (kind === null) continue;
        const all = [...new Set(answers.map(({ value }) => value))].map(labelOf);
        values.set(id, { kind, text: all.length > 1 ? formatList(all, t) : labelOf(kind) });
      }
    return {
      title: t(of === "safeguard" ? "map.safeguardTitle" : "map.powerTitle", {
        [of]: subject?.label ?? code,
      }),
      key: subject?.question ?? t("map.answerKey"),
      kinds: Object.entries(fills).map(
        ([value, fill]): Kind => ({ code: value, text: labelOf(value), fill }),
      ),
      values,
      // Of a day of the past it may be known what held later.
      without: t(question.asOf === null ? "map.notResearched" : "map.nothingKnown"),
      columns: [],
      release: meta.release,
      facts: { facts: ["coding"] },
      document: MapAnswersDocument,
      variables: variablesOf(code, question, t),
    };
  },
});

/** Which law gives one safeguard. */
export const safeguard = indicatorOf("safeguard", VALUES);
/** Who authorises one power. */
export const power = indicatorOf("power", AUTHORITIES);
