/** The way to a part of a value. */
export type Way = readonly (string | number)[];

/** Every text inside a value, names of fields too, with the way to it. */
export function* textsIn(value: unknown, way: Way = []): Generator<{ way: Way; text: string }> {
  if (typeof value === "string") yield { way, text: value };
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsIn(item, [...way, index]);
  else if (value !== null && typeof value === "object")
    for (const [name, item] of Object.entries(value)) {
      yield { way: [...way, name], text: name };
      yield* textsIn(item, [...way, name]);
    }
}
