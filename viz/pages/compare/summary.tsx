import { formatList, formatParts, within } from "../../i18n/format.ts";
import { useMessages } from "../../i18n/locale.tsx";
import type { Messages } from "../../i18n/messages.ts";
import {
  type AnswerRow,
  type Comparison,
  countsOf,
  termDifference,
} from "../../layouts/compare.ts";
import { authorityMarkOf } from "../../records/authority.tsx";
import { describeWhole } from "../../records/offence-terms.ts";
import { Fold } from "../../shell/fold.tsx";

/** What is found, for the title: on how many of the points that can be compared they are known to differ. */
export const comparisonFinding = (comparison: Comparison, names: string, t: Messages): string =>
  t("compare.finding", { names, ...countsOf(comparison) });

const labelsOf = (rows: readonly AnswerRow[], t: Messages): string =>
  formatList(
    rows.map(({ code }) => within(code.label)),
    t,
  );

/** Rows in which one country is known to have the first and another the second. */
const split = (
  rows: readonly AnswerRow[],
  has: (values: readonly string[], which: "first" | "second") => boolean,
): AnswerRow[] =>
  rows.filter(
    ({ cells }) =>
      cells.some(({ values }) => has(values, "first")) &&
      cells.some(({ values }) => has(values, "second")),
  );

const isOnly = (values: readonly string[], value: string): boolean =>
  values.length > 0 && values.every((one) => one === value);

/** The largest differences in words; nothing where none is known. */
export const Summary = ({ comparison }: { comparison: Comparison }) => {
  const t = useMessages();
  const { jurisdictions, offences, powers, safeguards } = comparison;
  const [largest] = offences.toSorted((a, b) => termDifference(b) - termDifference(a));
  const given = split(safeguards, (values, which) =>
    isOnly(values, which === "first" ? "yes" : "no"),
  );
  const judged = split(
    powers,
    (values, which) => authorityMarkOf(values) === (which === "first" ? "independent" : "state"),
  );
  const said = [
    largest !== undefined && termDifference(largest) > 0
      ? t("compare.largest", {
          offence: within(largest.code.label),
          terms: formatParts(
            largest.cells.map(
              (cell, index) =>
                `${jurisdictions[index]?.name}${t("list.colon")}${describeWhole(cell, t)}`,
            ),
            t,
          ),
        })
      : null,
    judged.length > 0 ? t("compare.judged", { powers: labelsOf(judged, t) }) : null,
    given.length > 0 ? t("compare.given", { safeguards: labelsOf(given, t) }) : null,
  ].filter((text) => text !== null);
  if (said.length === 0) return null;
  return (
    <Fold label={t("compare.inWords")}>
      <ul class="comparison-summary">
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Fold>
  );
};
