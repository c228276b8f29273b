import type { ComparedOffenceFragment } from "../generated/queries.ts";
import { within } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";
import { formatTermOf } from "./terms.ts";

/** What of an offence in a country its terms in words are made of. */
type Cell = Pick<
  ComparedOffenceFragment,
  "standing" | "basic" | "basicFrom" | "formNotRead" | "aggravated"
> & { readonly notPunished: readonly unknown[] };

/**
 * The longest basic term of a cell in words, with the lightest where sections differ, or that nobody has read which
 * form it is for; not on file is not “no”.
 */
export function describeCell(cell: Cell, t: Messages): string {
  if (cell.notPunished.length > 0) return within(t("country.offences.notPunished"));
  if (cell.standing === "not_on_file") return t("list.notOnFile");
  if (cell.standing !== "punished") return t(`standing.${cell.standing}`);
  const term = cell.formNotRead
    ? t("compare.formNotRead", { term: formatTermOf(cell.formNotRead, t) })
    : formatTermOf(cell.basic, t);
  return cell.basicFrom === null
    ? term
    : t("compare.bySection", { term, other: formatTermOf(cell.basicFrom, t) });
}

/** A cell in one line: the basic term, and beside it the heavier form, which the law gives under a condition. */
export function describeWhole(cell: Cell, t: Messages): string {
  const basic = describeCell(cell, t);
  return cell.aggravated === null
    ? basic
    : `${basic} (${t("list.heavier", { term: formatTermOf(cell.aggravated, t) })})`;
}
