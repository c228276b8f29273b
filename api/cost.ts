import {
  type ExecutionArgs,
  type GraphQLDirective,
  type GraphQLField,
  getDirectiveValues,
  getNullableType,
  isListType,
} from "graphql";
import { type ComplexityEstimator, getComplexity } from "graphql-query-complexity";
import { schema } from "./schema.ts";

/** Items that a list without paging and without `@listSize` is taken to have. */
const LIST_SIZE = 3;

function declared(name: string): GraphQLDirective {
  const directive = schema.getDirective(name);
  if (!directive) throw new Error(`the SDL does not declare @${name}`);
  return directive;
}
const COST = declared("cost");
const LIST = declared("listSize");

type Field = GraphQLField<unknown, unknown>;

/** What the SDL says of each field; read once, since it never changes. */
const said = new WeakMap<Field, { weight?: number; assumedSize?: number }>();

function saidOf(field: Field): { weight?: number; assumedSize?: number } {
  const known = said.get(field);
  if (known) return known;
  const of = (directive: GraphQLDirective) =>
    field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
  const read = { ...of(COST), ...of(LIST) };
  said.set(field, read);
  return read;
}

/** How often what lies under a field is counted: the items of a page, or of a list. */
function itemsOf(parent: string, field: Field, args: Record<string, unknown>): number {
  const { first } = args;
  if (typeof first === "number") return Math.max(first, 1);
  // The page was counted at the field that asks for it.
  if (parent.endsWith("Connection") || !isListType(getNullableType(field.type))) return 1;
  return saidOf(field).assumedSize ?? LIST_SIZE;
}

const byDirective: ComplexityEstimator = ({ type, field, args, childComplexity }) =>
  (saidOf(field).weight ?? 1) + itemsOf(type.name, field, args) * childComplexity;

/** What a query costs, reckoned from its text and variables before anything is read. */
export const costOf = ({ document, variableValues, operationName }: ExecutionArgs): number =>
  getComplexity({
    schema,
    query: document,
    estimators: [byDirective],
    ...(variableValues ? { variables: { ...variableValues } } : {}),
    ...(operationName ? { operationName } : {}),
  });
