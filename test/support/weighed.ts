import type { Weighed } from "../../ingest/families/align.ts";
import { hashText } from "../../ingest/families/hash.ts";
import { WHOLE } from "../../ingest/families/rarity.ts";

/** Words parted by spaces, as the numbers that are compared. */
export const numbers = (words: string): Uint32Array => Uint32Array.from(words.split(" "), hashText);

/** Words that all are rare, but for those in capitals, which every text has. */
export function weighed(words: string): Weighed {
  const own = words.split(" ");
  return {
    words: Uint32Array.from(own, hashText),
    weights: Uint8Array.from(own, (word) => (word === word.toUpperCase() ? 0 : WHOLE)),
  };
}
