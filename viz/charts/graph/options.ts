import { BadAddress } from "../../address/errors.ts";
import { isWordKey, type WordKey, type Words } from "../../i18n/messages.ts";

/*
 * What an address says of the graph. Every state of it is an address: which nodes are opened, which
 * relation of which node is followed how far, which relations are shown, and which node is picked.
 */

/** One relation of one node, followed so many pages far: `TOOK_PLACE_IN.in.Case.2.KEN`. */
export interface Expansion {
  readonly relation: string;
  readonly direction: "out" | "in";
  /** The kind of the neighbours. */
  readonly kind: string;
  readonly pages: number;
  readonly id: string;
}

export interface GraphAsked {
  /** The nodes that are opened, by id. */
  readonly around: readonly string[];
  readonly expand: readonly Expansion[];
  /** Only these relations; null where the address names none: all but those that bury a picture. */
  readonly relations: readonly string[] | null;
  /** The ends of a way that is drawn with the rest. */
  readonly way: { readonly from: string; readonly to: string } | null;
  readonly pick: string | null;
}

/** How many neighbours by one relation stand on a page. */
export const PAGE = 10;
const MOST_OPENED = 30;
const MOST_PAGES = 100;

/** What parts nodes in an address: ids hold `~`, but never two of them. */
const BETWEEN = "~~";
const RELATION_KEY = "graph.out.";
const EXAMPLE = "TOOK_PLACE_IN.in.Case.2.KEN";

/** Relations that lead from almost everything: shown only where the address names them. */
const BURYING = ["CITES", "HAPPENED_TO", "EXEMPLIFIED_BY"];

export const GRAPH_OPTIONS = {
  around: "nodes whose links are drawn, by id: around=KEN~~treaty/uncc",
  expand: `a relation of a node, followed so many pages of ${PAGE} far: expand=${EXAMPLE}`,
  relations: "only these relations: relations=CHARGED_UNDER~CONTAINS",
  from: "where a way begins, by id: from=KEN",
  to: "where it ends, by id: to=treaty/uncc",
  pick: "the node picked out, by id",
} as const;

const listed = (query: URLSearchParams, name: string, between: string): string[] => [
  ...new Set(
    query
      .getAll(name)
      .flatMap((text) => text.split(between))
      .map((text) => text.trim())
      .filter((text) => text !== ""),
  ),
];

/** Whether a relation is shown. */
export const isShown = ({ relations }: Pick<GraphAsked, "relations">, relation: string): boolean =>
  relations === null ? !BURYING.includes(relation) : relations.includes(relation);

/** The words for a relation, along its arrow or against it. */
export const relationWords = (relation: string, direction: "out" | "in", words: Words): string =>
  words(`graph.${direction}.${relation}` as WordKey);

function relationOf(relation: string, words: Words): string {
  if (isWordKey(`${RELATION_KEY}${relation}`)) return relation;
  throw new BadAddress(
    words("graph.refusedRelation", {
      relation,
      relations: "CHARGED_UNDER, CONTAINS, ENACTED, HAS_ARTICLE, PARTICIPATES, TOOK_PLACE_IN…",
    }),
  );
}

function expansionOf(text: string, words: Words): Expansion {
  const [, relation = "", direction, kind = "", pages = "", id = ""] =
    /^([A-Z_]+)\.(out|in)\.([A-Za-z]+)\.(\d+)\.(.+)$/.exec(text) ?? [];
  const far = Number(pages);
  if (id === "" || far < 1 || far > MOST_PAGES)
    throw new BadAddress(words("graph.refusedExpand", { text, example: EXAMPLE }));
  return {
    relation: relationOf(relation, words),
    direction: direction as "out" | "in",
    kind,
    pages: far,
    id,
  };
}

/** Reads what the graph is asked for; refuses what cannot be. */
export function graphAsked(query: URLSearchParams, words: Words): GraphAsked {
  const around = listed(query, "around", BETWEEN);
  const expand = listed(query, "expand", BETWEEN).map((text) => expansionOf(text, words));
  const opened = new Set([...around, ...expand.map(({ id }) => id)]).size;
  if (opened > MOST_OPENED)
    throw new BadAddress(words("graph.refusedOpened", { count: opened, most: MOST_OPENED }));
  const relations = listed(query, "relations", "~").map((name) => relationOf(name, words));
  const [from, to] = [query.get("from")?.trim(), query.get("to")?.trim()];
  return {
    around,
    expand,
    relations: relations.length === 0 ? null : relations,
    way: from && to ? { from, to } : null,
    pick: query.get("pick")?.trim() || null,
  };
}

const written = ({ relation, direction, kind, pages, id }: Expansion): string =>
  [relation, direction, kind, pages, id].join(".");

/** What an address says, as options of a chart: those that say something. */
export const graphOptions = (asked: GraphAsked): Record<string, string> => {
  const options: Record<keyof typeof GRAPH_OPTIONS, string> = {
    around: asked.around.join(BETWEEN),
    expand: asked.expand.map(written).join(BETWEEN),
    relations: asked.relations?.join("~") ?? "",
    from: asked.way?.from ?? "",
    to: asked.way?.to ?? "",
    pick: asked.pick ?? "",
  };
  return Object.fromEntries(Object.entries(options).filter(([, text]) => text !== ""));
};

/** The address of the graph in a state, as a page or as a file. */
export const graphAddress = (asked: GraphAsked, path = "/graph"): string =>
  `${path}?${new URLSearchParams(graphOptions(asked))}`;

/** With a node opened and picked. */
export const withOpened = (asked: GraphAsked, id: string): GraphAsked => ({
  ...asked,
  around: asked.around.includes(id) ? asked.around : [...asked.around, id],
  pick: id,
});

/** With a node closed, and what was followed of it. */
export const withClosed = (asked: GraphAsked, id: string): GraphAsked => ({
  ...asked,
  around: asked.around.filter((one) => one !== id),
  expand: asked.expand.filter((one) => one.id !== id),
  pick: null,
});

const sameRelation = (a: Expansion, b: Expansion): boolean =>
  a.id === b.id && a.relation === b.relation && a.direction === b.direction && a.kind === b.kind;

/** With a relation of a node followed so far; 0 pages follow it no longer. */
export const withExpansion = (asked: GraphAsked, expansion: Expansion): GraphAsked => ({
  ...asked,
  expand: [
    ...asked.expand.filter((one) => !sameRelation(one, expansion)),
    ...(expansion.pages > 0 ? [expansion] : []),
  ],
  relations:
    asked.relations === null || asked.relations.includes(expansion.relation)
      ? asked.relations
      : [...asked.relations, expansion.relation],
});
