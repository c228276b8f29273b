import type { Node } from "../../schema/graph/nodes.ts";

/** A section in English with its law's word before its number: `article 27`, `§ 188`; its name where it has no number. */
export function sectionInEnglish(section: string, { unit }: Pick<Node<"Law">, "unit">): string {
  if (!/^\S*\d/.test(section)) return section;
  return `${unit === "paragraph" ? "§" : (unit ?? "section")} ${section}`;
}
