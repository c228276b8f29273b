import { withCarets } from "../schema/graph/keys.ts";

/** The value of a digit in any writing: every writing has its ten in one row, beginning with nought. */
function digitOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let nought = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(nought - 1))) nought -= 1;
  return `${(point - nought) % 10}`;
}

/** One spelling of a number: `24 (1)`, `24(1).`; `615-ter`, `615 ter`; `١٥ مكرراً`, `15 مكرر`; `217/A` stays. */
const bare = (section: string): string =>
  withCarets(section)
    .normalize("NFC")
    .toLowerCase()
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/ک/g, "ك")
    .replace(/(?<=مكرر)[اًٌ]+/g, "")
    .replace(/á/g, "a")
    .replace(/é/g, "e")
    .replace(/\.(?!\d)|(?<!\d)\./g, " ")
    .replace(/(?<=\d)[\s-]+(?=[\p{L}(])|(?<=[\p{L})])[\s-]+(?=\d)/gu, "")
    .replace(/(?<=\d)\s+(?=\d)/g, "_")
    .replace(/\s+/g, "");

/** Whether two ways of writing a number mean one section. */
export const sameSection = (a: string, b: string): boolean => bare(a) === bare(b);

/** Whether a section holds a subsection: `24` holds `24(1)` and `24(1)(a)`. */
export const holdsSection = (whole: string, part: string): boolean =>
  bare(part).startsWith(`${bare(whole)}(`);
