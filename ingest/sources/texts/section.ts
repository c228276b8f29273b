import { FILE_LIMITS } from "../../formats/limits.ts";
import type { Issue } from "../../issues.ts";
import type { Section } from "../../material.ts";

/** What could be read of a file, and what is wrong with it. */
export interface SectionsRead {
  readonly sections: readonly Section[];
  readonly issues: readonly Issue[];
}

/** A complaint about a place in a file of a text. */
export const textIssue = (
  file: string,
  line: number,
  message: string,
  level: Issue["level"] = "error",
): Issue => ({ level, rule: "readable-text", file, line, field: "", message });

/** A file of which nothing is read, and why. */
export const refused = (file: string, line: number, message: string): SectionsRead => ({
  sections: [],
  issues: [textIssue(file, line, message)],
});

/** One space for every run of blanks; an empty line between paragraphs stays one line break. */
export const tidy = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n");

const SHOWN = 12;
/** The first of many numbers, and how many more there are. */
export const showNumbers = (numbers: readonly string[]): string =>
  numbers.length <= SHOWN
    ? numbers.join(", ")
    : `${numbers.slice(0, SHOWN).join(", ")} and ${numbers.length - SHOWN} more`;

/** The sections of a law, each number once; what has no words is kept, and said. */
export function checkSections(all: readonly Section[]): SectionsRead {
  const one = all[FILE_LIMITS.sections];
  if (one)
    return refused(
      one.file,
      one.line,
      `more than ${FILE_LIMITS.sections} sections in one law; is each of them one?`,
    );
  const seen = new Map<string, Section>();
  const issues: Issue[] = [];
  for (const section of all) {
    const { number, version, file, line } = section;
    const key = JSON.stringify([number, version]);
    const before = seen.get(key);
    if (before)
      issues.push(
        textIssue(
          file,
          line,
          `section ${number} stands at ${before.file}:${before.line} already, so this one is not read; correct one number, or join the two`,
          "warning",
        ),
      );
    else seen.set(key, section);
  }
  const sections = [...seen.values()];
  const empty = sections.filter(({ content }) => content === "");
  const [first] = empty;
  if (first)
    issues.push(
      textIssue(
        first.file,
        first.line,
        `without words, as repealed sections are, and kept so: ${showNumbers(empty.map(({ number }) => number))}`,
        "warning",
      ),
    );
  return { sections, issues };
}
