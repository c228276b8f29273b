import type { Path } from "./issues.ts";

/** Every `sources` list (and `cite`) inside a value, with the way to it. */
export function* citations(
  value: unknown,
  path: Path = [],
): Generator<{ path: Path; names: string[] }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* citations(item, [...path, index]);
  } else if (value !== null && typeof value === "object") {
    for (const [key, item] of Object.entries(value)) {
      const isList = (key === "sources" || key === "cite") && Array.isArray(item);
      if (isList) yield { path: [...path, key], names: item as string[] };
      else yield* citations(item, [...path, key]);
    }
  }
}
