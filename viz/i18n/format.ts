import { isWordKey, type Words, wordsIn } from "./messages.ts";

/*
 * Numbers, dates and codes in words. Who names no language gets English: the API reference, llms.txt
 * and reconciliation speak no other.
 */
const ENGLISH = wordsIn("en");

/** How a locale writes numbers and points in time; a point is a year, a month or a day by its parts. */
const formatsOf = (locale: string) => {
  const point = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", year: "numeric", ...parts });
  return {
    level: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    percent: new Intl.NumberFormat(locale, { style: "percent" }),
    count: new Intl.NumberFormat(locale),
    points: [point({}), point({ month: "long" }), point({ month: "long", day: "numeric" })],
  };
};

/** Formats by locale: to make one takes longer than to write a hundred numbers with it. */
const made = new Map<string, ReturnType<typeof formatsOf>>();

function formats({ locale }: Words) {
  const known = made.get(locale) ?? formatsOf(locale);
  made.set(locale, known);
  return known;
}

/** `0.67`, to two decimals. */
export const showNumber = (value: number, words: Words = ENGLISH): string =>
  formats(words).level.format(value);

/** `0.27–0.80`, or `0.67` where the bounds meet; to two decimals. */
export function showInterval(
  { low, high }: { low: number; high: number },
  words: Words = ENGLISH,
): string {
  const [least, most] = [showNumber(low, words), showNumber(high, words)];
  if (least === most) return least;
  // The lower bound stands left in every language, as it does in the pictures.
  return words.dir === "rtl" ? `\u2066${least}–${most}\u2069` : `${least}–${most}`;
}

export const showPercent = (share: number, words: Words = ENGLISH): string =>
  formats(words).percent.format(share);

export const showCount = (count: number, words: Words = ENGLISH): string =>
  formats(words).count.format(count);

/** `1 state`, `2 states`, in English; pages count by messages, which know how a language counts. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${showCount(count)} ${count === 1 ? one : many}`;

/** `a, b, c` */
export const showList = (items: readonly string[], words: Words): string =>
  items.join(words("list.comma"));

/** `a; b; c`, for parts that hold commas themselves */
export const showParts = (parts: readonly string[], words: Words): string =>
  parts.join(words("list.semicolon"));

function showPoint(point: string, words: Words): string {
  const parts = point.split("-");
  const [year, month = "01", day = "01"] = parts;
  const format = formats(words).points[parts.length - 1];
  if (!format) throw new Error(`no day, month or year: ${point}`);
  return format.format(new Date(`${year}-${month}-${day}T00:00:00Z`));
}

/** A partial date in words: `16 May 2018`, `between August 2023 and August 2024`, `by April 2008`. */
export function showDate(date: string | null | undefined, words: Words = ENGLISH): string {
  if (!date) return words("date.unknown");
  const [from = "", to] = date.split("/");
  if (to === undefined) return showPoint(from, words);
  if (from === "..") return words("date.by", { to: showPoint(to, words) });
  if (to === "..") return words("date.since", { from: showPoint(from, words) });
  return words("date.between", { from: showPoint(from, words), to: showPoint(to, words) });
}

/** `2 years`, `18 months`, `2.5 months` */
export const showMonths = (months: number, words: Words = ENGLISH): string =>
  months >= 12 && months % 12 === 0
    ? words("count.years", { count: months / 12 })
    : words("count.months", { count: months });

/** `in_force` → `in force` */
export const showTerm = (code: string): string => code.replaceAll("_", " ");

/** The word for a code that is no entry of the codebook, by the list that it is of. */
export function showCode(list: string, code: string, words: Words): string {
  const key = `term.${list}.${code}`;
  return isWordKey(key) ? words(key) : showTerm(code);
}

/** A region of the United Nations (M49). */
export const showRegion = (region: string | null, words: Words): string =>
  showCode("region", region ?? "elsewhere", words);

const CAPITAL = /^./u;
/** First letter in upper case. */
export const sentence = (text: string): string =>
  text.replace(CAPITAL, (first) => first.toUpperCase());

/** A label as it stands within a sentence: `Stored content` → `stored content`; `VPN use` stays. */
export const within = (label: string): string =>
  label.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());
