import {
  type ExecutionArgs,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLDirective,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isAbstractType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
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

/** The fields of a page that hold its items; all others of it count once. */
const ITEMS = new Set(["nodes", "edges"]);

type Field = GraphQLField<unknown, unknown>;

/** What may be asked of every type, and at the root about the schema itself. */
const META_FIELDS = new Map<string, Field>(
  [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef].map((field) => [field.name, field]),
);

/** What the SDL says of each field; read once, since it never changes. */
const said = new WeakMap<Field, Said>();

interface Said {
  readonly weight?: number;
  readonly assumedSize?: number;
  readonly pairs?: boolean;
}

function saidOf(field: Field): Said {
  const known = said.get(field);
  if (known) return known;
  const of = (directive: GraphQLDirective) =>
    field.astNode ? getDirectiveValues(directive, field.astNode) : undefined;
  const read = { ...of(COST), ...of(LIST) };
  said.set(field, read);
  return read;
}

/** How often what lies under a field is counted: the items of a page, or of a list. */
function itemsOf(
  parent: GraphQLObjectType,
  field: Field,
  args: Record<string, unknown>,
  within: Within,
): number {
  const { first } = args;
  if (typeof first === "number") return Math.max(first, 1);
  // The page was counted at the field that asks for it.
  if (parent.name.endsWith("Connection") || !isListType(getNullableType(field.type))) return 1;
  const { assumedSize = LIST_SIZE, pairs = false } = saidOf(field);
  return pairs && within !== null ? Math.min(within * (within - 1), assumedSize) : assumedSize;
}

/** How many jurisdictions the nearest field around was asked for; null if it was asked for all of them. */
type Within = number | null;

/**
 * Reckons the cost of one operation: of each selection set once a type and number of jurisdictions, however
 * often fragments spread it, so that no document takes longer to reckon than its length allows.
 */
class Reckoning {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #variables: Record<string, unknown>;
  readonly #known = new Map<SelectionSetNode, Map<string, number>>();
  readonly #beside = new Map<SelectionSetNode, Map<string, number>>();

  constructor({ document }: ExecutionArgs, variables: Record<string, unknown>) {
    this.#variables = variables;
    this.#fragments = new Map(
      document.definitions.flatMap((one) =>
        one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
      ),
    );
  }

  of(selections: SelectionSetNode, type: GraphQLObjectType, within: Within = null): number {
    return once(this.#known, selections, `${type.name} ${within}`, () =>
      selections.selections.reduce((sum, one) => sum + this.#selection(one, type, within), 0),
    );
  }

  #isLeftOut(node: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.#variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.#variables);
    return skip?.["if"] === true || include?.["if"] === false;
  }

  #selection(node: SelectionNode, type: GraphQLObjectType, within: Within): number {
    if (this.#isLeftOut(node)) return 0;
    if (node.kind === Kind.FIELD) return this.#field(node, type, within);
    const fragment =
      node.kind === Kind.INLINE_FRAGMENT ? node : this.#fragments.get(node.name.value);
    if (!fragment) return 0;
    const on = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
    const applies = !on || on === type || (isAbstractType(on) && schema.isSubType(on, type));
    return applies ? this.of(fragment.selectionSet, type, within) : 0;
  }

  #field(node: FieldNode, type: GraphQLObjectType, around: Within): number {
    const field = type.getFields()[node.name.value] ?? META_FIELDS.get(node.name.value);
    if (!field) return 0;
    const { weight = 1 } = saidOf(field);
    const inner = getNamedType(field.type);
    const types = isObjectType(inner)
      ? [inner]
      : isAbstractType(inner)
        ? schema.getPossibleTypes(inner)
        : [];
    const { selectionSet } = node;
    if (!selectionSet || types.length === 0) return weight;
    const args = this.#argumentsOf(node, field);
    // Such a field is refused when it is executed, and nothing is read for it.
    if (!args) return weight;
    const { jurisdictions } = args;
    const within = Array.isArray(jurisdictions) ? jurisdictions.length : around;
    const below = Math.max(...types.map((one) => this.of(selectionSet, one, within)));
    const beside =
      isObjectType(inner) && inner.name.endsWith("Connection")
        ? this.#besideItems(selectionSet, inner, within)
        : 0;
    return weight + itemsOf(type, field, args, around) * (below - beside) + beside;
  }

  /** The part of the cost of a page that does not grow with its items; kept like the whole, for the same reason. */
  #besideItems(set: SelectionSetNode, type: GraphQLObjectType, within: Within): number {
    return once(this.#beside, set, `${type.name} ${within}`, () =>
      set.selections.reduce((sum, one) => {
        if (this.#isLeftOut(one)) return sum;
        if (one.kind === Kind.FIELD)
          return ITEMS.has(one.name.value) ? sum : sum + this.#field(one, type, within);
        const inner =
          one.kind === Kind.INLINE_FRAGMENT
            ? one.selectionSet
            : this.#fragments.get(one.name.value)?.selectionSet;
        return inner ? sum + this.#besideItems(inner, type, within) : sum;
      }, 0),
    );
  }

  /** Null where they do not fit the field. */
  #argumentsOf(node: FieldNode, field: Field): Record<string, unknown> | null {
    try {
      return getArgumentValues(field, node, this.#variables);
    } catch {
      return null;
    }
  }
}

/** A number that is reckoned once for a selection set and a name. */
function once(
  known: Map<SelectionSetNode, Map<string, number>>,
  set: SelectionSetNode,
  name: string,
  reckon: () => number,
): number {
  const named = known.get(set) ?? new Map<string, number>();
  known.set(set, named);
  const before = named.get(name);
  if (before !== undefined) return before;
  const cost = reckon();
  named.set(name, cost);
  return cost;
}

/**
 * What a query costs, reckoned from its text and variables before anything is read. One whose
 * variables do not fit costs nothing, since executing it says so and does nothing else.
 */
export function costOf(args: ExecutionArgs): number {
  const operation = getOperationAST(args.document, args.operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const { coerced } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    args.variableValues ?? {},
  );
  if (!coerced) return 0;
  const cost = new Reckoning(args, coerced).of(operation.selectionSet, root);
  return Math.min(cost, Number.MAX_SAFE_INTEGER);
}
