import { formatLongest, groupOf } from "../../charts/prison-for-words/description.ts";
import { formatMonths, formatParts } from "../../i18n/format.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { CountryData } from "./data.ts";
import { type WordsProvision, wordsCount } from "./words-rows.ts";

/** How far its offences of words reach, with what is not on file in the same sentence, and what courts struck down. */
export function wordsFindingOf(
  { country, law: { words } }: CountryData,
  provisions: readonly WordsProvision[],
  t: Messages,
): string {
  const term = formatMonths(words.months, t);
  const group = groupOf(words, country.id);
  const open = wordsCount(provisions, "maximum_not_on_file", "field_unclear", "reported");
  const struck = wordsCount(provisions, "struck_down");
  const struckDown = struck > 0 ? [t("country.finding.struckDown", { count: struck })] : [];
  const others = (more: number) => (more > 0 ? [t("country.finding.more", { count: more })] : []);
  switch (group) {
    case null:
      return formatParts(
        [
          t("country.finding.notRead"),
          t("country.finding.treaties", { count: country.participations.length }),
        ],
        t,
      );
    case "counted": {
      const counted = provisions.filter(({ standing }) => standing === "counted");
      const most = Math.max(...counted.map(({ months }) => months ?? 0));
      const finding = t("country.finding.counted", { longest: formatLongest(most, t) });
      return formatParts([finding, ...others(open), ...struckDown], t);
    }
    case "reported":
      return formatParts(
        [t("country.finding.reported", { term }), ...others(open - 1), ...struckDown],
        t,
      );
    case "maximum_not_on_file":
    case "field_unclear":
      return formatParts(
        [
          ...struckDown,
          t("country.finding.open", { count: open, term, struck: struck > 0 ? "yes" : "no" }),
        ],
        t,
      );
    case "below_the_line":
      return formatParts([...struckDown, t("country.finding.below", { term })], t);
    case "none_on_file":
      return formatParts([...struckDown, t("country.finding.none")], t);
  }
}
