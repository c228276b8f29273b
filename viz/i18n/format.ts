import { pointsIn } from "../../schema/language/points.ts";
import { isMessageKey, type Messages, messagesIn } from "./messages.ts";

/*
 * Numbers, dates and codes in words. Who names no language gets English: the API reference, llms.txt
 * and reconciliation speak no other.
 */
const ENGLISH = messagesIn("en");

/** How a locale writes numbers and points in time. */
const formatsOf = (locale: string) => ({
  level: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
  percent: new Intl.NumberFormat(locale, { style: "percent" }),
  count: new Intl.NumberFormat(locale),
  value: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
  point: pointsIn(locale),
});

/** Formats by locale: to make one takes longer than to write a hundred numbers with it. */
const made = new Map<string, ReturnType<typeof formatsOf>>();

function formats({ locale }: Messages) {
  const known = made.get(locale) ?? formatsOf(locale);
  made.set(locale, known);
  return known;
}

/** `0.67`, to two decimals. */
export const formatNumber = (value: number, t: Messages = ENGLISH): string =>
  formats(t).level.format(value);

/** `0.67` or `4`: with the decimals that it has, two at most. */
export const formatValue = (value: number, t: Messages): string => formats(t).value.format(value);

/** `0.27–0.80`, or `0.67` where the bounds meet; to two decimals. */
export function formatInterval(
  { low, high }: { low: number; high: number },
  t: Messages = ENGLISH,
): string {
  const [least, most] = [formatNumber(low, t), formatNumber(high, t)];
  if (least === most) return least;
  // The lower bound stands left in every language, as it does in the pictures.
  return t.dir === "rtl" ? `\u2066${least}–${most}\u2069` : `${least}–${most}`;
}

export const formatPercent = (share: number, t: Messages = ENGLISH): string =>
  formats(t).percent.format(share);

export const formatCount = (count: number, t: Messages = ENGLISH): string =>
  formats(t).count.format(count);

/** `1 state`, `2 states`, in English; pages count by messages, which know how a language counts. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${formatCount(count)} ${count === 1 ? one : many}`;

/** `9 MB`, `11 kB`: a size as a reader needs it. */
export const formatBytes = (bytes: number, { locale }: Messages): string => {
  const [unit, size] = bytes < 1e6 ? (["kilobyte", 1e3] as const) : (["megabyte", 1e6] as const);
  const count = bytes / size;
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit,
    maximumFractionDigits: count < 10 ? 1 : 0,
  }).format(count);
};

/** `a, b, c` */
export const formatList = (items: readonly string[], t: Messages): string =>
  items.join(t("list.comma"));

/** `a; b; c`, for parts that hold commas themselves */
export const formatParts = (parts: readonly string[], t: Messages): string =>
  parts.join(t("list.semicolon"));

/** A partial date in words: `16 May 2018`, `between August 2023 and August 2024`, `by April 2008`. */
export function formatDate(date: string | null | undefined, t: Messages = ENGLISH): string {
  if (!date) return t("date.unknown");
  const { point } = formats(t);
  const [from = "", to] = date.split("/");
  if (to === undefined) return point(from);
  if (from === "..") return t("date.by", { to: point(to) });
  if (to === "..") return t("date.since", { from: point(from) });
  return t("date.between", { from: point(from), to: point(to) });
}

/** `2 years`, `18 months`, `2.5 months` */
export const formatMonths = (months: number, t: Messages = ENGLISH): string =>
  months >= 12 && months % 12 === 0
    ? t("count.years", { count: months / 12 })
    : t("count.months", { count: months });

/** `in_force` → `in force` */
export const formatTerm = (code: string): string => code.replaceAll("_", " ");

/** The word for a code that is no entry of the codebook, by the list that it is of. */
export function formatCode(list: string, code: string, t: Messages): string {
  const key = `term.${list}.${code}`;
  return isMessageKey(key) ? t(key) : formatTerm(code);
}

/** A region of the United Nations (M49). */
export const formatRegion = (region: string | null, t: Messages): string =>
  formatCode("region", region ?? "elsewhere", t);

const CAPITAL = /^./u;
/** First letter in upper case. */
export const sentence = (text: string): string =>
  text.replace(CAPITAL, (first) => first.toUpperCase());

/** The same in lower case, for a sentence that follows a colon. */
export const afterColon = (text: string): string =>
  text.replace(CAPITAL, (first) => first.toLowerCase());

/** A label as it stands within a sentence; the API needs it too. */
export { within } from "../../schema/language/within.ts";
