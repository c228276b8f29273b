import { FILE_LIMITS } from "../../../formats/limits.ts";
import { textOf } from "../../../formats/text-file.ts";
import type { TextFormat } from "../format.ts";
import { numberOf, readNumber } from "../number.ts";
import { isSchedule, nameOfSchedule, type Placed, placedSections } from "../placed.ts";
import { refused, type SectionsRead, textIssue, tidy } from "../section.ts";

const HEADING = /^#(?!#)\s*(.*)$/;
const TITLE = /^##+\s*(.*)$/;

/**
 * A law as plain text: each section under a line `# Section 22. Its heading`; lines that begin with
 * `##` are titles of parts and schedules, which are no words of a section.
 */
export function readPlain(file: string, text: string): SectionsRead {
  const issues: SectionsRead["issues"][number][] = [];
  const sections: (Omit<Placed, "content"> & { lines: string[] })[] = [];
  let before: number | undefined;
  let unread = false;
  let schedule: string | undefined;
  let chapter: string | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, title] = TITLE.exec(line) ?? [];
    const [, heading] = HEADING.exec(line) ?? [];
    if (title !== undefined) {
      if (isSchedule(title)) {
        schedule = nameOfSchedule(title);
        chapter = undefined;
      } else chapter = numberOf(title) ?? chapter;
    } else if (heading !== undefined && heading.length > FILE_LIMITS.heading) {
      unread = true;
      issues.push(
        textIssue(
          file,
          index + 1,
          `a heading of ${heading.length} characters, at most ${FILE_LIMITS.heading} are read; put the words of the section on a line below it`,
        ),
      );
    } else if (heading !== undefined) {
      const read = readNumber(heading);
      unread = read === undefined;
      if (read)
        sections.push({
          number: read.number,
          heading: read.after || undefined,
          schedule,
          chapter,
          file,
          line: index + 1,
          lines: [],
        });
      else
        issues.push(
          textIssue(
            file,
            index + 1,
            `no number in the heading ${JSON.stringify(heading)}, so what stands under it is not read; write “# Section 22”, or “##” before a title that is no section`,
            "warning",
          ),
        );
    } else if (unread) continue;
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
    return refused(
      file,
      1,
      "no section in it; put a line such as “# Section 1” above each section",
    );
  return {
    sections: placedSections(
      sections.map(({ lines, ...section }) => ({ ...section, content: tidy(lines.join("\n")) })),
    ),
    issues,
  };
}

/** One section in a file of its own, named by its number; a first line `# …` is its heading. */
function readPlainSection(file: string, number: string, text: string): SectionsRead {
  const [first = "", ...rest] = text.split(/\r?\n/);
  const [, heading] = HEADING.exec(first) ?? [];
  const content = tidy(heading === undefined ? text : rest.join("\n"));
  return {
    sections: [{ number, heading: heading || undefined, content, file, line: 1 }],
    issues: [],
  };
}

const format: TextFormat = {
  endings: [".txt"],
  title: "plain text",
  read(file, bytes) {
    const read = textOf(bytes);
    return "message" in read ? refused(file, read.line, read.message) : readPlain(file, read.text);
  },
  readSection(file, number, bytes) {
    const read = textOf(bytes);
    return "message" in read
      ? refused(file, read.line, read.message)
      : readPlainSection(file, number, read.text);
  },
};
export default format;
