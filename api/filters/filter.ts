import type { Params } from "../../schema/graph/query.ts";
import { checkedDay } from "../arguments/checks.ts";
import { refuse } from "../arguments/errors.ts";
import { LIMITS } from "../arguments/limits.ts";
import { isDeeper } from "../arguments/nesting.ts";
import { textAsked } from "../arguments/text-argument.ts";
import type {
  CaseFilter,
  JurisdictionFilter,
  LawFilter,
  ProvisionFilter,
  SearchKind,
} from "../generated/resolvers.ts";
import { idsFound } from "../search/search-release.ts";
import type { Context } from "../store/context.ts";

/** Every filter of the SDL can be combined with others of its kind. */
export interface Combinable {
  readonly and?: readonly Combinable[] | null | undefined;
  readonly or?: readonly Combinable[] | null | undefined;
  readonly not?: Combinable | null | undefined;
}

/** Filters that another one can hold, by the label of the nodes that they are about. */
export interface Filters {
  readonly Case: CaseFilter;
  readonly Jurisdiction: JurisdictionFilter;
  readonly Law: LawFilter;
  readonly Provision: ProvisionFilter;
}

/** The conditions of each filter that another one can hold. */
export type FilterTable = { readonly [L in keyof Filters]: Terms<Filters[L]> };

/** Where a condition stands: which node it is about, and what it may bind. */
export interface Scope {
  /** The name of the node in the statement. */
  readonly node: string;
  readonly context: Context;
  /** Binds a value and gives the name by which the statement reads it. */
  bind(value: unknown): string;
  /** Counts what a field holds as so many conditions more than the one that it is. */
  count(conditions: number): void;
  /** A condition on another node, under a name that no other has. */
  on<L extends keyof Filters>(
    label: L,
    where: Filters[L],
  ): Promise<{ node: string; condition: string }>;
}

/** The condition, in Cypher that is true or false and never null, that a field of a filter sets. */
type Term<V> = (value: V, scope: Scope) => string | Promise<string>;

/** The same of a field that means something else where others are given beside it. */
type TermBeside<V, W> = (value: V, scope: Scope, beside: W) => string | Promise<string>;

/** A condition for each field of a filter but `and`, `or`, `not`. */
export type Terms<W> = {
  readonly [K in Exclude<keyof W, keyof Combinable>]-?: TermBeside<NonNullable<W[K]>, W>;
};

/** A filter as a condition on `n`, with what it binds. */
export interface Condition {
  readonly cypher: string;
  readonly params: Params;
}

/** Turns a filter into one condition. More than `LIMITS.conditions` conditions are refused. */
export async function conditionOf<W extends Combinable>(
  terms: Terms<W>,
  where: W | null | undefined,
  context: Context,
  table: FilterTable,
): Promise<Condition> {
  if (isDeeper(where, LIMITS.nesting))
    throw refuse(
      "FILTER_TOO_LONG",
      `a filter holds conditions at most ${LIMITS.nesting} levels deep; ask in several queries`,
      { limit: LIMITS.nesting },
    );
  const params: Record<string, unknown> = {};
  let names = 0;
  let conditions = 0;
  const bind = (value: unknown): string => {
    const name = `p${Object.keys(params).length + 1}`;
    params[name] = value;
    return `$${name}`;
  };
  const count = (more: number): void => {
    conditions += more;
    if (conditions > LIMITS.conditions)
      throw refuse(
        "FILTER_TOO_LONG",
        `a filter holds at most ${LIMITS.conditions} conditions; searched words and facets count as several; ask in several queries`,
        { limit: LIMITS.conditions },
      );
  };
  const scopeOn = (node: string): Scope => ({
    node,
    context,
    bind,
    count,
    on: async (label, value) => {
      names += 1;
      const other = `n${names}`;
      return { node: other, condition: await compile(table[label], value, scopeOn(other)) };
    },
  });

  async function compile<V extends Combinable>(
    of: Terms<V>,
    value: V,
    scope: Scope,
  ): Promise<string> {
    const parts: string[] = [];
    for (const [field, given] of Object.entries(value)) {
      if (given === null || given === undefined) continue;
      count(1);
      parts.push(await part(of, field, value, scope));
    }
    return parts.length === 0 ? "true" : parts.map((one) => `(${one})`).join(" AND ");
  }

  async function part<V extends Combinable>(
    of: Terms<V>,
    field: string,
    value: V,
    scope: Scope,
  ): Promise<string> {
    const given: unknown = value[field as keyof V];
    if (field === "not") return `NOT (${await compile(of, given as V, scope)})`;
    if (field === "and" || field === "or") {
      count((given as readonly V[]).length);
      const all = await Promise.all((given as readonly V[]).map((one) => compile(of, one, scope)));
      if (all.length === 0) return field === "and" ? "true" : "false";
      return all.map((one) => `(${one})`).join(field === "and" ? " AND " : " OR ");
    }
    const term = of[field as keyof typeof of] as TermBeside<unknown, V>;
    return term(given, scope, value);
  }

  const cypher = where ? await compile(terms, where, scopeOn("n")) : "true";
  return { cypher, params };
}

/** The property is one of the values given; unknown is none of them. */
export const oneOf =
  (property: string): Term<readonly unknown[]> =>
  (values, { node, bind }) =>
    `coalesce(${node}.${property} IN ${bind(values)}, false)`;

/** The list in the property holds any of the values given. */
export const anyOf =
  (property: string): Term<readonly unknown[]> =>
  (values, { node, bind }) =>
    `any(item IN ${node}.${property} WHERE item IN ${bind(values)})`;

/** The property is what is given. */
export const equal =
  (property: string): Term<unknown> =>
  (value, { node, bind }) =>
    `coalesce(${node}.${property} = ${bind(value)}, false)`;

/** The property is known, or is not. */
export const known =
  (property: string): Term<boolean> =>
  (value, { node }) =>
    `${node}.${property} IS ${value ? "NOT " : ""}NULL`;

/** A relationship to (or `<`, from) a node of the label that meets the inner filter. */
export const linked =
  <L extends keyof Filters>(
    relationship: `-[:${string}]->` | `<-[:${string}]-`,
    label: L,
  ): Term<Filters[L]> =>
  async (where, scope) => {
    const { node, condition } = await scope.on(label, where);
    return `EXISTS { MATCH (${scope.node})${relationship}(${node}:\`${label}\`) WHERE ${condition} }`;
  };

/** Any of its sources is of one of these strengths. */
export const ofTiers: Term<readonly string[]> = (tiers, { node, bind }) =>
  `EXISTS { MATCH (${node})-[:CITES]->(source:Source) WHERE source.tier IN ${bind(tiers)} }`;

/** As many conditions of a filter as what it asks the search for counts, which looks in every text. */
const SEARCH_CONDITIONS = 9;

/** Holds words, as the search of a release finds them. */
export const holdsWords =
  (kind: SearchKind): Term<string> =>
  async (text, { node, bind, count, context }) => {
    count(SEARCH_CONDITIONS);
    return `${node}.id IN ${bind(await idsFound(textAsked("words", text), kind, context))}`;
  };

/** In force on a day: certainly, or at least possibly. */
export const inForce: Term<{
  readonly on: string;
  readonly certainty?: "certainly" | "possibly" | null | undefined;
}> = ({ on, certainty }, { node, bind }) => {
  const day = bind(checkedDay(on));
  const [from, to] =
    certainty === "possibly" ? ["possiblyFrom", "certainlyTo"] : ["certainlyFrom", "possiblyTo"];
  return `EXISTS { MATCH (${node})-[:IN_FORCE_DURING]->(time:Period) WHERE time.${from} <= ${day} AND ${day} < time.${to} }`;
};
