import type { Label } from "../../schema/graph/nodes.ts";
import type { Choice, Counted, FacetDefinition } from "../filters/facets/facet.ts";
import { type Combinable, conditionOf, type Terms } from "../filters/filter.ts";
import { FILTERS } from "../filters/filters.ts";
import type { Facet } from "../store/answers.ts";
import type { Context } from "../store/context.ts";
import { countOf } from "../store/statements.ts";

/** A filter by which facets can be chosen. */
export interface Facetable extends Combinable {
  readonly facets?: readonly Choice[] | null | undefined;
}

export type FacetTable = Readonly<Record<string, FacetDefinition>>;

/** A list as far as its facets are counted. */
interface Countable<W> {
  readonly list: string;
  readonly label: Label;
  readonly terms: Terms<W>;
  readonly facets: FacetTable;
}

/** The values counted, and those that are chosen and that nothing has; null last. */
function withChosen(counted: readonly Counted[], chosen: readonly Choice[]): Counted[] {
  const wanted = new Set<string | null>(chosen.flatMap(({ values = [] }) => values));
  if (chosen.some(({ unknown }) => unknown)) wanted.add(null);
  for (const { value } of counted) wanted.delete(value);
  const all = [...counted, ...[...wanted].map((value): Counted => ({ value, count: 0 }))];
  return [
    ...all.filter(({ value }) => value !== null),
    ...all.filter(({ value }) => value === null),
  ];
}

/** The values of one facet over what a filter keeps without what it chooses of that facet. */
export async function countFacet<W extends Facetable>(
  { list, label, terms, facets }: Countable<W>,
  name: string,
  where: W | null | undefined,
  context: Context,
): Promise<Facet> {
  const definition = facets[name];
  if (!definition) throw new Error(`${list} have no facet ${name}`);
  const choices = where?.facets ?? [];
  const without = (names: readonly string[]) =>
    conditionOf(
      terms,
      where && { ...where, facets: choices.filter(({ facet }) => !names.includes(facet)) },
      context,
      FILTERS,
    );
  const { jointly = [name], names = null } = definition;
  const own = await without([name]);
  const condition = jointly.length === 1 ? own : await without(jointly);
  const beside = choices.filter(({ facet }) => facet !== name && jointly.includes(facet));
  const chosen = choices.filter(({ facet }) => facet === name);
  const [counted, [totalCount = 0]] = await Promise.all([
    definition.count({ label, condition, beside, chosen }, context),
    context.store.read(countOf(label, own.cypher), own.params, { signal: context.signal }),
  ]);
  const values = withChosen(counted, chosen).map((one) => ({ ...one, names }));
  return { name, totalCount, values };
}
