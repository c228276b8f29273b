import type { Ask } from "../queries/ask.ts";
import { PROPERTIES, type Property, propertyOf, readValues, type Value } from "./properties.ts";
import type { Extension } from "./query.ts";
import { TYPES, typeOf } from "./types.ts";

type Rows = Record<string, Record<string, readonly Value[]>>;

/** The values of properties of entities; what is unknown has none. */
export async function extend(ask: Ask, { ids, properties }: Extension) {
  const asked = properties.map(({ id, settings }) => ({
    property: propertyOf(id),
    asOf: settings?.asOf?.trim() || null,
  }));
  const days = [...new Set(asked.map(({ asOf }) => asOf))];
  const rows = ids.map(async (id) => {
    const read = await Promise.all(days.map((day) => readValues(ask, id, day)));
    const values = asked.map(({ property, asOf }) => [
      property.id,
      read[days.indexOf(asOf)]?.(property) ?? [],
    ]);
    return [id, Object.fromEntries(values)] as const;
  });
  return {
    meta: asked.map(({ property: { id, name, valueType } }) => {
      const type = TYPES.find((one) => one.id === valueType);
      return { id, name, ...(type ? { type: { id: type.id, name: type.name } } : {}) };
    }),
    rows: Object.fromEntries(await Promise.all(rows)) as Rows,
  };
}

const ofType = (type: string | undefined): readonly Property[] => {
  if (type === undefined) return PROPERTIES;
  const { id } = typeOf(type);
  return PROPERTIES.filter(({ keys }) => keys.has(id));
};

/** What can be fetched about entities of a type; about any if none is named. */
export function propose(type: string | undefined, limit: number | undefined) {
  const properties = ofType(type).map(({ id, name }) => ({ id, name }));
  return {
    ...(type === undefined ? {} : { type: typeOf(type).id }),
    ...(limit === undefined ? {} : { limit }),
    properties: properties.slice(0, limit),
  };
}
