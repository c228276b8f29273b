import type { Jurisdiction } from "../../../schema/records/jurisdiction.ts";

/** A name as others may write it: without marks over letters, articles and what stands in brackets. */
const plainName = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[’']/g, "")
    .replaceAll(/\([^)]*\)|\[[^\]]*\]/g, " ")
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
    const [one, ...others] = found.get(plainName(text)) ?? [];
    return others.length === 0 ? one : undefined;
  };
}
