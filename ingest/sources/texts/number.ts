import { FILE_LIMITS } from "../../formats/limits.ts";

/** The number of a section as it is printed, and what follows it on its line. */
export interface PrintedNumber {
  readonly number: string;
  readonly after: string;
}

/** Words for a section that was put in later: “twice”, “three times” … */
const LATIN =
  "bis|ter|qu[aá]ter|quinqui[eé]s|sexi[eé]s|septi[eé]s|octi[eé]s|nov?i[eé]s|(?:un|duo|ter|quater|quattuor|quin(?:quies)?|sex(?:ies)?|septi?(?:es)?|octo?(?:ies)?|nov(?:ies)?)?(?:decies|vicies)";
const ARABIC = "م[كک]رر(?:ا\u064B?|\u064Bا?)?";
const THAI = "ทวิ|ตรี|จัตวา|เบญจ|ฉ|สัตต|อัฏฐ|นว|ทศ";
const AGAIN = new RegExp(`^([\\s.-]*)(${LATIN}|${ARABIC}|${THAI})(?![\\p{L}\\p{M}])`, "iu");
/** What follows “bis”: another number or a letter, `bis.1`, `bis 5`, `bis A`. */
const AFTER_AGAIN = /^(?:[.-]?\p{Nd}+|\s\p{Nd}+(?=\s*(?:$|[.:([§]))|\s\p{Lu}(?=\s*(?:$|[.:§])))/u;
const PARTS = /^(?:[.:/-]\p{Nd}+)+/u;
const RAISED = /^(?:[⁰¹²³⁴-⁹]+|\^\p{Nd}+)/u;
/** `1st`, `1er`, `8.º`, `1ª`: how a number is declined says nothing about it. */
const DECLINED = /^\.?(?:[ºª°]|(?:st|nd|rd|th|er|re|ère|ère)(?!\p{L}))/u;
/** `22A`, `138ab`, `६६क`; no word that was set without a space, as Chinese and Korean do. */
const LETTERS = /^(?![\p{sc=Han}\p{sc=Hangul}])\p{L}\p{M}*(?:\p{L}\p{M}*){0,3}(?![\p{L}\p{M}])/u;
/** `295-A`, `615-b`, `217/A` */
const DASHED = /^[-/]\p{L}\p{M}*(?:\p{L}\p{M}*)?(?![\p{L}\p{M}])/u;
/** `第二百九十一条之一`, `第339條之4`, `제44조의2` */
const EASTERN =
  /^\s*(?:第|제)\s*([\p{Nd}〇零一二三四五六七八九十百千]+)\s*[条條조](?:\s*[之의]\s*([\p{Nd}一二三四五六七八九十]+))?/u;
/** `10 b §`, `24 a.`: a letter that stands alone. */
const ALONE = /^\s+\p{L}\p{M}*(?=\s*(?:$|§|kap|luku|[.:](?:\s|$)))/u;
/** `(1)`, `(a)`, `(iv)`, `(2A)`; neither a year nor words. */
const BRACKETS = /^\s*\((?:\p{Nd}{1,3}\p{L}?|[ivxlIVXL]{1,6}|[a-z]{1,2}|\p{L}\p{M}*)\)/u;
/** `L. 335-2`, `R*123-4`: books of French codes are part of the number. */
const FRENCH = /^(?:(?:[Aa]rt(?:icle|\.)?|ARTICLE)\s*)?([LRDA])\s?[.*]{0,2}\s?(?=\p{Nd})/u;
/** `§§ 5 bis 7`: from – to, in German. */
const RANGE = /^§§\s*(\p{Nd}+\p{L}?)\s*(?:bis|-)\s*(\p{Nd}+\p{L}?)(?!\p{L})/u;
/** `24 luku 9 §`, `4 kap. 6 c §`: chapters of Nordic codes that number their sections anew. */
const NORDIC =
  /^(\p{Nd}+(?:\s?\p{L}(?!\p{L}))?)\s*(?:kap\.?|kapitlet|luku|kafli)\s+(?=\p{Nd}.*§|§)/iu;
const ROMAN =
  /^((?:[\p{L}\p{M}]+\.?\s+)?)((?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?=\s*(?:$|[.:)(,–—-]))/u;
const ONLY = /^\p{L}+\.?\s+([uú]nic[oa]|unique|eneste|einziger)(?!\p{L})/iu;

/** One spelling of blanks and dashes, without marks of direction that nobody sees. */
const spelled = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u00AD\u0640]/g, "")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\s+/g, " ")
    .trim();

/** The bare signs between a number and its title. */
const titleIn = (after: string): string => after.replace(/^[\s.:)\]\-–—―º°§,،]+/u, "").trim();

/** `二百九十一` is 291. */
function fromHan(written: string): string {
  if (/\p{Nd}/u.test(written)) return written;
  const units = new Map([
    ["十", 10],
    ["百", 100],
    ["千", 1000],
  ]);
  const digits = [...written].map((sign) =>
    "〇一二三四五六七八九".indexOf(sign.replace("零", "〇")),
  );
  if (![...written].some((sign) => units.has(sign))) return digits.join("");
  let sum = 0;
  let digit = 0;
  for (const [index, sign] of [...written].entries()) {
    const unit = units.get(sign);
    if (unit === undefined) digit = digits[index] ?? 0;
    else {
      sum += (digit === 0 ? 1 : digit) * unit;
      digit = 0;
    }
  }
  return `${sum + digit}`;
}

/** What belongs to a number after its first digits. */
function tail(printed: string): [string, string] {
  let rest = printed;
  let taken = "";
  const take = (pattern: RegExp, write = (found: string) => found): boolean => {
    const [found] = pattern.exec(rest) ?? [];
    if (found === undefined || found === "") return false;
    taken += write(found);
    rest = rest.slice(found.length);
    return true;
  };
  const again = (): boolean => {
    const [whole = "", between = "", word = ""] = AGAIN.exec(rest) ?? [];
    if (whole === "") return false;
    taken += `${between.includes("-") ? "-" : between === "" ? "" : " "}${word}`;
    rest = rest.slice(whole.length);
    take(AFTER_AGAIN);
    return true;
  };
  take(PARTS);
  take(RAISED);
  take(DECLINED, () => "");
  if (!again()) {
    if (take(LETTERS) || take(DASHED) || take(ALONE)) take(PARTS);
    again();
  }
  while (again() || take(BRACKETS, (found) => found.trim()));
  return [taken, rest];
}

/**
 * The number that a heading begins with, after the word for “section”, in the digits in which it is printed: what makes it
 * another section (bis, letters, raised digits, subsections) belongs to it.
 */
export function readNumber(text: string): PrintedNumber | undefined {
  const printed = spelled(text.slice(0, FILE_LIMITS.heading));
  const range = RANGE.exec(printed);
  if (range)
    return {
      number: `${range[1]}-${range[2]}`,
      after: titleIn(printed.slice(range[0].length)),
    };
  const nordic = NORDIC.exec(printed);
  if (nordic) {
    const inside = readNumber(printed.slice(nordic[0].length));
    return inside && { number: `${nordic[1]}:${inside.number}`, after: inside.after };
  }
  const eastern = EASTERN.exec(printed);
  if (eastern?.[1] !== undefined) {
    const again = eastern[2] === undefined ? "" : `-${fromHan(eastern[2])}`;
    return {
      number: `${fromHan(eastern[1])}${again}`,
      after: titleIn(printed.slice(eastern[0].length)),
    };
  }
  const french = FRENCH.exec(printed);
  const roman = french ? null : ROMAN.exec(printed);
  if (roman?.[2]) {
    const [taken, rest] = tail(printed.slice(roman[0].length));
    return { number: `${roman[2]}${taken}`, after: titleIn(rest) };
  }
  const [digits] = /\p{Nd}+/u.exec(printed) ?? [];
  if (digits === undefined) {
    const only = ONLY.exec(printed);
    return only?.[1] === undefined
      ? undefined
      : { number: only[1], after: titleIn(printed.slice(only[0].length)) };
  }
  const start = printed.indexOf(digits);
  const [taken, rest] = tail(printed.slice(start + digits.length));
  const number = `${french?.[1] ?? ""}${digits}${taken}`;
  // A number that stands in brackets as a whole: `المادة (15)`, and what comes after them.
  if (!/\(\s*$/.test(printed.slice(0, start)) || !/^\s*\)/.test(rest))
    return { number, after: titleIn(rest) };
  const [more, after] = tail(rest.replace(/^\s*\)+/, ""));
  return { number: `${number}${more}`, after: titleIn(after) };
}

/** The number in a text that holds little else: `22` of `Section 22.`, `197 bis` of `Artículo 197 bis`. */
export const numberOf = (text: string): string | undefined => readNumber(text)?.number;
