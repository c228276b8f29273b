import { FILE_LIMITS } from "../../formats/limits.ts";
import type { Section } from "../../material.ts";
import { numberOf, type SectionsRead, textIssue, tidy } from "./section.ts";

const HEADING = /^#(?!#)\s*(.*)$/;
const TITLE = /^##/;

/** What follows the number in a heading: `Section 22. False publications`. */
const titleAfter = (heading: string, number: string): string | undefined =>
  heading
    .slice(heading.replace(/\s+(?=\()/g, "").indexOf(number) + number.length)
    .replace(/^[\s.:)\-–—]+/, "")
    .trim() || undefined;

/**
 * A law as plain text: each section under a line `# Section 22. Its heading`; lines that begin with
 * `##` are titles of parts, which are no words of a section.
 */
export function readPlain(file: string, text: string): SectionsRead {
  const issues: SectionsRead["issues"][number][] = [];
  const sections: (Omit<Section, "content"> & { lines: string[] })[] = [];
  let before: number | undefined;
  let numberless = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, heading] = HEADING.exec(line) ?? [];
    if (heading !== undefined && heading.length > FILE_LIMITS.heading) {
      numberless = true;
      issues.push(
        textIssue(
          file,
          index + 1,
          `a heading of ${heading.length} characters, at most ${FILE_LIMITS.heading} are read; put the words of the section on a line below it`,
        ),
      );
    } else if (heading !== undefined) {
      const number = numberOf(heading);
      numberless = number === undefined;
      if (number !== undefined)
        sections.push({
          number,
          heading: titleAfter(heading, number),
          file,
          line: index + 1,
          lines: [],
        });
      else
        issues.push(
          textIssue(
            file,
            index + 1,
            `no number in the heading ${JSON.stringify(heading)}; write “# Section 22”, or “##” before a title that is no section`,
          ),
        );
    } else if (TITLE.test(line) || numberless) continue;
    else if (sections.length > 0) sections.at(-1)?.lines.push(line);
    else if (line.trim() !== "") before ??= index + 1;
  }
  if (before !== undefined && sections.length > 0)
    issues.push(
      textIssue(
        file,
        before,
        "words before the first heading belong to no section and are left out; put “# Section 1” above them if they are one",
        "warning",
      ),
    );
  if (sections.length === 0 && issues.length === 0)
    issues.push(
      textIssue(file, 1, "no section in it; put a line such as “# Section 1” above each section"),
    );
  return {
    sections: sections.map(({ lines, ...section }) => ({
      ...section,
      content: tidy(lines.join("\n")),
    })),
    issues,
  };
}

/** One section in a file of its own, named by its number; a first line `# …` is its heading. */
export function readPlainSection(file: string, number: string, text: string): SectionsRead {
  const [first = "", ...rest] = text.split(/\r?\n/);
  const [, heading] = HEADING.exec(first) ?? [];
  const content = tidy(heading === undefined ? text : rest.join("\n"));
  return {
    sections: [{ number, heading: heading || undefined, content, file, line: 1 }],
    issues: [],
  };
}
