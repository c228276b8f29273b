import { within } from "../../schema/language/within.ts";
import type { CodingRow, OffenceRow } from "../measures/comparison.ts";
import type { PrisonTerm } from "../measures/forms.ts";
import type { OffenceCell } from "../measures/offence-on.ts";
import { joined, labels, type Speech } from "./speech.ts";
import { termParts } from "./term.ts";
import type { Words } from "./words.ts";

/** `up to 2 years in prison`, `up to 18 months in prison`, `life in prison` */
function penalty({ prison, months }: PrisonTerm, t: Words): string {
  if (prison !== "term") return t("penalty", { kind: prison, count: 0 });
  if (months === null) return t("penalty", { kind: "unstated", count: 0 });
  const { unit, count } = termParts(months);
  return t("penalty", { kind: unit, count });
}

/**
 * What a jurisdiction is known to threaten: the basic form, and beside it the heavier one with its condition, which is
 * on file in English and so is said in English only.
 */
function punishment(
  { standing, basic, formNotRead, aggravated, notPunished }: OffenceCell,
  t: Words,
): string {
  if (notPunished.length > 0) return t("standing", { standing: "not_punished" });
  if (standing !== "punished") return t("standing", { standing });
  const first = formNotRead
    ? t("formNotRead", { penalty: penalty(formNotRead, t) })
    : penalty(basic, t);
  if (!aggravated) return first;
  const condition =
    aggravated.condition && t.lang === "en" ? within(aggravated.condition) : t("heavierForm");
  return t("aggravated", { basic: first, condition, heavier: penalty(aggravated, t) });
}

/** `Defamation: Kenya: …; Germany: …` */
async function difference<Cell extends { readonly jurisdiction: string }>(
  { kind, code, cells }: { kind: string; code: string; cells: readonly Cell[] },
  said: (cell: Cell) => string | Promise<string>,
  speech: Speech,
): Promise<string> {
  const { t, label, countryName } = speech;
  const parts = await Promise.all(
    cells.map(async (cell) =>
      t("labelled", { label: await countryName(cell.jurisdiction), text: await said(cell) }),
    ),
  );
  const text = t("sentence", { text: joined(parts, t) });
  return t("labelled", { label: await label(kind, code), text });
}

const offenceDifference = ({ code, cells }: OffenceRow, speech: Speech): Promise<string> =>
  difference({ kind: "offence", code, cells }, (cell) => punishment(cell, speech.t), speech);

const codingDifference = (row: CodingRow, speech: Speech): Promise<string> =>
  difference(
    row,
    async ({ values }) =>
      values.length === 0
        ? speech.t("notResearched")
        : speech.t.or(await labels(row.kind === "power" ? "authority" : "value", values, speech)),
    speech,
  );

interface Compared {
  readonly offences: readonly OffenceRow[];
  readonly powers: readonly CodingRow[];
  readonly safeguards: readonly CodingRow[];
}

/** Where known values differ, in words: offences first, then powers, then safeguards. */
export const differencesOf = (
  { offences, powers, safeguards }: Compared,
  speech: Speech,
): Promise<string[]> =>
  Promise.all([
    ...offences.filter(({ differs }) => differs).map((row) => offenceDifference(row, speech)),
    ...[...powers, ...safeguards]
      .filter(({ differs }) => differs)
      .map((row) => codingDifference(row, speech)),
  ]);
