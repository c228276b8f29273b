import type { Ask } from "../queries/ask.ts";
import type { Entity } from "./entity.ts";
import { byName } from "./find.ts";
import { normal } from "./names.ts";
import { type Property, propertyOf, readValues, textOf, type Value } from "./properties.ts";
import type { Given, Query } from "./query.ts";

/** What the properties of a query ask for. */
export interface Where {
  /** The jurisdictions named, by id; null if none is. */
  readonly within: readonly string[] | null;
  /** Whether a jurisdiction is named that we do not know, so that nothing can be certain. */
  readonly unknownPlace: boolean;
  /** What else has to fit. */
  readonly others: readonly { readonly property: Property; readonly given: readonly Given[] }[];
}

export const textOfGiven = (given: Given): string =>
  typeof given === "object" ? (given.name ?? given.id) : String(given);

/** The jurisdiction that a person wrote by its code, or by any name that no other has. */
async function placeOf(ask: Ask, given: Given): Promise<string | null> {
  const text = typeof given === "object" ? given.id : String(given);
  const [named, ...others] = await byName(ask, text);
  return named && others.length === 0 ? named.id : null;
}

export async function whereOf(ask: Ask, { properties }: Query): Promise<Where> {
  const asked = properties.map(({ pid, v }) => ({ property: propertyOf(pid), given: v }));
  const places = asked.filter(({ property }) => property.id === "jurisdiction");
  const found = await Promise.all(
    places.flatMap(({ given }) => given.map((one) => placeOf(ask, one))),
  );
  const within = found.filter((id) => id !== null);
  return {
    within: within.length > 0 ? within : null,
    unknownPlace: within.length < found.length,
    others: asked.filter(({ property }) => property.id !== "jurisdiction"),
  };
}

const words = (given: Given): string =>
  typeof given === "boolean" ? (given ? "yes" : "no") : textOfGiven(given);

const fits = (given: Given, value: Value): boolean =>
  (typeof given === "object" && "id" in value && given.id === value.id) ||
  normal(words(given)) === normal(textOf(value));

/** Whether a candidate has what was asked for: yes, no, or null where it is not known. */
export type Fit = ReadonlyMap<string, boolean | null>;

export async function fitOf(ask: Ask, { id }: Entity, { others }: Where): Promise<Fit> {
  if (others.length === 0) return new Map();
  const valuesOf = await readValues(ask, id, null);
  return new Map(
    others.map(({ property, given }) => {
      const values = valuesOf(property);
      const fit = values.some((value) => given.some((one) => fits(one, value)));
      return [property.id, values.length === 0 ? null : fit] as const;
    }),
  );
}
