import { execFileSync } from "node:child_process";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { FindName } from "../../schema/redaction/find.ts";

/** Where a name still stands, as `file:line`, or `file` where its path holds it. */
export interface Places {
  /** All words of the name, near one another. */
  readonly whole: readonly string[];
  /** A word of it: another person's, a plain word, or what the person was called by. */
  readonly words: readonly string[];
  /** Tracked files that are no text, such as pictures: look at them by eye. */
  readonly unread: readonly string[];
  /** Where it was looked. */
  readonly searched: { readonly folder: string; readonly files: number; readonly tracked: boolean };
}

/** Enough lines are read together that a name broken over two of them is found. */
const TOGETHER = 2;

const git = (folder: string, ...what: string[]): string =>
  execFileSync("git", ["-C", folder, ...what], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    maxBuffer: 256 * 1024 * 1024,
  });

/** All tracked files of the repository in which a folder lies; all files of the folder where it lies in none. */
function filesAround(folder: string): { root: string; files: string[]; tracked: boolean } {
  try {
    const root = git(folder, "rev-parse", "--show-toplevel").trim();
    const files = git(root, "ls-files", "-z").split("\0").filter(Boolean);
    if (files.some((file) => !relative(folder, join(root, file)).startsWith("..")))
      return { root, files, tracked: true };
  } catch {
    // No repository, or no git.
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
  return { root: folder, files: files.sort(), tracked: false };
}

/** The text of a file; null where it is none, undefined where it is gone or no file. */
function textOf(path: string): string | null | undefined {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) return undefined;
  const bytes = readFileSync(path);
  return bytes.includes(0) ? null : bytes.toString("utf8");
}

/** Where in all tracked files a name stands, or a word of it. */
export function placesOf(atlas: string, holds: FindName, holdsWord: FindName): Places {
  const { root, files, tracked } = filesAround(atlas);
  const whole: string[] = [];
  const words: string[] = [];
  const unread: string[] = [];
  for (const file of files) {
    const text = textOf(join(root, file));
    if (text === undefined) continue;
    if (holds(file) !== null) whole.push(file);
    else if (holdsWord(file) !== null) words.push(file);
    if (text === null) {
      unread.push(file);
      continue;
    }
    const lines = text.split("\n");
    for (const [index, line] of lines.entries()) {
      if (holdsWord(line) === null && holds(line) === null) continue;
      const around = lines.slice(Math.max(0, index + 1 - TOGETHER), index + TOGETHER).join(" ");
      const isWhole = holds(around) !== null;
      (isWhole ? whole : words).push(`${file}:${index + 1}`);
    }
  }
  return { whole, words, unread, searched: { folder: root, files: files.length, tracked } };
}
