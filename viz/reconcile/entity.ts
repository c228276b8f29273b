import type { EntityPartsFragment } from "../generated/queries.ts";
import { type EntityType, typeOf } from "./types.ts";

/** A node as reconciliation sees it. */
export interface Entity {
  readonly id: string;
  readonly type: EntityType;
  readonly name: string;
  /** Every text that names this and nothing else, in any language, if no other has the same. */
  readonly names: readonly string[];
  /** Texts that say what it is about, such as the heading of a section: many share them. */
  readonly headings: readonly string[];
  /** What tells it from its namesakes. */
  readonly description: string;
  /** The jurisdiction that it belongs to, by id; null for those that belong to none. */
  readonly jurisdiction: string | null;
}

type Known = Pick<Entity, "name"> & Partial<Pick<Entity, "names" | "headings">>;

const is = (text: string | null | undefined): text is string => Boolean(text);

/** The jurisdiction of a node, if it has one. */
function homeOf(node: EntityPartsFragment): string | null {
  if (node.__typename === "Jurisdiction") return node.id;
  if ("jurisdiction" in node) return node.jurisdiction.id;
  return "home" in node ? (node.home?.id ?? null) : null;
}

function known(node: EntityPartsFragment): (Known & { about: (string | null)[] }) | null {
  switch (node.__typename) {
    case "Jurisdiction": {
      const { id, name, es, fr, ar, ru, zh, subregion } = node;
      const others = node.otherNames.map((other) => other.name);
      return { name, names: [id, es, fr, ar, ru, zh, ...others], about: [subregion] };
    }
    case "Law": {
      const { lawTitle, originalTitle, number, jurisdiction } = node;
      return {
        name: lawTitle,
        names: [originalTitle].filter(is),
        about: [number, jurisdiction.name],
      };
    }
    case "Provision":
      return {
        name: `${node.law.title}, ${node.section}`,
        headings: [node.heading].filter(is),
        about: [node.heading, node.jurisdiction.name],
      };
    case "Case":
      return { name: node.name, about: [node.jurisdiction.name] };
    case "Treaty":
      return { name: node.shortTitle, names: [node.title], about: [node.title] };
    case "Article":
      return {
        name: `${node.treaty.shortTitle}, article ${node.articleNumber}`,
        headings: [node.title],
        about: [node.title],
      };
    case "Organization":
      return { name: node.name, about: [node.home?.name ?? null] };
    case "Code": {
      const { label, labelEs, labelFr, labelAr, labelRu, labelZh, codeKind } = node;
      return {
        name: label,
        names: [labelEs, labelFr, labelAr, labelRu, labelZh],
        about: [codeKind],
      };
    }
    default:
      return null;
  }
}

/** The entity of a node; null for nodes of kinds that cannot be reconciled. */
export function entityOf(node: EntityPartsFragment | null): Entity | null {
  const found = node && known(node);
  if (!found) return null;
  const { name, names = [], headings = [], about } = found;
  return {
    id: node.id,
    type: typeOf(node.__typename),
    name,
    names: [name, ...names],
    headings,
    description: about.filter(is).join(", "),
    jurisdiction: homeOf(node),
  };
}
