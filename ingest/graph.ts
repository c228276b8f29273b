import { createHash } from "node:crypto";
import { EDGES, type EdgeType, type Label, NODES, type Node } from "../schema/graph/nodes.ts";
import { earliest } from "../schema/records/partial-date.ts";

/** One relationship from the node with id `from` to the node with id `to`. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

type Rows = { [L in Label]: Map<string, Node<L>> };

/** What a partly known row may leave out. */
type Given<L extends Label> = { [K in keyof Node<L>]: Node<L>[K] } extends infer N
  ? { [K in keyof N as null extends N[K] ? never : K]: N[K] } & {
      [K in keyof N as null extends N[K] ? K : never]?: N[K] | undefined;
    }
  : never;

/** The graph of one release, in memory, before it is written. */
export class Graph {
  readonly nodes = Object.fromEntries(
    Object.keys(NODES).map((label) => [label, new Map()]),
  ) as unknown as Rows;
  readonly edges = new Map<EdgeType, Map<string, Edge>>(EDGES.map((type) => [type, new Map()]));

  /** Adds a node; the first of one id stays. What is undefined is unknown. */
  add<L extends Label>(label: L, row: Given<L>): void {
    const rows: Map<string, Node<L>> = this.nodes[label];
    const id = (row as unknown as { id: string }).id;
    if (!rows.has(id)) rows.set(id, row as unknown as Node<L>);
  }

  link(type: EdgeType, from: string, to: string): void {
    this.edges.get(type)?.set(`${from} ${to}`, { from, to });
  }

  /** Whether any label has a node of that id. */
  has(id: string): boolean {
    return Object.values(this.nodes).some((rows) => rows.has(id));
  }

  /** Links a fact to each of its sources. */
  cite(id: string, sources: readonly string[]): void {
    for (const source of sources) this.link("CITES", id, source);
  }

  /** The rows of a label in the order of their ids, without what is unknown. */
  rows<L extends Label>(label: L): Node<L>[] {
    const rows = [...this.nodes[label].values()] as Node<L>[];
    return rows
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
      .map(
        (row) =>
          Object.fromEntries(
            Object.entries(row)
              .filter(([, value]) => value !== undefined && value !== null)
              .sort(([a], [b]) => (a < b ? -1 : 1)),
          ) as unknown as Node<L>,
      );
  }

  /** The relationships of a type in a fixed order. */
  relationships(type: EdgeType): Edge[] {
    return [...(this.edges.get(type)?.values() ?? [])].sort((a, b) =>
      a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1,
    );
  }

  /** Relationships that lead from or to what is not there; the store would drop them silently. */
  dangling(): string[] {
    const ids = new Set(Object.values(this.nodes).flatMap((rows) => [...rows.keys()]));
    return EDGES.flatMap((type) =>
      this.relationships(type)
        .filter(({ from, to }) => !ids.has(from) || !ids.has(to))
        .map(({ from, to }) => `${from} ${type} ${to}`),
    );
  }

  /** The SHA-256 of everything in the graph, and of what is said of it: equal contents, equal hash. */
  hash(...beside: readonly unknown[]): string {
    const hash = createHash("sha256");
    for (const label of Object.keys(NODES) as Label[])
      if (label !== "Release") hash.update(JSON.stringify([label, this.rows(label)]));
    for (const type of EDGES) hash.update(JSON.stringify([type, this.relationships(type)]));
    for (const one of beside) hash.update(JSON.stringify(one));
    return hash.digest("hex");
  }
}

/** The last day to which the sources reach; undefined where none is dated. */
export const knowledgeDateOf = (graph: Graph): string | undefined =>
  graph
    .rows("Source")
    .flatMap(({ date, retrieved }) => [date, retrieved])
    .flatMap((date) => (date ? [earliest(date) ?? ""] : []))
    .filter((date) => date !== "")
    .sort()
    .at(-1);
