import { parse } from "@formatjs/icu-messageformat-parser";

/** The parts of an ICU message. */
export type Parts = ReturnType<typeof parse>;

/** Every part of a message at any depth, those of its variants among them. */
export function* partsOf(parts: Parts): Generator<Parts[number]> {
  for (const part of parts) {
    yield part;
    if ("options" in part)
      for (const { value } of Object.values(part.options)) yield* partsOf(value);
  }
}

/** The placeholders of a message, sorted. */
export const placeholders = (message: string): string[] =>
  [
    ...new Set(
      [...partsOf(parse(message))].flatMap((part) =>
        "value" in part && part.type !== 0 ? [`${part.value}`] : [],
      ),
    ),
  ].sort();

/** The pieces of plain text of a message, without its placeholders. */
export const textsOf = (message: string): string[] =>
  [...partsOf(parse(message))].flatMap((part) => (part.type === 0 ? [part.value] : []));
