import { z } from "zod";
import { query } from "../../../schema/graph/query.ts";
import { jurisdictionsAsked } from "../../arguments/checks.ts";
import { refuse } from "../../arguments/errors.ts";
import type { SourceFacet } from "../../generated/resolvers.ts";
import type { Context } from "../../store/context.ts";
import { factsOf } from "../../store/facts.ts";
import { onceARelease } from "../../store/memoize-per-release.ts";
import { OF_NO_STATE, SOURCED_FACTS, waysTo } from "../cited-by.ts";
import {
  type Choice,
  type Counted,
  type FacetDefinition,
  readIds,
  stored,
  tally,
  year,
} from "./facet.ts";

/** A fact that cites a source: its kind, and the state whose fact it is; null for what is of no one state. */
interface Citing {
  readonly kind: string;
  readonly state: string | null;
}

const citing = (way: string) =>
  query({
    name: "facts that cite sources",
    row: z.object({ id: z.string(), state: z.string().nullable() }),
    cypher: `
MATCH (n:\`Source\`)<-[:CITES]-${way}
RETURN DISTINCT n.id AS id, owner.jurisdiction AS state
ORDER BY id, state`,
  });

/** The facts that cite each source of a release; a source that none cites is not among them. */
const readCiting = onceARelease(async ({ store }: Context) => {
  const of = new Map<string, Citing[]>();
  const rows = await Promise.all(
    SOURCED_FACTS.flatMap((kind) =>
      waysTo(kind).map(async (way) =>
        (await store.read(citing(way))).map(({ id, state }) => ({ id, kind, state })),
      ),
    ),
  );
  for (const { id, ...fact } of rows.flat()) of.set(id, [...(of.get(id) ?? []), fact]);
  return of;
});

const isFree = (kind: string): boolean => OF_NO_STATE.some((one) => one === kind);

/** What is chosen of one facet; null if nothing is. */
interface Chosen {
  readonly values: readonly string[];
  readonly unknown: boolean;
}

const chosenOf = (facet: SourceFacet, choices: readonly Choice[]): Chosen | null => {
  const own = choices.filter((one) => one.facet === facet);
  return own.length === 0
    ? null
    : {
        values: own.flatMap(({ values = [] }) => values),
        unknown: own.some(({ unknown }) => unknown === true),
      };
};

/** Whether a fact is of the kinds, and of the states, chosen. A kind that is chosen and of no state is of all. */
const suits =
  (kinds: Chosen | null, states: Chosen | null) =>
  ({ kind, state }: Citing): boolean => {
    if (kinds && !kinds.values.includes(kind)) return false;
    if (!states || (kinds && isFree(kind))) return true;
    return state === null ? states.unknown : states.values.includes(state);
  };

async function checkJoint(choices: readonly Choice[], context: Context): Promise<void> {
  jurisdictionsAsked(chosenOf("country", choices)?.values ?? [], await factsOf(context));
  const kinds: readonly string[] = SOURCED_FACTS;
  const wrong = chosenOf("fact", choices)?.values.find((kind) => !kinds.includes(kind));
  if (wrong !== undefined)
    throw refuse(
      "BAD_USER_INPUT",
      `unknown value of the facet fact: ${JSON.stringify(wrong)}; one of ${kinds.join(", ")}`,
    );
}

const JOINT: readonly string[] = ["fact", "country"] satisfies SourceFacet[];

/**
 * The facets of kind and of state, which one and the same fact has to meet. The first choice of either says
 * the condition of all; what is counted of a value is what choosing it alone would find.
 */
const joint = (
  count: (
    facts: Iterable<readonly Citing[]>,
    choices: readonly Choice[],
    chosen: readonly Choice[],
  ) => readonly Counted[],
): Omit<FacetDefinition, "names"> => ({
  jointly: JOINT,
  async meets(choice, { node, bind, context }, beside) {
    const all = beside.filter(({ facet }) => JOINT.includes(facet));
    if (all[0] !== choice) return "true";
    await checkJoint(all, context);
    const [kinds, states] = [chosenOf("fact", all), chosenOf("country", all)];
    const of = await readCiting(context);
    const found = [...of].flatMap(([id, facts]) => (facts.some(suits(kinds, states)) ? [id] : []));
    const is = `${node}.id IN ${bind(found)}`;
    return kinds?.unknown ? `(${is}) OR NOT (${node}.id IN ${bind([...of.keys()])})` : is;
  },
  async count({ label, condition, beside, chosen }, context) {
    const [ids, of] = await Promise.all([readIds(label, condition, context), readCiting(context)]);
    return count(
      ids.map((id) => of.get(id) ?? []),
      beside,
      chosen,
    );
  },
});

function countKinds(of: Iterable<readonly Citing[]>, choices: readonly Choice[]): Counted[] {
  const states = chosenOf("country", choices);
  return tally(
    [...of].flatMap((facts) => {
      const kinds = facts.filter((fact) =>
        suits({ values: [fact.kind], unknown: false }, states)(fact),
      );
      // A source that no fact cites is of no state: choosing it alone finds it whichever states are chosen.
      return facts.length > 0 && kinds.length === 0 ? [] : [kinds.map(({ kind }) => kind)];
    }),
  );
}

function countStates(
  of: Iterable<readonly Citing[]>,
  choices: readonly Choice[],
  chosen: readonly Choice[],
): Counted[] {
  const kinds = chosenOf("fact", choices);
  const everywhere: (readonly Citing[])[] = [];
  const own: string[][] = [];
  let unknown = 0;
  for (const facts of of) {
    const wanted = facts.filter(suits(kinds, null));
    if (kinds && wanted.some(({ kind }) => isFree(kind))) everywhere.push(wanted);
    else if (kinds?.unknown && facts.length === 0) everywhere.push(wanted);
    else {
      const states = wanted.flatMap(({ state }) => state ?? []);
      if (states.length > 0) own.push(states);
      if (wanted.some(({ state }) => state === null)) unknown += 1;
    }
  }
  const more = everywhere.length;
  const ofStates = tally(own);
  const others = new Set(chosenOf("country", chosen)?.values);
  for (const { value } of ofStates) if (value !== null) others.delete(value);
  // What is of no one state is found by a state, too, of which nothing else is.
  const counted = [...ofStates, ...[...others].map((value) => ({ value, count: 0 }))].map(
    ({ value, count }) => ({ value, count: count + more }),
  );
  return unknown + more === 0 ? counted : [...counted, { value: null, count: unknown + more }];
}

export const sourceFacets: Readonly<Record<SourceFacet, FacetDefinition>> = {
  fact: joint(countKinds),
  country: { ...joint(countStates), names: "Jurisdiction" },
  tier: stored({ names: "tier", value: (node) => `${node}.tier` }),
  year: year("date"),
  language: stored({ value: (node) => `${node}.language` }),
};
