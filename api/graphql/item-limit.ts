import {
  defaultFieldResolver,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from "graphql";
import { refuse } from "../arguments/errors.ts";
import { LIMITS } from "../arguments/limits.ts";
import type { Context } from "../store/context.ts";

/** Counts the items of a list, if the request has a bound on them, and refuses what goes beyond. */
function counted<T>(items: T, context: Context): T {
  if (!Array.isArray(items) || context.itemsLeft === undefined) return items;
  context.itemsLeft -= items.length;
  if (context.itemsLeft >= 0) return items;
  throw refuse(
    "ANSWER_TOO_LONG",
    `The answer has more than ${LIMITS.items} items in its lists. Ask for less, or in several queries.`,
    { limit: LIMITS.items },
  );
}

/**
 * Bounds what all lists of one answer hold together: the cost of a query is reckoned from sizes that lists
 * are taken to have, and an answer is in memory whole before any of it is sent.
 */
export function limitItems(schema: GraphQLSchema): GraphQLSchema {
  const objects = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"));
  for (const field of objects.flatMap((type) => Object.values(type.getFields()))) {
    if (!isListType(getNullableType(field.type)) || !isCompositeType(getNamedType(field.type)))
      continue;
    const resolve: GraphQLFieldResolver<unknown, Context> = field.resolve ?? defaultFieldResolver;
    field.resolve = (parent, args, context: Context, info) => {
      const items = resolve(parent, args, context, info);
      return items instanceof Promise
        ? items.then((all: unknown) => counted(all, context))
        : counted(items, context);
    };
  }
  return schema;
}
