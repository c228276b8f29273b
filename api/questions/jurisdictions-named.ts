import type { QueryResolvers } from "../generated/resolvers.ts";
import { namedBy, readPlaces } from "../search/places.ts";
import { textAsked } from "./text-argument.ts";

export const jurisdictionsNamed: NonNullable<QueryResolvers["jurisdictionsNamed"]> = async (
  _,
  { name },
  context,
) => {
  const places = await readPlaces(context);
  return namedBy(textAsked("name", name), places).flatMap((id) => places.rows.get(id) ?? []);
};
