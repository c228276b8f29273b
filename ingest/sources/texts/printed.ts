import { FILE_LIMITS } from "../../formats/limits.ts";
import type { Issue } from "../../issues.ts";
import { readNumber } from "./number.ts";
import { isSchedule, nameOfSchedule, type Placed, placedSections } from "./placed.ts";
import { refused, type SectionsRead, showNumbers, textIssue } from "./section.ts";

/** A paragraph of a law as it is printed. */
export interface Paragraph {
  readonly text: string;
  readonly line: number;
  /** Whether the file marks it as a heading, or begins it in bold letters. */
  readonly isHeading: boolean;
}

/** “Article”, “section” and § in the languages in which laws are printed. */
const WORD =
  /^["“«'(]{0,2}(?:(?:section|sections|sec\.|article|articles|art\.|arts\.|artículo|articulo|artigo|articolo|artikel|artikkel|artykuł|článok|článek|čl\.|član|članak|neni|articolul|madde|maddə|modda|pasal|điều|regulation|rule|clause|статья|ст\.|стаття|член|чл\.|бап|мод+а|артикул|მუხლი|հոդված|άρθρο|הסעיף|סעיף|المادة|المادّة|مادة|مادّة|ماده|دفعہ|धारा|अनुच्छेद|ধারা|มาตรา|ມາດຕາ|មាត្រា|ပုဒ်မ)(?![\p{L}\p{M}])|§|제\s*\p{Nd}+\s*조)/iu;
/** Chinese sets no space in a sentence, but one after the number that begins an article. */
const EASTERN =
  /^第[\p{Nd}〇零一二三四五六七八九十百千]+[条條](?:之[\p{Nd}一二三四五六七八九十]+)?(?=$|[\s【(（:：])/u;
/** `24 §`, `10-бап`, `5 straipsnis`, `24 luku 9 §`: the word stands behind. */
const BEHIND =
  /^(?:\p{Nd}+(?:\s?\p{L})?\s*(?:kap\.?|luku)\s+)?\p{Nd}+(?:\s?\p{L})?[.\s-]{0,2}(?:§|бап|modda|straipsnis|pants|maddə)(?![\p{L}\p{M}])/iu;
/** A number alone, where the file itself marks the line as a heading. */
const BARE = /^\p{Nd}+\p{L}{0,2}(?![\p{L}\p{Nd}])/u;
/** What goes on after a number in a sentence that names another section. */
const MENTION =
  /^(?:abs|absatz|satz|nr|lit|par|paragraph|alin|al|apartado|inciso|comma|ust|odst|ч|п|част|بند|فقره|الفقرة|فقرة|من|از|به|و|أو|แห่ง|วรรค|के|की|का)(?![\p{L}\p{M}])/iu;

/** The number and title of a paragraph that begins a section; undefined for words, be it such as name another section. */
function headingIn({ text, isHeading }: Paragraph): ReturnType<typeof readNumber> {
  const begins = [WORD, BEHIND, EASTERN, ...(isHeading ? [BARE] : [])];
  if (!begins.some((beginning) => beginning.test(text))) return undefined;
  const read = readNumber(text);
  if (!read || isHeading || read.after === "") return read;
  const [sign = ""] = read.after;
  const isCased = sign.toLowerCase() !== sign.toUpperCase();
  return (isCased && sign === sign.toLowerCase()) || MENTION.test(read.after) ? undefined : read;
}

const SHORT = 60;
const scheduleIn = ({ text, isHeading }: Paragraph): string | undefined =>
  text.length <= SHORT &&
  isSchedule(text) &&
  (isHeading || /^(?:\p{L}+\s+)?\p{L}+(?:\s+(?:\p{N}+|[IVXLC]+|\p{Lu}))?[.:]?$/u.test(text))
    ? nameOfSchedule(text).replace(/[.:]$/, "")
    : undefined;

/** What follows a number is a title where it is short and no sentence. */
const isTitle = (after: string): boolean => after.length <= 120 && !/[.;:,،。]$/.test(after);

/** A section that is being read, with the paragraph that begins it. */
type Open = Omit<Placed, "content"> & { readonly begins: string; readonly words: string[] };

/** How many sections are entries of a table of contents: the first comes again, and nothing stands under them. */
function entriesOfContents(sections: readonly Open[]): number {
  const [first] = sections;
  const again = sections.findIndex(
    ({ number, schedule }, index) =>
      index > 1 && number === first?.number && schedule === first.schedule,
  );
  // Under the last one stands what leads to the law itself.
  const before = sections.slice(0, Math.max(again - 1, 0));
  const empty = before.filter(({ words }) => words.length === 0);
  return before.length > 0 && empty.length >= 0.9 * before.length ? again : 0;
}

/** The paragraphs by the sections that they begin or belong to, and the first line that belongs to none. */
function opened(
  file: string,
  paragraphs: readonly Paragraph[],
): { readonly all: Open[]; readonly before: number | undefined } {
  const all: Open[] = [];
  let schedule: string | undefined;
  let before: number | undefined;
  for (const paragraph of paragraphs) {
    const { text, line } = paragraph;
    const named = scheduleIn(paragraph);
    const begun = headingIn(paragraph);
    if (named !== undefined) schedule = named;
    else if (begun) {
      const { number, after } = begun;
      const heading = after !== "" && isTitle(after) ? after : undefined;
      const words = heading === undefined && after !== "" ? [after] : [];
      all.push({ number, heading, words, begins: text, schedule, file, line });
    } else if (all.length > 0) all.at(-1)?.words.push(text);
    else before ??= line;
  }
  return { all, before };
}

const wordsIn = (text: string): number => text.split(/\s+/).length;
/** The whole number that a printed one begins with. */
const wholeOf = (number: string): number => Number.parseInt(number, 10);
/** More words than these to a section are those of sections that were not found. */
const WORDS_A_SECTION = 3_000;

/** Why the sections that were found cannot be those of a law: most words stand before them, or they do not go up. */
function whyNoLaw(
  paragraphs: readonly Paragraph[],
  first: Open,
  sections: readonly Open[],
): string | undefined {
  const count = (own: readonly Paragraph[]) =>
    own.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const ahead = paragraphs.slice(
    0,
    paragraphs.findIndex(({ text }) => text === first.begins),
  );
  const falls = sections.filter(({ number, schedule }, index) => {
    const before = sections[index - 1];
    return before?.schedule === schedule && wholeOf(number) < wholeOf(before?.number ?? "");
  });
  if (count(ahead) > count(paragraphs) / 2)
    return `most of its words stand before section ${first.number} on line ${first.line}, the first that was found`;
  if (count(paragraphs) > WORDS_A_SECTION * sections.length)
    return `only ${showNumbers(sections.map(({ number }) => number))} of its sections ${sections.length === 1 ? "was" : "were"} found in ${count(paragraphs)} words`;
  return falls.length > sections.length / 20
    ? `the numbers of its sections do not go up: ${showNumbers(sections.map(({ number }) => number))}`
    : undefined;
}

/** Whole numbers that are missing among the law's own sections: repealed, or not found. */
function missingAmong(sections: readonly Open[]): string[] {
  const own = sections.filter(({ schedule }) => schedule === undefined);
  const whole = new Set(own.map(({ number }) => wholeOf(number)).filter(Number.isInteger));
  const last = Math.min(Math.max(0, ...whole), FILE_LIMITS.sections);
  const from = Math.min(...whole);
  return Array.from({ length: Math.max(0, last - from) }, (_, index) => from + index)
    .filter((number) => !whole.has(number))
    .map(String);
}

/** The sections of a law of which the file has only paragraphs: each begins with the word for it and its number. */
export function readPrinted(file: string, paragraphs: readonly Paragraph[]): SectionsRead {
  const { all, before } = opened(file, paragraphs);
  const [first] = all;
  if (!first)
    return refused(
      file,
      1,
      "no line in it begins a section, such as “Article 5” or “Section 22”; save it as plain text with “# Section 22” above each",
    );
  const issues: Issue[] = [];
  const warn = (line: number, message: string): void => {
    issues.push(textIssue(file, line, message, "warning"));
  };
  if (before !== undefined)
    warn(before, "words before the first section belong to none and are left out");
  const contents = entriesOfContents(all);
  if (contents > 0) warn(first.line, `a table of contents with ${contents} entries is left out`);
  const sections: Open[] = [];
  const seen = new Set<string>();
  const mentions: string[] = [];
  for (const section of all.slice(contents)) {
    const key = JSON.stringify([section.schedule, section.number]);
    const open = sections.at(-1);
    if (seen.has(key) && open) {
      mentions.push(`${section.number} (line ${section.line})`);
      open.words.push(section.begins, ...section.words);
    } else sections.push(section);
    seen.add(key);
  }
  const why = whyNoLaw(paragraphs, first, sections);
  if (why !== undefined)
    return refused(
      file,
      first.line,
      `${why}; save it as plain text with “# Section 22” above each section`,
    );
  const missing = missingAmong(sections);
  if (missing.length > 0)
    warn(
      first.line,
      `no section was found by these numbers; are they repealed, or printed otherwise: ${showNumbers(missing)}`,
    );
  if (mentions.length > 0)
    warn(
      first.line,
      `lines begin like sections that stand before them, and are read as words of the section around them: ${showNumbers(mentions)}`,
    );
  return {
    sections: placedSections(
      sections.map(({ words, begins: _, ...section }) => ({
        ...section,
        content: words.join("\n"),
      })),
    ),
    issues,
  };
}
