import { z } from "zod";
import type { CodeKind } from "../../../schema/codebook/codebook.ts";
import type { Label } from "../../../schema/graph/nodes.ts";
import { type Query, query } from "../../../schema/graph/query.ts";
import { jurisdictionsAsked } from "../../arguments/checks.ts";
import { refuse } from "../../arguments/errors.ts";
import type { Context } from "../../store/context.ts";
import { factsOf } from "../../store/facts.ts";
import { countOf } from "../../store/statements.ts";
import { checked } from "../codes.ts";
import type { Condition, Scope } from "../filter.ts";

/** Values of a facet, any of which is enough; `unknown` stands for what has none on file. */
export interface Choice {
  readonly facet: string;
  readonly values?: readonly string[] | undefined;
  readonly unknown?: boolean | undefined;
}

/** How many nodes have a value; null stands for those that have none on file. */
export interface Counted {
  readonly value: string | null;
  readonly count: number;
}

/** Where the names of a facet's values come from: a list of the codebook, or the nodes that they are the ids of. */
export type Names = CodeKind | "Jurisdiction" | "Treaty";

/** A facet of a list: which nodes a choice keeps, and how many there are of each value. */
export interface FacetDefinition {
  readonly names?: Names;
  /** Facets, itself among them, whose choices it reads together with its own; only itself if left out. */
  readonly jointly?: readonly string[];
  /** A condition in Cypher, true or false and never null. `beside` are all choices of the same filter. */
  meets(choice: Choice, scope: Scope, beside: readonly Choice[]): string | Promise<string>;
  /**
   * How many of the nodes that meet a condition have each value. `beside` are the choices that the condition leaves out,
   * `chosen` those of the facet itself.
   */
  count(
    of: {
      readonly label: Label;
      readonly condition: Condition;
      readonly beside: readonly Choice[];
      readonly chosen: readonly Choice[];
    },
    context: Context,
  ): Promise<readonly Counted[]>;
}

/** What may be chosen of a facet: what its names are of, or these values; anything if nothing is said. */
interface Allowed {
  readonly names?: Names;
  readonly among?: readonly string[];
}

/** Refuses values that there are not, since a slip would find nothing and look like an answer. */
async function check(
  { names, among }: Allowed,
  { facet, values = [] }: Choice,
  context: Context,
): Promise<void> {
  const allowed =
    among ?? (names === "Treaty" ? (await factsOf(context)).treaties.map(({ id }) => id) : null);
  if (names === "Jurisdiction") jurisdictionsAsked(values, await factsOf(context));
  else if (names !== undefined && names !== "Treaty") checked(names, values);
  const unknown = allowed && values.find((value) => !allowed.includes(value));
  if (unknown)
    throw refuse(
      "BAD_USER_INPUT",
      `unknown value of the facet ${facet}: ${JSON.stringify(unknown)}; one of ${allowed?.join(", ")}`,
    );
}

/** How the values of a facet are read from the store. */
interface Stored extends Allowed {
  /** The way from the node to where the values stand, `-[:CHARGED_UNDER]->`, and the label there; the node itself if left out. */
  readonly path?: readonly [relationship: string, label: Label];
  /** The value of a node by its name in the statement, or the list of its values. */
  value(node: string): string;
  readonly isList?: boolean;
}

const counted = (label: Label, condition: string, rows: string): Query<Counted> =>
  query({
    name: `values of ${label}`,
    row: z.object({ value: z.string(), count: z.number() }) as z.ZodType<Counted>,
    cypher: `
MATCH (n:\`${label}\`)
WHERE (${condition})
${rows}
WITH DISTINCT n, value
WHERE value IS NOT NULL
RETURN value, count(*) AS count
ORDER BY count DESC, value`,
  });

/** A facet whose values stand in the graph. */
export function stored({ path, value, isList = false, ...allowed }: Stored): FacetDefinition {
  const has = (node: string, values: string): string =>
    isList
      ? `any(item IN coalesce(${value(node)}, []) WHERE item IN ${values})`
      : `coalesce(${value(node)} IN ${values}, false)`;
  const hasSome = (node: string): string =>
    isList ? `size(coalesce(${value(node)}, [])) > 0` : `${value(node)} IS NOT NULL`;
  const at = (node: string, condition: (owner: string) => string): string =>
    path
      ? `EXISTS { MATCH (${node})${path[0]}(owner:\`${path[1]}\`) WHERE ${condition("owner")} }`
      : condition(node);
  const none = (node: string): string => `NOT (${at(node, hasSome)})`;
  const owner = path ? "valued" : "n";
  const rows = [
    ...(path ? [`MATCH (n)${path[0]}(valued:\`${path[1]}\`)`] : []),
    isList ? `UNWIND ${value(owner)} AS value` : `WITH n, ${value(owner)} AS value`,
  ].join("\n");
  return {
    ...(allowed.names === undefined ? {} : { names: allowed.names }),
    async meets(choice, { node, bind, context }) {
      await check(allowed, choice, context);
      const any = at(node, (one) => has(one, bind(choice.values ?? [])));
      return choice.unknown ? `(${any}) OR (${none(node)})` : any;
    },
    async count({ label, condition: { cypher, params } }, { store, signal }) {
      const [values, [unknown = 0]] = await Promise.all([
        store.read(counted(label, cypher, rows), params, { signal }),
        store.read(countOf(label, `(${cypher}) AND ${none("n")}`), params, { signal }),
      ]);
      return unknown === 0 ? values : [...values, { value: null, count: unknown }];
    },
  };
}

const idsOf = (label: Label, condition: string): Query<string> =>
  query({
    name: `ids of ${label}`,
    row: z.object({ id: z.string() }).transform(({ id }) => id) as unknown as z.ZodType<string>,
    cypher: `
MATCH (n:\`${label}\`)
WHERE (${condition})
RETURN n.id AS id
ORDER BY n.id`,
  });

/** The ids of the nodes of a label that meet a condition. */
export const readIds = (
  label: Label,
  { cypher, params }: Condition,
  { store, signal }: Context,
): Promise<string[]> => store.read(idsOf(label, cypher), params, { signal });

/** Counts values, most frequent first, those that have none last. */
export function tally(values: Iterable<readonly string[]>): Counted[] {
  const counts = new Map<string, number>();
  let unknown = 0;
  for (const own of values) {
    if (own.length === 0) unknown += 1;
    for (const value of new Set(own)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const known = [...counts]
    .map(([value, count]): Counted => ({ value, count }))
    .sort((a, b) => b.count - a.count || ((a.value ?? "") < (b.value ?? "") ? -1 : 1));
  return unknown === 0 ? known : [...known, { value: null, count: unknown }];
}

/** A facet whose values are computed from the facts of a release, by the ids of the nodes that have any. */
export const computed = (
  allowed: Allowed,
  read: (context: Context) => Promise<ReadonlyMap<string, readonly string[]>>,
): FacetDefinition => ({
  ...(allowed.names === undefined ? {} : { names: allowed.names }),
  async meets(choice, { node, bind, context }) {
    await check(allowed, choice, context);
    const all = [...(await read(context))];
    const { values = [] } = choice;
    const any = all.flatMap(([id, own]) =>
      own.some((value) => values.includes(value)) ? [id] : [],
    );
    const is = `${node}.id IN ${bind(any)}`;
    if (!choice.unknown) return is;
    const known = all.flatMap(([id, own]) => (own.length > 0 ? [id] : []));
    return `(${is}) OR NOT (${node}.id IN ${bind(known)})`;
  },
  async count({ label, condition }, context) {
    const [ids, values] = await Promise.all([readIds(label, condition, context), read(context)]);
    return tally(ids.map((id) => values.get(id) ?? []));
  },
});

/** The year with which a day or partial date begins; a date that only says by when has none. */
export const year = (property: string): FacetDefinition =>
  stored({
    value: (node) =>
      `CASE WHEN ${node}.${property} STARTS WITH '..' THEN null ELSE substring(${node}.${property}, 0, 4) END`,
  });
