/** The longest text that is looked for; the search takes no longer one. */
const LONGEST = 200;

/** The parts of a path as they are read; a path that cannot be read has none. */
function partsOf(path: string): string[] {
  try {
    return path.split("/").map(decodeURIComponent).filter(Boolean);
  } catch {
    return [];
  }
}

/** What stands between words in an address, `2018-05_16` and `5#22` among it. */
const BETWEEN = /[^\p{L}\p{N}\p{M}]+/u;

/** The words of an address that leads nowhere, without the part of the site: what a reader may look for. */
export function wordsOf(path: string, isOfSite: (first: string) => boolean): string {
  const parts = partsOf(path);
  const own = isOfSite(parts[0] ?? "") ? parts.slice(1) : parts;
  return own
    .flatMap((part) => part.split(BETWEEN))
    .filter(Boolean)
    .join(" ")
    .slice(0, LONGEST)
    .trim();
}

/** The parts of a path in which a country may be named, as people write it: `south-korea`. */
export const namesIn = (path: string): string[] =>
  partsOf(path)
    .map((part) => part.replaceAll(/[-_+]/g, " ").trim())
    .filter((part) => part.length >= 2 && part.length <= 60)
    .slice(0, 4);
