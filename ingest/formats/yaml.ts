import { basename, dirname } from "node:path";
import {
  type Alias,
  Composer,
  type Document,
  isNode,
  LineCounter,
  visit,
  YAMLParseError,
} from "yaml";
import type { z } from "zod";
import { type Issue, type Located, type Path, showPath } from "../issues.ts";
import { FILE_LIMITS } from "./limits.ts";
import { readText } from "./text-file.ts";
import { TooMuch, tokensOf } from "./yaml-shape.ts";

/** The folder that a user names, which a file may not lead out of, and the file from there. */
const placeOf = (file: string, shownAs: string): [folder: string, file: string] =>
  file.endsWith(`/${shownAs}`)
    ? [file.slice(0, -shownAs.length - 1), shownAs]
    : [dirname(file), basename(file)];

/** The one document of a text; what is wrong with it stands in its `errors`. */
function compose(text: string, lines: LineCounter): Document.Parsed {
  const composer = new Composer();
  const [document, second] = composer.compose(tokensOf(text, lines), true, text.length);
  if (!document) throw new Error("a YAML text is always given as a document");
  if (second)
    document.errors.push(
      new YAMLParseError(
        [second.range[0], second.range[1]],
        "MULTIPLE_DOCS",
        "there is more than one document in it",
      ),
    );
  return document;
}

function aliasesOf(document: Document): Alias[] {
  const found: Alias[] = [];
  visit(document, { Alias: (_, alias) => void found.push(alias) });
  return found;
}

/** What zod says, with the value found where its own message does not show it. */
export function describe(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === "unrecognized_keys")
    return `unknown field ${issue.keys.map((key) => JSON.stringify(key)).join(", ")}; remove it or correct its spelling`;
  if (found === undefined && issue.code === "invalid_type" && issue.message.startsWith("Invalid"))
    return `missing; expected ${issue.expected}`;
  const isScalar = ["string", "number", "boolean"].includes(typeof found) || found === null;
  const shown = JSON.stringify(found);
  return !isScalar || issue.message.includes(shown)
    ? issue.message
    : `${issue.message}; found ${shown}`;
}

/**
 * Reads a YAML file of a known shape. Every complaint names file, line and field; on any, there is
 * no value.
 */
export function readYaml<T>(
  file: string,
  shownAs: string,
  shape: z.ZodType<T>,
): { value?: Located<T>; issues: Issue[] } {
  const lines = new LineCounter();
  const issue = (line: number, field: string, message: string): Issue => ({
    level: "error",
    rule: "readable",
    file: shownAs,
    line,
    field,
    message,
  });
  const read = readText(...placeOf(file, shownAs), FILE_LIMITS.yamlBytes);
  if ("message" in read) return { issues: [issue(read.line, "", read.message)] };
  let document: Document.Parsed;
  try {
    document = compose(read.text, lines);
  } catch (error) {
    if (!(error instanceof TooMuch)) throw error;
    return { issues: [issue(error.line, "", error.message)] };
  }
  if (document.errors.length > 0)
    return {
      issues: document.errors.map(({ message, pos }) => {
        const { line, col } = lines.linePos(pos[0]);
        return issue(line, "", `not YAML: ${message} at line ${line}, column ${col}:`);
      }),
    };

  /** The line of the part, or of the nearest whole that is written down. */
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };

  let found: unknown;
  try {
    found = document.toJS({ maxAliasCount: FILE_LIMITS.aliases });
  } catch (error) {
    // Aliases that stand for too much, or for what holds them.
    const [first] = aliasesOf(document);
    const line = first?.range ? lines.linePos(first.range[0]).line : 1;
    const message = `aliases that cannot be written out (${(error as Error).message}); write what they stand for`;
    return { issues: [issue(line, "", message)] };
  }
  const parsed = shape.safeParse(found);
  if (!parsed.success)
    return {
      issues: parsed.error.issues.map((wrong) => {
        const path = wrong.path.filter((step): step is string | number => typeof step !== "symbol");
        return issue(lineOf(path), showPath(path), describe(wrong, document.getIn(path)));
      }),
    };
  return { value: { file: shownAs, value: parsed.data, lineOf }, issues: [] };
}
