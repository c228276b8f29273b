import type { CompareQuery } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import { isOnFile } from "../../layouts/compare.ts";
import { describeWhole } from "../../records/offence-terms.ts";
import type { Chart, ChartRow } from "../kit/definition.ts";
import type { Comparison } from "./description.ts";

export const compareColumns = ({ jurisdictions }: Comparison, t: Messages): Chart["columns"] => [
  ["kind", t("column.kind")],
  ["code", t("column.code")],
  ["question", t("column.question")],
  ...jurisdictions.map(({ id, name }) => [id, name] as const),
  ...jurisdictions.map(
    ({ id, name }) => [`${id}Basic`, t("column.basicMonths", { state: name })] as const,
  ),
  ...jurisdictions.map(
    ({ id, name }) => [`${id}Months`, t("column.months", { state: name })] as const,
  ),
];

/** One row a question; an empty cell is not researched. Months, basic and of any form, only where such a term is known. */
export function compareRows(
  { compare, answers: codes }: Pick<CompareQuery, "compare" | "answers">,
  t: Messages,
): ChartRow[] {
  const labels = new Map(codes.map(({ kind, code, label }) => [`${kind}/${code}`, label]));
  const ids = compare.jurisdictions.map(({ id }) => id);
  const months = (kind: "Basic" | "Months", of: (index: number) => number | null): ChartRow =>
    Object.fromEntries(ids.map((id, index) => [`${id}${kind}`, of(index)]));
  const answers = (
    kind: string,
    rows: Comparison["powers"],
    list: "authority" | "value",
  ): ChartRow[] =>
    rows.map(({ code, cells }) => ({
      kind,
      code: code.code,
      question: code.label,
      ...Object.fromEntries(
        cells.map(({ jurisdiction, values }) => [
          jurisdiction.id,
          values.length === 0
            ? null
            : values.map((value) => labels.get(`${list}/${value}`) ?? value).join("; "),
        ]),
      ),
      ...months("Basic", () => null),
      ...months("Months", () => null),
    }));
  return [
    ...compare.offences.map(({ code, cells }) => ({
      kind: t("list.facet.basicMaximum"),
      code: code.code,
      question: code.label,
      ...Object.fromEntries(
        cells.map((cell) => [cell.jurisdiction.id, isOnFile(cell) ? describeWhole(cell, t) : null]),
      ),
      ...months("Basic", (index) => cells[index]?.basic.months ?? null),
      ...months("Months", (index) => cells[index]?.heaviestMonths ?? null),
    })),
    ...answers(t("common.authorises"), compare.powers, "authority"),
    ...answers(t("bar.safeguards"), compare.safeguards, "value"),
  ];
}
