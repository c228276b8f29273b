import { makeExecutableSchema } from "@graphql-tools/schema";
import { sdl } from "../../schema/graphql/sdl.ts";
import { limitItems } from "./item-limit.ts";
import { resolvers } from "./resolver-map.ts";

/** SDL and resolvers; a resolver for a field that the SDL does not have fails at start. */
export const schema = limitItems(
  makeExecutableSchema({
    typeDefs: sdl,
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: "error" },
  }),
);
