import type { Ask } from "../queries/ask.ts";
import { byId, bySearch } from "./find.ts";
import { hasPrefix, normal } from "./names.ts";
import { PROPERTIES } from "./properties.ts";
import { TYPES, typeOf } from "./types.ts";

/** How many are suggested at once. */
const SHOWN = 20;

interface Named {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** What is asked of a suggest service: what was typed so far, and how many were shown already. */
export interface Typed {
  readonly prefix: string;
  readonly cursor: number;
}

function among(all: readonly Named[], { prefix, cursor }: Typed) {
  const typed = normal(prefix);
  const fitting = all.filter((one) =>
    [one.id, one.name].some((text) => hasPrefix(normal(text), typed)),
  );
  const result = fitting.map(({ id, name, description }) => ({ id, name, description }));
  return { result: result.slice(cursor, cursor + SHOWN) };
}

export const suggestTypes = (typed: Typed) => among(TYPES, typed);
export const suggestProperties = (typed: Typed) => among(PROPERTIES, typed);

/** Entities one of whose names, or a word of it, begins with what was typed; or the one with that id. */
export async function suggestEntities(ask: Ask, { prefix, cursor }: Typed, types: string[]) {
  if (normal(prefix) === "") return { result: [] };
  const scope = { types: types.map(typeOf), within: null };
  const [own, { entities }] = await Promise.all([
    byId(ask, prefix.trim()),
    bySearch(ask, prefix, scope),
  ]);
  const typed = normal(prefix);
  const fitting = entities.filter(
    ({ id, names }) => id !== own?.id && names.some((name) => hasPrefix(normal(name), typed)),
  );
  const begins = (names: readonly string[]) => names.some((name) => normal(name).startsWith(typed));
  const ordered = fitting.toSorted((a, b) => Number(begins(b.names)) - Number(begins(a.names)));
  const first = own && (types.length === 0 || scope.types.includes(own.type)) ? [own] : [];
  const result = [...first, ...ordered].map(({ id, name, description, type }) => ({
    id,
    name,
    description,
    notable: [{ id: type.id, name: type.name }],
  }));
  return { result: result.slice(cursor, cursor + SHOWN) };
}
