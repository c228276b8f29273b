import type { Jurisdiction } from "../../../schema/records/jurisdiction.ts";

/** A name as others may write it: without marks over letters, signs, and an article before it. */
const plainName = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[’']/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^the /, "")
    .trim();

/** Finds a jurisdiction by its code or by any name that it has, in any language; undefined where none or several have it. */
export function findsJurisdictions(
  jurisdictions: readonly Jurisdiction[],
): (text: string) => string | undefined {
  const codes = new Set(jurisdictions.map(({ id }) => id));
  const found = new Map<string, Set<string>>();
  for (const { id, names, otherNames } of jurisdictions)
    for (const name of [...Object.values(names), ...otherNames.map((one) => one.name)]) {
      if (typeof name !== "string") continue;
      const plain = plainName(name);
      found.set(plain, (found.get(plain) ?? new Set()).add(id));
    }
  return (text) => {
    const code = text.trim().toUpperCase();
    if (codes.has(code)) return code;
    // `Iran (Islamic Republic of)`; what stands in brackets is never left out, since there are two Koreas.
    const turned = text.replace(/^(.*?)\s*\((.*)\)\s*$/, "$2 $1");
    const ids = new Set([text, turned].flatMap((one) => [...(found.get(plainName(one)) ?? [])]));
    return ids.size === 1 ? [...ids][0] : undefined;
  };
}
