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

/** Words for “section” before a number, the dot or dash after it, and spaces say nothing about the number. */
export function numberOf(text: string): string | undefined {
  const printed = text.slice(0, FILE_LIMITS.heading);
  const [, number] = /(\p{N}[\p{L}\p{N}().-]*)/u.exec(printed.replace(/\s+(?=\()/g, "")) ?? [];
  return number?.replace(/[.\-:]+$/, "") || undefined;
}

/** One space for every run of blanks; an empty line between paragraphs stays one line break. */
export const tidy = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .join("\n");

/** What is wrong with sections as a whole: no words, or one number twice. */
export function checkSections(sections: readonly Section[]): Issue[] {
  const one = sections[FILE_LIMITS.sections];
  if (one)
    return [
      textIssue(
        one.file,
        one.line,
        `more than ${FILE_LIMITS.sections} sections in one law; is each of them one?`,
      ),
    ];
  const seen = new Map<string, Section>();
  return sections.flatMap((section) => {
    const { number, file, line, content } = section;
    const before = seen.get(number);
    if (before)
      return textIssue(
        file,
        line,
        `section ${number} stands at ${before.file}:${before.line} already; correct one number, or join the two`,
      );
    seen.set(number, section);
    return content === ""
      ? textIssue(file, line, `section ${number} has no words; add them or remove its heading`)
      : [];
  });
}
