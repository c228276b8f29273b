import { BadAddress } from "../../address/errors.ts";
import { MapAnswersDocument } from "../../generated/queries.ts";
import { showList } from "../../i18n/format.ts";
import { allPages } from "../../queries/all-pages.ts";
import type { Fill, Kind, ReadMap, Value } from "./choropleth.ts";

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

/** Values that say that nothing is known give way to any other. */
const NOT_KNOWN = ["unknown", "no_known_law"];

/** One answer out of several codings; two that differ are disputed, and none is null. */
function answerOf(answers: readonly { readonly value: string }[]): string | null {
  const values = [...new Set(answers.map(({ value }) => value))].filter(
    (value) => value !== "not_researched",
  );
  const told = values.filter((value) => !NOT_KNOWN.includes(value));
  return told.length > 1 ? "disputed" : (told[0] ?? values[0] ?? null);
}

const read =
  (of: "safeguard" | "power", fills: Readonly<Record<string, Fill>>): ReadMap =>
  async (asked, ask, words) => {
    const code = asked[of];
    const variables = { code, ...asked.day, lang: words.lang };
    const pages = await allPages(
      (after) => ask(MapAnswersDocument, { ...variables, after }),
      ({ jurisdictions }) => jurisdictions.pageInfo,
    );
    const [first] = pages;
    const { codebook, meta } = first as (typeof pages)[number];
    const subject = codebook.find((entry) => entry.kind === of && entry.code === code);
    if (!subject) throw new BadAddress(words("refused.code", { option: of, code }), 404);
    const answer = of === "safeguard" ? "value" : "authority";
    const labelOf = (value: string): string =>
      codebook.find((entry) => entry.kind === answer && entry.code === value)?.label ??
      words("map.disagree");
    const values = new Map<string, Value>();
    for (const { jurisdictions } of pages)
      for (const { id, answers } of jurisdictions.nodes) {
        const kind = answerOf(answers);
        if (kind === null) continue;
        const all = [...new Set(answers.map(({ value }) => value))].map(labelOf);
        values.set(id, { kind, told: all.length > 1 ? showList(all, words) : labelOf(kind) });
      }
    return {
      title: words(of === "safeguard" ? "map.safeguardTitle" : "map.powerTitle", {
        [of]: subject.label,
      }),
      key: subject.question ?? words("map.answerKey"),
      kinds: Object.entries(fills).map(
        ([value, fill]): Kind => ({ code: value, text: labelOf(value), fill }),
      ),
      values,
      // Of a day of the past it may be known what held later.
      without: words(asked.day.asOf === undefined ? "map.notResearched" : "map.nothingKnown"),
      columns: [],
      release: meta.release,
      rests: { facts: ["coding"] },
      document: MapAnswersDocument,
      variables,
    };
  };

/** Which law gives one safeguard. */
export const safeguard = read("safeguard", VALUES);
/** Who authorises one power. */
export const power = read("power", AUTHORITIES);
