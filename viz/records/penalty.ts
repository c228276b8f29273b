import { showCount, showMonths } from "../i18n/format.ts";
import type { Words } from "../i18n/messages.ts";

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

function showPrison(
  { prison, minMonths, maxMonths, namedTerm }: PenaltyShown,
  words: Words,
): string | null {
  const least = minMonths === null ? "" : showMonths(minMonths, words);
  switch (prison) {
    case "unknown":
      return null;
    case "none":
      return words("penalty.none");
    case "life":
      return least === "" ? words("penalty.life") : words("penalty.lifeFrom", { least });
    case "death":
      return least === "" ? words("penalty.death") : words("penalty.deathFrom", { least });
  }
  const most = maxMonths === null ? "" : showMonths(maxMonths, words);
  if (least !== "" && most !== "") return words("penalty.between", { least, most });
  if (most !== "") return words("penalty.upTo", { most });
  if (least !== "") return words("penalty.atLeast", { least });
  return namedTerm === null
    ? words("penalty.unknownLength")
    : words("penalty.named", { term: namedTerm });
}

function showFine(
  { fineMin, fineMax, fineCurrency, fineNote }: PenaltyShown,
  words: Words,
): string | null {
  const money = (amount: number) => `${fineCurrency ?? ""} ${showCount(amount, words)}`.trim();
  const note = fineNote === null ? "" : ` (${fineNote})`;
  if (fineMin !== null && fineMax !== null)
    return words("fine.between", { least: money(fineMin), most: money(fineMax) }) + note;
  if (fineMax !== null) return words("fine.upTo", { most: money(fineMax) }) + note;
  if (fineMin !== null) return words("fine.atLeast", { least: money(fineMin) }) + note;
  return fineNote === null ? null : words("fine.some") + note;
}

/** A penalty in words, without when it applies; what no source gives is said to be unknown. */
export function showPenalty(penalty: PenaltyShown, words: Words): string {
  const prison = showPrison(penalty, words);
  const fine = showFine(penalty, words);
  if (prison === null || fine === null) return prison ?? fine ?? words("penalty.unknown");
  switch (penalty.combination) {
    case "and":
      return words("penalty.and", { prison, fine });
    case "or":
      return words("penalty.or", { prison, fine });
    default:
      return words("penalty.andOr", { prison, fine });
  }
}
