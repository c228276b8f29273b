import { formatCount, formatMonths } from "../i18n/format.ts";
import type { Messages } from "../i18n/messages.ts";
import { DEATH, LIFE } from "../layouts/months.ts";

interface PenaltyShown {
  readonly prison: string;
  readonly minMonths: number | null;
  readonly maxMonths: number | null;
  readonly namedTerm: string | null;
  readonly fineMin: number | null;
  readonly fineMax: number | null;
  readonly fineCurrency: string | null;
  readonly fineNote: string | null;
  readonly combination: string | null;
}

function formatPrison(
  { prison, minMonths, maxMonths, namedTerm }: PenaltyShown,
  t: Messages,
): string | null {
  const least = minMonths === null ? "" : formatMonths(minMonths, t);
  switch (prison) {
    case "unknown":
      return null;
    case "none":
      return t("penalty.none");
    case "life":
      return least === "" ? t("penalty.life") : t("penalty.lifeFrom", { least });
    case "death":
      return least === "" ? t("penalty.death") : t("penalty.deathFrom", { least });
  }
  const most = maxMonths === null ? "" : formatMonths(maxMonths, t);
  if (least !== "" && most !== "") return t("penalty.between", { least, most });
  if (most !== "") return t("penalty.upTo", { most });
  if (least !== "") return t("penalty.atLeast", { least });
  return namedTerm === null ? t("penalty.unknownLength") : t("penalty.named", { term: namedTerm });
}

function formatFine(
  { fineMin, fineMax, fineCurrency, fineNote }: PenaltyShown,
  t: Messages,
): string | null {
  const money = (amount: number) => `${fineCurrency ?? ""} ${formatCount(amount, t)}`.trim();
  const note = fineNote === null ? "" : ` (${fineNote})`;
  if (fineMin !== null && fineMax !== null)
    return t("fine.between", { least: money(fineMin), most: money(fineMax) }) + note;
  if (fineMax !== null) return t("fine.upTo", { most: money(fineMax) }) + note;
  if (fineMin !== null) return t("fine.atLeast", { least: money(fineMin) }) + note;
  return fineNote === null ? null : t("fine.some") + note;
}

/** A penalty in words, without when it applies; what no source gives is said to be unknown. */
export function formatPenalty(penalty: PenaltyShown, t: Messages): string {
  const prison = formatPrison(penalty, t);
  const fine = formatFine(penalty, t);
  if (prison === null || fine === null) return prison ?? fine ?? t("penalty.unknown");
  switch (penalty.combination) {
    case "and":
      return t("penalty.and", { prison, fine });
    case "or":
      return t("penalty.or", { prison, fine });
    default:
      return t("penalty.andOr", { prison, fine });
  }
}

/** Life and death, which count as more than any number of months; null for a term that has an end. */
export const beyondTerms = (months: number, t: Messages): string | null => {
  if (months >= DEATH) return t("term.death");
  return months >= LIFE ? t("term.life") : null;
};

/** The longest term in words. */
export const formatLongestTerm = (months: number, t: Messages): string =>
  beyondTerms(months, t) ?? formatMonths(months, t);
