import { isEnumType } from "graphql";
import { schema } from "../../queries/sdl.ts";

/** The values of an enum of the SDL, in its order. */
export function enumValues(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`the SDL has no enum ${name}`);
  return type.getValues().map((value) => value.name);
}
