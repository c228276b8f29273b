import { type CST, Lexer, type LineCounter, Parser } from "yaml";
import { FILE_LIMITS } from "./limits.ts";

/** Why the rest of a YAML text is not read: depth and size of its lists and maps cost more than their length. */
export class TooMuch extends Error {
  constructor(
    readonly line: number,
    message: string,
  ) {
    super(message);
  }
}

/** Entries of a list or map of YAML, as its parser counts them. */
const entriesOf = (token: object): number =>
  "items" in token && Array.isArray(token.items) ? token.items.length : 0;

/** The tokens of a YAML text, one after the other; TooMuch at a list or map that is too deep or too long. */
export function* tokensOf(text: string, lines: LineCounter): Generator<CST.Token, void> {
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  for (const lexeme of new Lexer().lex(text)) {
    yield* parser.next(lexeme);
    const { stack } = parser;
    const top = stack.at(-1);
    const isDeep = stack.length > FILE_LIMITS.depth;
    if (isDeep || (top && entriesOf(top) > FILE_LIMITS.entries))
      throw new TooMuch(
        lines.linePos(parser.offset).line,
        isDeep
          ? `lists and maps stand in one another more than ${FILE_LIMITS.depth} deep`
          : `more than ${FILE_LIMITS.entries} entries in one list or map`,
      );
  }
  yield* parser.end();
}
