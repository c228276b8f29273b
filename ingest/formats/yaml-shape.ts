import { Lexer, LineCounter, Parser } from "yaml";
import { FILE_LIMITS } from "./limits.ts";
import type { Unreadable } from "./text-file.ts";

/** Entries of a list or map of YAML, as its parser counts them. */
const entriesOf = (token: object): number =>
  "items" in token && Array.isArray(token.items) ? token.items.length : 0;

/**
 * Looks through a YAML text before it is read as a whole, since depth and size of its lists and maps cost
 * more than their length: where they are too deep or too long, the line; else null.
 */
export function tooDeepOrLong(text: string): Unreadable | null {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme)) {
      // Whole documents, of which the caller reads the one.
    }
    const line = () => lines.linePos(parser.offset).line;
    if (parser.stack.length > FILE_LIMITS.depth)
      return {
        line: line(),
        message: `lists and maps stand in one another more than ${FILE_LIMITS.depth} deep`,
      };
    const top = parser.stack.at(-1);
    if (top && entriesOf(top) > FILE_LIMITS.entries)
      return {
        line: line(),
        message: `more than ${FILE_LIMITS.entries} entries in one list or map`,
      };
  }
  return null;
}
