import { type GraphQLField, getDirectiveValues } from "graphql";
import { schema } from "./sdl.ts";

const number = (
  directive: string,
  argument: string,
  { astNode }: GraphQLField<unknown, unknown>,
): number | null => {
  const declared = schema.getDirective(directive);
  const values = declared && astNode ? getDirectiveValues(declared, astNode) : undefined;
  return (values?.[argument] as number | undefined) ?? null;
};

/** What a field costs by itself: its `@cost`, or 1. */
export const costOf = (field: GraphQLField<unknown, unknown>): number =>
  number("cost", "weight", field) ?? 1;

/** How many items a list is taken to have when a query's cost is reckoned; null if the SDL does not say. */
export const listSizeOf = (field: GraphQLField<unknown, unknown>): number | null =>
  number("listSize", "assumedSize", field);
