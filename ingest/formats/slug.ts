/** A text without accents, marks and capitals, its words with hyphens between, in whatever script. */
export const folded = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .replaceAll(/^-|-$/g, "");

/** A text as a part of an id: small Latin letters and digits with hyphens, `Émile Zola` as `emile-zola`. */
export const slug = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");

/** The words of a name in no order, by which two spellings of it are one. */
export const nameKey = (name: string): string => folded(name).split("-").sort().join(" ");

/** An id that nothing has: as it is wanted, else with the first number behind it that is free. */
export function untaken(wanted: string, taken: ReadonlySet<string>): string {
  let id = wanted;
  for (let n = 2; taken.has(id); n += 1) id = `${wanted}-${n}`;
  return id;
}
