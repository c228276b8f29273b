import { BadAddress } from "../../address/errors.ts";
import {
  GraphAroundDocument,
  type GraphAroundQuery,
  GraphPathDocument,
  type GraphPathQuery,
} from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";
import { type Named, nodeName } from "../../records/node-name.tsx";
import { type Expansion, endsIn, type GraphOptions, isShown, PAGE, type Pin } from "./options.ts";

/** A relation of an opened node, and how many of its neighbours are drawn. */
interface OpenedRelationship extends Omit<Expansion, "pages"> {
  readonly total: number;
  readonly shown: number;
}

export interface GraphLink {
  readonly from: string;
  readonly to: string;
  readonly relationship: string;
  /** Whether it is a step of the way that was asked for, and which way that walks it. */
  readonly onPath: boolean;
  readonly walked: "out" | "in";
}

export type PathSteps = NonNullable<GraphPathQuery["path"]>["steps"];

/** The part of the graph that an address asks for. */
export interface Graph {
  readonly nodes: readonly Named[];
  readonly links: readonly GraphLink[];
  readonly opened: readonly string[];
  readonly relationships: readonly OpenedRelationship[];
  /** The steps of the way asked for; null if none was asked for, or there is none. */
  readonly path: PathSteps | null;
  /** Nodes that would be drawn, and that the address hides. */
  readonly hidden: readonly Named[];
  readonly pins: readonly Pin[];
  readonly release: string;
}

/** The most nodes that one picture holds. */
export const MOST_NODES = 1500;
const MOST_ASKED = 100;

type Neighbourhood = NonNullable<GraphAroundQuery["neighbourhood"]>;

/** What is around a node; refused if there is no such node. */
async function neighbourhoodOf(
  ask: Ask,
  t: Messages,
  id: string,
  more: { relations?: string[]; kind?: string; first?: number; after?: string | null } = {},
): Promise<Neighbourhood & { release: string }> {
  const { neighbourhood, meta } = await ask(GraphAroundDocument, {
    id,
    lang: t.lang,
    first: PAGE,
    ...more,
  });
  if (!neighbourhood) throw new BadAddress(t("graph.refusedNode", { id }), 404);
  return { ...neighbourhood, release: meta.release };
}

/** The neighbours by one relation, as far as it is followed. */
async function followed(ask: Ask, t: Messages, expansion: Expansion) {
  const { id, relationship, direction, kind, pages } = expansion;
  const neighbours: Named[] = [];
  let total = 0;
  let after: string | null = null;
  let release = "";
  let node: Named | null = null;
  do {
    const first = Math.min(MOST_ASKED, pages * PAGE - neighbours.length);
    const found: Awaited<ReturnType<typeof neighbourhoodOf>> = await neighbourhoodOf(ask, t, id, {
      relations: [relationship],
      kind,
      first,
      after,
    });
    const page = found.relations.find((one) => one.direction === direction);
    neighbours.push(...(page?.neighbours ?? []));
    total = page?.totalCount ?? 0;
    after = page?.next ?? null;
    ({ release, node } = found);
  } while (after !== null && neighbours.length < pages * PAGE);
  return { node, neighbours, total, release };
}

/** Which nodes are drawn: not those that are hidden, nor what only they led to. */
function drawnOf(
  ids: readonly string[],
  links: readonly GraphLink[],
  { hide, around, from, to }: GraphOptions,
): (id: string) => boolean {
  const hidden = new Set(hide);
  const kept = new Set([...around, from, to]);
  for (const link of links)
    if (!hidden.has(link.from) && !hidden.has(link.to)) kept.add(link.from).add(link.to);
  const drawn = new Set(ids.filter((id) => !hidden.has(id) && kept.has(id)));
  return (id) => drawn.has(id);
}

/** Asks for all that an address names, and joins it into one graph. */
export async function loadSubgraph(ask: Ask, options: GraphOptions, t: Messages): Promise<Graph> {
  const nodes = new Map<string, Named>();
  const links = new Map<string, GraphLink>();
  const relations = new Map<string, OpenedRelationship>();
  const add = (
    from: Named,
    to: Named,
    relationship: string,
    onPath: boolean,
    walked: "out" | "in" = "out",
  ): void => {
    for (const node of [from, to]) if (!nodes.has(node.id)) nodes.set(node.id, node);
    const key = `${from.id} ${relationship} ${to.id}`;
    if (onPath || !links.has(key))
      links.set(key, { from: from.id, to: to.id, relationship, onPath, walked });
  };
  const join = (
    node: Named,
    of: Omit<Expansion, "pages" | "id">,
    neighbours: readonly Named[],
    total: number,
  ): void => {
    nodes.set(node.id, nodes.get(node.id) ?? node);
    const { relationship, direction, kind } = of;
    for (const other of neighbours)
      if (direction === "out") add(node, other, relationship, false);
      else add(other, node, relationship, false);
    relations.set([node.id, relationship, direction, kind].join(" "), {
      ...{ relationship, direction, kind, id: node.id, total },
      shown: neighbours.length,
    });
  };

  const ends = endsIn(options);
  const [way, around, expanded] = await Promise.all([
    ends && ask(GraphPathDocument, { start: ends.from, end: ends.to, lang: t.lang }),
    Promise.all(options.around.map((id) => neighbourhoodOf(ask, t, id))),
    Promise.all(
      options.expand
        .filter(
          ({ relationship }) => isShown(options, relationship) || options.relations.length === 0,
        )
        .map(async (of) => ({ of, ...(await followed(ask, t, of)) })),
    ),
  ]);
  const steps = way?.path?.steps ?? null;
  for (const { from, to, name, direction } of steps ?? [])
    if (direction === "out") add(from, to, name, true);
    else add(to, from, name, true, direction);
  for (const { node, relations: found } of around) {
    nodes.set(node.id, nodes.get(node.id) ?? node);
    for (const { name, direction, to, neighbours, totalCount } of found)
      if (isShown(options, name))
        join(node, { relationship: name, direction, kind: to }, neighbours, totalCount);
  }
  for (const { of, node, neighbours, total } of expanded)
    if (node) join(node, of, neighbours, total);
  if (nodes.size > MOST_NODES)
    throw new BadAddress(t("graph.refusedSize", { count: nodes.size, most: MOST_NODES }));
  const opened = new Set([
    ...around.map(({ node }) => node.id),
    ...expanded.flatMap(({ of }) => of.id),
  ]);
  const isDrawn = drawnOf([...nodes.keys()], [...links.values()], options);
  return {
    nodes: [...nodes.values()].filter(({ id }) => isDrawn(id)),
    links: [...links.values()].filter(({ from, to }) => isDrawn(from) && isDrawn(to)),
    opened: [...opened].filter(isDrawn),
    relationships: [...relations.values()].filter(({ id }) => isDrawn(id)),
    hidden: options.hide.flatMap((id) => nodes.get(id) ?? []),
    pins: options.pin.filter(({ id }) => isDrawn(id)),
    path: steps,
    release: way?.meta.release ?? around[0]?.release ?? expanded[0]?.release ?? "",
  };
}

/** What a graph is about: the node that was opened first, or the ends of the way. */
export function endsOf(
  { nodes, path }: Graph,
  options: GraphOptions,
  t: Messages,
): [string, string?] {
  const [first, last] = [path?.at(0)?.from, path?.at(-1)?.to];
  if (first && last) return [nodeName(first, t), nodeName(last, t)];
  const id = options.around[0] ?? options.expand[0]?.id;
  const node = nodes.find((one) => one.id === id) ?? nodes[0];
  return [node ? nodeName(node, t) : ""];
}
