/** Why a path can name nothing here: an escape that is cut off or no UTF-8, a control character, or its length. */
export type PathFault = "escape" | "control" | "long";

/** The longest path that is read, in characters as they are sent. Ids are far shorter. */
export const LONGEST_PATH = 2_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u001f\u007f]/;

/** What is wrong with a path as an address writes it; null if it can be read. */
export function pathFault(pathname: string): PathFault | null {
  if (pathname.length > LONGEST_PATH) return "long";
  try {
    return CONTROL.test(decodeURIComponent(pathname)) ? "control" : null;
  } catch {
    return "escape";
  }
}
