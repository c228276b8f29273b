import { type GraphQLObjectType, type GraphQLSchema, isObjectType } from "graphql";
import { NODES } from "../../schema/graph/nodes.ts";

/** Rows of the graph, as the generated resolver types name them. */
export const ROWS_IMPORT =
  'import type { AnyNode, Node as Row } from "../../schema/graph/nodes.ts";\nimport type { FacetedPage } from "../store/answers.ts";\n';

/** The pages of all lists are alike, and made in one place; those with facets start from `FacetedPage`. */
function isPage(type: GraphQLObjectType): boolean {
  const { cursor, edges, pageInfo } = type.getFields();
  return type.name === "PageInfo" || cursor !== undefined || Boolean(edges && pageInfo);
}

/**
 * What the resolvers of each type of the SDL start from, for the code generator: the row of its label,
 * or the exported type of its own name. A type that no file declares, or several do, is an error.
 */
export function mappersOf(
  schema: GraphQLSchema,
  files: ReadonlyMap<string, string>,
): Record<string, string> {
  const declared = new Map<string, string[]>();
  for (const [path, text] of files)
    for (const [, name = ""] of text.matchAll(/^export (?:interface|type) (\w+)/gm))
      declared.set(name, [...(declared.get(name) ?? []), path]);
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type))
    .filter((type) => !type.name.startsWith("__") && type.name !== "Query" && !isPage(type));
  const wrong: string[] = [];
  const faceted = Object.values(schema.getTypeMap()).flatMap((type): [string, string][] =>
    isObjectType(type) && type.getFields()["facets"]
      ? [[type.name, `FacetedPage<"${type.name.replace(/Connection$/, "")}">`]]
      : [],
  );
  const mappers = types.map(({ name }) => {
    if (Object.hasOwn(NODES, name)) return [name, `Row<"${name}">`];
    const [path = "", ...others] = declared.get(name) ?? [];
    if (path === "") wrong.push(`no file declares the SDL's type ${name}`);
    if (others.length > 0)
      wrong.push(`the SDL's type ${name} is declared twice: ${[path, ...others].join(" and ")}`);
    return [name, `${path.replace(/^api\//, "../")}#${name} as ${name}Answer`];
  });
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
  return { ...Object.fromEntries([...mappers, ...faceted]), Node: "AnyNode" };
}
