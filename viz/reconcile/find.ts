import {
  EntityDocument,
  EntityNamedDocument,
  EntitySearchDocument,
  type EntitySearchQuery,
  EntityWholeDocument,
} from "../generated/queries.ts";
import type { Ask } from "../queries/ask.ts";
import { type Entity, entityOf } from "./entity.ts";
import { normal } from "./names.ts";
import { type EntityType, typeOf } from "./types.ts";

/** Where entities are looked for. */
export interface Scope {
  /** Only these types; all if there are none. */
  readonly types: readonly EntityType[];
  /** Only within these jurisdictions, by id; everywhere if null. */
  readonly within: readonly string[] | null;
}

export interface Found {
  readonly entities: readonly Entity[];
  /** Whether nothing that fits was left out. */
  readonly whole: boolean;
}

/** The search takes no longer text. */
const LONGEST = 200;
/** How many pages of a hundred hits are read to see whether a name is the only one. */
const PAGES = 5;

/** The first words of a text, as many as the search takes. */
function searched(text: string): string {
  if (text.length <= LONGEST) return text;
  const cut = text.slice(0, LONGEST);
  const end = cut.lastIndexOf(" ");
  return end > 0 ? cut.slice(0, end) : cut;
}

/** What the search finds, best first. */
export async function bySearch(ask: Ask, text: string, scope: Scope): Promise<Found> {
  const query = searched(text.trim());
  if (query === "") return { entities: [], whole: true };
  const kinds = scope.types.length > 0 ? scope.types.map(({ kind }) => kind) : null;
  const entities: Entity[] = [];
  let after: string | null = null;
  for (let page = 0; page < PAGES; page += 1) {
    const { search }: EntitySearchQuery = await ask(EntitySearchDocument, {
      query,
      kinds,
      jurisdictions: scope.within && [...scope.within],
      after,
    });
    entities.push(...search.hits.flatMap(({ node }) => entityOf(node) ?? []));
    if (!search.pageInfo.hasNextPage) return { entities, whole: true };
    after = search.pageInfo.endCursor;
  }
  return { entities, whole: false };
}

/** The entity of an id, or of an id that was merged into it. */
export const byId = async (ask: Ask, id: string): Promise<Entity | null> =>
  entityOf((await ask(EntityDocument, { id })).node);

/** The jurisdictions that a code or name means, and no more than it; those that share a name, all. */
export async function byName(ask: Ask, text: string): Promise<readonly Entity[]> {
  const name = text.trim();
  if (name === "" || name.length > LONGEST) return [];
  const { jurisdictionsNamed } = await ask(EntityNamedDocument, { name });
  return jurisdictionsNamed.flatMap((one) => entityOf(one) ?? []);
}

/** `Penal Code, 99`: what comes before the last comma names the law, or the treaty. */
const PART = /^(.+),\s*[^,]+$/s;
const PARTS: readonly string[] = ["Provision", "Article"];
const WHOLES = ["Law", "Treaty"].map(typeOf);

/** Sections and articles whose name begins with that of the whole; the search knows only their own texts. */
export async function byWhole(
  ask: Ask,
  text: string,
  { types, within }: Scope,
): Promise<readonly Entity[]> {
  const [, before] = PART.exec(text.trim()) ?? [];
  if (before === undefined) return [];
  if (types.length > 0 && !types.some(({ id }) => PARTS.includes(id))) return [];
  const name = normal(before);
  const { entities } = await bySearch(ask, before, { types: WHOLES, within });
  const wholes = entities.filter(({ names }) => names.some((one) => normal(one) === name));
  const asked = wholes.map(async ({ id }) => {
    const { node } = await ask(EntityWholeDocument, { id });
    if (!node) return [];
    const parts = "provisions" in node ? node.provisions : "articles" in node ? node.articles : [];
    return parts.flatMap((part) => entityOf(part) ?? []);
  });
  const wanted = normal(text);
  const parts = (await Promise.all(asked)).flat();
  return parts.filter(({ names }) => names.some((one) => normal(one) === wanted));
}
