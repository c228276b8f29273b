import { textAsked } from "../arguments/text-argument.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { namedBy, readPlaces } from "../search/places.ts";

export const jurisdictionsNamed: NonNullable<QueryResolvers["jurisdictionsNamed"]> = async (
  _,
  { name },
  context,
) => {
  const places = await readPlaces(context);
  return namedBy(textAsked("name", name), places).flatMap((id) => places.rows.get(id) ?? []);
};
