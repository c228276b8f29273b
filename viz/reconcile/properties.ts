import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
} from "graphql";
import { EntityPropertiesFragmentDoc, EntityValuesDocument } from "../generated/queries.ts";
import { formatTerm } from "../i18n/format.ts";
import type { Ask } from "../queries/ask.ts";
import { oneLine, schema } from "../queries/sdl.ts";
import { BadRequest } from "./bad-request.ts";
import { TYPES } from "./types.ts";

/** An attribute that can be fetched and compared: a field of the SDL. */
export interface Property {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Where it stands in the answer, by type. */
  readonly keys: ReadonlyMap<string, string>;
  /** The type of its values, if they are entities themselves. */
  readonly valueType: string | null;
}

/** A value as the protocol writes it. */
export type Value =
  | { readonly id: string; readonly name: string }
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number };

const inWords = (field: string): string =>
  field.replaceAll(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);

function fieldOf(type: string, name: string) {
  const found = schema.getType(type);
  return isObjectType(found) || isInterfaceType(found) ? found.getFields()[name] : undefined;
}

/** The fields that `entity-properties.graphql` asks for, each once, whatever types have it. */
function readProperties(): Property[] {
  const properties = new Map<string, Property & { keys: Map<string, string> }>();
  const { definitions } = EntityPropertiesFragmentDoc;
  const { selectionSet } = definitions[0] as FragmentDefinitionNode;
  for (const part of selectionSet.selections) {
    if (part.kind !== Kind.INLINE_FRAGMENT || !part.typeCondition) continue;
    const type = part.typeCondition.name.value;
    for (const { name, alias } of part.selectionSet.selections as readonly FieldNode[]) {
      const id = name.value;
      const field = fieldOf(type, id);
      const target = field && getNamedType(field.type).name;
      const own = properties.get(id) ?? {
        id,
        name: inWords(id),
        description: oneLine(field?.description),
        keys: new Map(),
        valueType: TYPES.some((known) => known.id === target) ? (target ?? null) : null,
      };
      own.keys.set(type, (alias ?? name).value);
      properties.set(id, own);
    }
  }
  return [...properties.values()];
}

export const PROPERTIES: readonly Property[] = readProperties();

export function propertyOf(id: string): Property {
  const found = PROPERTIES.find((property) => property.id === id);
  if (found) return found;
  throw new BadRequest(
    `no such property: ${id}; one of ${PROPERTIES.map((property) => property.id).join(", ")}`,
  );
}

/** What an answer holds, as the protocol writes it; what is unknown is no value. */
function valuesFrom(raw: unknown): Value[] {
  if (raw === null || raw === undefined) return [];
  if (typeof raw === "boolean") return [{ str: raw ? "yes" : "no" }];
  if (typeof raw === "number") return [Number.isInteger(raw) ? { int: raw } : { float: raw }];
  if (typeof raw === "object") return [raw as { id: string; name: string }];
  return [{ str: String(raw) }];
}

/** The text of a value, as a person would write it. */
export const textOf = (value: Value): string =>
  "name" in value
    ? value.name
    : "str" in value
      ? formatTerm(value.str)
      : String(Object.values(value)[0]);

/** Reads the values of one entity; a property that its type does not have has none. */
export async function readValues(
  ask: Ask,
  id: string,
  asOf: string | null,
): Promise<(property: Property) => readonly Value[]> {
  const { node } = await ask(EntityValuesDocument, { id, asOf });
  if (!node) return () => [];
  const answer = node as unknown as Record<string, unknown>;
  return ({ keys }) => {
    const key = keys.get(node.__typename);
    return key === undefined ? [] : valuesFrom(answer[key]);
  };
}
