import { format } from "d3";

const two = format(".2f");
const percent = format(".0%");
const grouped = format(",");

/** `0.27–0.80`, or `0.67` where the bounds meet; to two decimals. */
export const showInterval = ({ low, high }: { low: number; high: number }): string =>
  two(low) === two(high) ? two(low) : `${two(low)}–${two(high)}`;

export const showNumber = (value: number): string => two(value);
export const showPercent = (share: number): string => percent(share);
export const showCount = (count: number): string => grouped(count);

/** `1 state`, `2 states` */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${showCount(count)} ${count === 1 ? one : many}`;

const MONTH = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });

function showPoint(point: string): string {
  const [year, month, day] = point.split("-");
  if (!month) return `${year}`;
  const name = MONTH.format(new Date(`${year}-${month}-01T00:00:00Z`));
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** A partial date in words: `16 May 2018`, `between August 2023 and August 2024`, `by April 2008`. */
export function showDate(date: string | null | undefined): string {
  if (!date) return "date not known";
  const [from = "", to] = date.split("/");
  if (to === undefined) return showPoint(from);
  if (from === "..") return `by ${showPoint(to)}`;
  if (to === "..") return `from ${showPoint(from)} on`;
  return `between ${showPoint(from)} and ${showPoint(to)}`;
}

/** `2 years`, `18 months`, `2.5 months` */
export function showMonths(months: number): string {
  if (months >= 12 && months % 12 === 0) return plural(months / 12, "year");
  return plural(months, "month");
}

interface PenaltyShown {
  readonly applies: string | null;
  readonly prison: string;
  readonly minMonths: number | null;
  readonly maxMonths: number | null;
  readonly namedTerm: string | null;
  readonly fineMin: number | null;
  readonly fineMax: number | null;
  readonly fineCurrency: string | null;
  readonly fineNote: string | null;
  readonly combination: string | null;
  readonly note: string | null;
}

function showPrison({ prison, minMonths, maxMonths, namedTerm }: PenaltyShown): string | null {
  if (prison === "unknown") return null;
  if (prison === "none") return "no prison";
  const least = minMonths === null ? "" : `at least ${showMonths(minMonths)}`;
  if (prison === "life" || prison === "death") {
    const most = prison === "life" ? "life in prison" : "the death penalty";
    return least === "" ? most : `${least}, up to ${most}`;
  }
  const most = maxMonths === null ? "" : `up to ${showMonths(maxMonths)}`;
  const term = [least, most].filter(Boolean).join(", ");
  if (term !== "") return `${term} in prison`;
  return namedTerm === null
    ? "prison of unknown length"
    : `prison (“${namedTerm}”, length not given)`;
}

function showFine({ fineMin, fineMax, fineCurrency, fineNote }: PenaltyShown): string | null {
  const money = (amount: number) => `${fineCurrency ?? ""} ${showCount(amount)}`.trim();
  const range =
    fineMin !== null && fineMax !== null
      ? `a fine of ${money(fineMin)} to ${money(fineMax)}`
      : fineMax !== null
        ? `a fine of up to ${money(fineMax)}`
        : fineMin !== null
          ? `a fine of at least ${money(fineMin)}`
          : null;
  if (range === null) return fineNote === null ? null : `a fine (${fineNote})`;
  return fineNote === null ? range : `${range} (${fineNote})`;
}

const JOINED: Record<string, string> = { and: "and", or: "or", and_or: "and/or" };

/** A penalty in words; what no source gives is said to be unknown. */
export function showPenalty(penalty: PenaltyShown): string {
  const parts = [showPrison(penalty), showFine(penalty)].filter((part) => part !== null);
  const joined = parts.join(` ${JOINED[penalty.combination ?? ""] ?? "and/or"} `);
  const when = penalty.applies === null ? "" : ` (${penalty.applies})`;
  const remark = penalty.note === null ? "" : ` ${penalty.note}`;
  return `${joined || "penalty not given by any source"}${when}.${remark}`;
}

/** `in_force` → `in force` */
export const showTerm = (code: string): string => code.replaceAll("_", " ");

const CAPITAL = /^./;
/** First letter in upper case. */
export const sentence = (text: string): string =>
  text.replace(CAPITAL, (first) => first.toUpperCase());

const GROUNDS: Record<string, string> = {
  dual_criminality: "the act is no crime there",
  political_offence: "the offence is political",
  rights: "rights would be breached",
  sovereignty: "its sovereignty or essential interests are at stake",
};

/** `the act is no crime there (art. 40(8))` */
export const showRefusal = ({
  ground,
  clause,
}: {
  ground: string;
  clause: string | null;
}): string =>
  `${GROUNDS[ground] ?? ground} (${clause === null ? "article not given by the source" : `art. ${clause}`})`;
