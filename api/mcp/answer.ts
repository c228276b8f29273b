import { LONGEST_ANSWER } from "./tool.ts";

/** A list that was cut, by its place in the answer. */
interface Cut {
  readonly list: string;
  readonly shown: number;
  readonly of: number;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

const isSource = (value: JsonObject): boolean =>
  typeof value["url"] === "string" && typeof value["tier"] === "string";

/**
 * An answer with so many items a list at most: each source stands once, at the end, and its id where it was;
 * each list that was cut is named with how long it was.
 */
function boundedBy(data: JsonObject, items: number) {
  const sources = new Map<string, JsonObject>();
  const cut: Cut[] = [];
  const walk = (value: Json, place: string): Json => {
    if (value === null || typeof value !== "object") return value;
    if (Array.isArray(value)) {
      if (value.length > items) cut.push({ list: place, shown: items, of: value.length });
      return value.slice(0, items).map((one, index) => walk(one, `${place}[${index}]`));
    }
    const object = value as JsonObject;
    const id = object["id"];
    if (isSource(object) && typeof id === "string") {
      sources.set(id, object);
      return id;
    }
    return Object.fromEntries(
      Object.entries(object)
        // What it must not be taken for stands once, at the head of the answer.
        .filter(([key]) => key !== "caution")
        .map(([key, one]) => [key, walk(one, place ? `${place}.${key}` : key)]),
    );
  };
  return { answer: walk(data, ""), cut: cut as unknown as Json, sources: [...sources.values()] };
}

/** The longest answer within bounds: lists get shorter until all of it fits. */
export function bounded(data: JsonObject, items: number) {
  for (let most = items; ; most = Math.floor(most * 0.8)) {
    const answer = boundedBy(data, most);
    if (most <= 1 || JSON.stringify(answer).length <= LONGEST_ANSWER) return answer;
  }
}

/** What GraphQL says of an answer that it must not be taken for, wherever it stands, each once. */
export function cautionsIn(value: Json): string[] {
  const found = new Set<string>();
  const walk = (one: Json): void => {
    if (one === null || typeof one !== "object") return;
    for (const [key, inner] of Object.entries(one as JsonObject))
      if (key === "caution" && typeof inner === "string") found.add(inner);
      else walk(inner);
  };
  walk(value);
  return [...found];
}
