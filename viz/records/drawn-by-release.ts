/** A number from a text, the same on every machine (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return value >>> 0;
}

/** Things in the order in which a release draws them: the same within it, and anew in another. */
export const drawnByRelease = <T>(
  things: readonly T[],
  idOf: (thing: T) => string,
  release: string,
): T[] => things.toSorted((a, b) => hash(`${release} ${idOf(a)}`) - hash(`${release} ${idOf(b)}`));
