import { codecOf, listed, type Option, type OptionsOf } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import { withQuery } from "../../address/links.ts";
import { isMessageKey, type MessageKey, type Messages } from "../../i18n/messages.ts";

/*
 * What an address says of the graph. Every state of it is an address: which nodes are opened, which
 * relation of which node is followed how far, which relations are shown, which nodes are hidden or
 * pinned to a place, and which node is picked.
 */

/** One relation of one node, followed so many pages far: `TOOK_PLACE_IN.in.Case.2.KEN`. */
export interface Expansion {
  readonly relationship: string;
  readonly direction: "out" | "in";
  /** The kind of the neighbours. */
  readonly kind: string;
  readonly pages: number;
  readonly id: string;
}

/** The place of a node that is pinned: thousandths of the width from its start, pixels from the top. */
export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** How many neighbours by one relation stand on a page. */
export const PAGE = 10;
const MOST_OPENED = 30;
const MOST_PAGES = 100;
const PIN_EXAMPLE = "KEN@500.120";

/** What parts nodes in an address: ids hold `~`, but never two of them. */
const BETWEEN = "~~";
const RELATION_KEY = "graph.out.";
const EXAMPLE = "TOOK_PLACE_IN.in.Case.2.KEN";

/** Relations that lead from almost everything: shown only where the address names them. */
const BURYING = ["CITES", "HAPPENED_TO", "EXEMPLIFIED_BY"];

/** Whether a relation is shown: where none is named, all but those that bury a picture. */
export const isShown = (
  { relations }: Pick<GraphOptions, "relations">,
  relation: string,
): boolean => (relations.length === 0 ? !BURYING.includes(relation) : relations.includes(relation));

/** The words for a relation, along its arrow or against it. */
export const relationshipName = (relation: string, direction: "out" | "in", t: Messages): string =>
  t(`graph.${direction}.${relation}` as MessageKey);

function relationshipOf(relation: string, t: Messages): string {
  if (isMessageKey(`${RELATION_KEY}${relation}`)) return relation;
  throw new BadAddress(
    t("graph.refusedRelation", {
      relation,
      relations: "CHARGED_UNDER, CONTAINS, ENACTED, HAS_ARTICLE, PARTICIPATES, TOOK_PLACE_IN…",
    }),
  );
}

function expansionOf(text: string, _: string, t: Messages): Expansion {
  const [, relation = "", direction, kind = "", pages = "", id = ""] =
    /^([A-Z_]+)\.(out|in)\.([A-Za-z]+)\.(\d+)\.(.+)$/.exec(text) ?? [];
  const far = Number(pages);
  if (id === "" || far < 1 || far > MOST_PAGES)
    throw new BadAddress(t("graph.refusedExpand", { text, example: EXAMPLE }));
  return {
    relationship: relationshipOf(relation, t),
    direction: direction as "out" | "in",
    kind,
    pages: far,
    id,
  };
}

const expansionText = ({ relationship, direction, kind, pages, id }: Expansion): string =>
  [relationship, direction, kind, pages, id].join(".");

function pinOf(text: string, _: string, t: Messages): Pin {
  const [, id = "", x, y] = /^(.+)@(\d{1,4})\.(\d{1,4})$/.exec(text) ?? [];
  if (id === "" || Number(x) > 1000)
    throw new BadAddress(t("graph.refusedPin", { text, example: PIN_EXAMPLE }));
  return { id, x: Number(x), y: Number(y) };
}

const pinText = ({ id, x, y }: Pin): string => `${id}@${x}.${y}`;

const idOption = (describe: string): Option<string | null> => ({
  describe,
  parse: ([text]) => text?.trim() || null,
  format: (id) => id ?? "",
});

export const graphOptions = codecOf(
  {
    around: listed(
      "nodes whose links are drawn, by id: around=KEN~~treaty/uncc",
      (id) => id,
      String,
      BETWEEN,
    ),
    expand: listed(
      `a relation of a node, followed so many pages of ${PAGE} far: expand=${EXAMPLE}`,
      expansionOf,
      expansionText,
      BETWEEN,
    ),
    relations: listed("only these relations: relations=CHARGED_UNDER~CONTAINS", (relation, _, t) =>
      relationshipOf(relation, t),
    ),
    from: idOption("where a way begins, by id: from=KEN"),
    to: idOption("where it ends, by id: to=treaty/uncc"),
    pick: idOption("the selected item, by id"),
    hide: listed("nodes that are not drawn, by id: hide=KEN", (id) => id, String, BETWEEN),
    pin: listed(
      `nodes that keep a place, in thousandths of the width and pixels from the top: pin=${PIN_EXAMPLE}`,
      pinOf,
      pinText,
      BETWEEN,
    ),
  },
  (options, t) => {
    const opened = openedBy(options).size;
    if (opened > MOST_OPENED)
      throw new BadAddress(t("graph.refusedOpened", { count: opened, most: MOST_OPENED }));
  },
);

/** What the graph is asked for: which nodes are opened, followed, shown, and picked. */
export type GraphOptions = OptionsOf<typeof graphOptions>;

/** The nodes that are opened, whole or by a relation. */
const openedBy = ({ around, expand }: Pick<GraphOptions, "around" | "expand">): Set<string> =>
  new Set([...around, ...expand.map(({ id }) => id)]);

/** The ends of a way that is drawn with the rest; null where an address does not name both. */
export const endsIn = ({ from, to }: GraphOptions): { from: string; to: string } | null =>
  from !== null && to !== null ? { from, to } : null;

/** Whether an address names nothing to draw. */
export const isEmpty = (options: GraphOptions): boolean =>
  openedBy(options).size === 0 && endsIn(options) === null;

/** The address of the graph in a state, as a page or as a file. */
export const graphAddress = (options: GraphOptions, path = "/graph"): string =>
  withQuery(path, graphOptions.format(options));

/** With a node opened and picked. */
export const withOpened = (options: GraphOptions, id: string): GraphOptions => ({
  ...options,
  around: options.around.includes(id) ? options.around : [...options.around, id],
  pick: id,
});

/** With a node closed, and what was followed of it. */
export const withClosed = (options: GraphOptions, id: string): GraphOptions => ({
  ...options,
  around: options.around.filter((one) => one !== id),
  expand: options.expand.filter((one) => one.id !== id),
  pick: null,
});

const sameRelationship = (a: Expansion, b: Expansion): boolean =>
  a.id === b.id &&
  a.relationship === b.relationship &&
  a.direction === b.direction &&
  a.kind === b.kind;

/** With a node no longer drawn; what was opened of it comes back with it. */
export const withHidden = (options: GraphOptions, id: string): GraphOptions => ({
  ...options,
  hide: [...options.hide, id],
  pick: null,
});

/** With hidden nodes drawn again: one, or all. */
export const withShown = (options: GraphOptions, id: string | null): GraphOptions => ({
  ...options,
  hide: id === null ? [] : options.hide.filter((one) => one !== id),
  pick: id ?? options.pick,
});

/** With a node kept at a place. */
export const withPin = (options: GraphOptions, pin: Pin): GraphOptions => ({
  ...options,
  pin: [...options.pin.filter(({ id }) => id !== pin.id), pin],
  pick: pin.id,
});

/** With a node that takes any place again. */
export const withoutPin = (options: GraphOptions, id: string): GraphOptions => ({
  ...options,
  pin: options.pin.filter((one) => one.id !== id),
  pick: id,
});

/** With a relation of a node followed so far; 0 pages follow it no longer. */
export const withExpansion = (options: GraphOptions, expansion: Expansion): GraphOptions => ({
  ...options,
  expand: [
    ...options.expand.filter((one) => !sameRelationship(one, expansion)),
    ...(expansion.pages > 0 ? [expansion] : []),
  ],
  relations:
    options.relations.length === 0 || options.relations.includes(expansion.relationship)
      ? options.relations
      : [...options.relations, expansion.relationship],
});
