import {
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  execute as interpret,
  isInputObjectType,
  isInputType,
  Kind,
  type TypeNode,
  typeFromAST,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";

type Compiled = CompiledQuery | ExecutionResult;

/** Compiled once a document: the parser gives the same one for the same text, as long as it remembers it. */
const compiled = new WeakMap<ExecutionArgs["document"], Map<string, Compiled | null>>();

/** Whether a type holds itself, as a filter holds filters under `and`. */
function holdsItself(type: GraphQLInputType, within: readonly string[] = []): boolean {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return false;
  if (within.includes(named.name)) return true;
  const path = [...within, named.name];
  return Object.values(named.getFields()).some((field) => holdsItself(field.type, path));
}

/** The compiler writes out the check of a variable to its last field, so one that holds itself has no end. */
const isEndless = (schema: GraphQLSchema, { document }: ExecutionArgs): boolean =>
  document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.variableDefinitions?.some((variable) => {
        const type = typeFromAST(schema, variable.type as TypeNode);
        return isInputType(type) && holdsItself(type);
      }),
  );

/** The compiled document; null if it has to be walked through. */
function compiledOf(args: ExecutionArgs): Compiled | null {
  const { schema, document, operationName } = args;
  const name = operationName ?? "";
  const known = compiled.get(document) ?? new Map<string, Compiled | null>();
  const before = known.get(name);
  if (before !== undefined) return before;
  const fresh = isEndless(schema, args)
    ? null
    : (compileQuery<unknown, Record<string, unknown>>(schema, document, name, {
        customJSONSerializer: false,
      }) as Compiled);
  compiled.set(document, known.set(name, fresh));
  return fresh;
}

/**
 * Executes a document as compiled JavaScript: the fields in the order of the query, as the
 * specification says, in less than half of the time of walking through the document each time.
 */
export function execute(args: ExecutionArgs): ExecutionResult | Promise<ExecutionResult> {
  const query = compiledOf(args);
  if (query === null) return interpret(args) as ExecutionResult | Promise<ExecutionResult>;
  if (!isCompiledQuery(query)) return query as ExecutionResult;
  return query.query(args.rootValue, args.contextValue, args.variableValues ?? {});
}
