import { isEnumType } from "graphql";
import type { SearchKind } from "../generated/queries.ts";
import { sentence } from "../i18n/format.ts";
import { oneLine, schema } from "../queries/sdl.ts";
import { BadRequest } from "./bad-request.ts";

/** A type of entities that can be reconciled; its id is the name of the type in the SDL. */
export interface EntityType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** What the search calls it. */
  readonly kind: SearchKind;
}

const kinds = schema.getType("SearchKind");

/** Whatever the search covers. */
export const TYPES: readonly EntityType[] = (isEnumType(kinds) ? kinds.getValues() : []).map(
  ({ name: kind }) => {
    const id = sentence(kind);
    return {
      id,
      name: id,
      description: oneLine(schema.getType(id)?.description),
      kind: kind as SearchKind,
    };
  },
);

/** The type of an id, in whatever case it is written. */
export function typeOf(id: string): EntityType {
  const found = TYPES.find((type) => type.id.toLowerCase() === id.toLowerCase());
  if (found) return found;
  throw new BadRequest(`no such type: ${id}; one of ${TYPES.map((type) => type.id).join(", ")}`);
}
