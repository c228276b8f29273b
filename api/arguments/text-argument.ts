import { refuse } from "./errors.ts";

/** The most characters that are looked for. */
const MOST = 200;

/** A text that is looked for, without spaces around it. */
export function textAsked(argument: string, given: string): string {
  const text = given.trim();
  if (text.length > 0 && text.length <= MOST) return text;
  throw refuse(
    "BAD_USER_INPUT",
    `${argument} must have 1 to ${MOST} characters, not ${text.length}`,
  );
}
