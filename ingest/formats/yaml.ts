import { readFileSync } from "node:fs";
import { isNode, LineCounter, parseDocument } from "yaml";
import type { z } from "zod";
import { type Issue, type Located, type Path, showPath } from "../issues.ts";

/** What zod says, with the value found where its own message does not show it. */
function describe(issue: z.core.$ZodIssue, found: unknown): string {
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
  const document = parseDocument(readFileSync(file, "utf8"), { lineCounter: lines });
  const issue = (line: number, field: string, message: string): Issue => ({
    level: "error",
    rule: "readable",
    file: shownAs,
    line,
    field,
    message,
  });
  if (document.errors.length > 0)
    return {
      issues: document.errors.map((error) =>
        issue(error.linePos?.[0].line ?? 1, "", `not YAML: ${error.message.split("\n")[0]}`),
      ),
    };

  /** The line of the part, or of the nearest whole that is written down. */
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };

  const parsed = shape.safeParse(document.toJS());
  if (!parsed.success)
    return {
      issues: parsed.error.issues.map((found) => {
        const path = found.path.filter((step): step is string | number => typeof step !== "symbol");
        return issue(lineOf(path), showPath(path), describe(found, document.getIn(path)));
      }),
    };
  return { value: { file: shownAs, value: parsed.data, lineOf }, issues: [] };
}
