import { z } from "zod";
import { refuse } from "./errors.ts";
import { LIMITS } from "./limits.ts";

/** By what a list can be ordered, as an expression on `n`, and what stands for unknown at either end. */
export interface Order {
  readonly value: string;
  readonly first: string | number;
  readonly last: string | number;
}

export type Direction = "asc" | "desc";

/** An order as a statement needs it. */
export interface PageOrder {
  /** What nodes are ordered by, as an expression on `n`. */
  readonly key: string;
  readonly direction: Direction;
}

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly skip?: number | null | undefined;
  readonly orderBy?:
    | { readonly field?: string | undefined; readonly direction?: Direction | undefined }
    | null
    | undefined;
}

/** What a cursor holds: its list and order, so that one of another list is refused, and its place. */
const Cursor = z.tuple([z.string(), z.string(), z.union([z.string(), z.number()]), z.string()]);

type Place = readonly [key: string | number, id: string];

const encode = (list: string, order: string, [key, id]: Place): string =>
  Buffer.from(JSON.stringify([list, order, key, id])).toString("base64url");

function decode(list: string, order: string, cursor: string): Place {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const { data } = Cursor.safeParse(parsed);
    if (data?.[0] === list && data[1] === order) return [data[2], data[3]];
  } catch {
    // Not a cursor at all: refused below like one of another list.
  }
  throw refuse(
    "BAD_CURSOR",
    `not a cursor of ${list} in this order: ${JSON.stringify(cursor)}; take it from pageInfo.endCursor of the page before`,
  );
}

/** Order and parameters of a statement that reads one item more than the page holds. */
export function pageParams(
  list: string,
  orders: Readonly<Record<string, Order>>,
  { first, after, skip, orderBy }: PageArguments,
) {
  const size = first ?? 20;
  if (size < 1 || size > LIMITS.pageSize)
    throw refuse("BAD_USER_INPUT", `first must be 1 to ${LIMITS.pageSize}, not ${size}`);
  const passed = skip ?? 0;
  if (passed < 0 || passed > LIMITS.skipped)
    throw refuse("BAD_USER_INPUT", `skip must be 0 to ${LIMITS.skipped}, not ${passed}`);
  const { field = "id", direction = "asc" } = orderBy ?? {};
  const by = orders[field];
  const unknown = direction === "asc" ? by?.last : by?.first;
  const name = `${field} ${direction}`;
  const [key, id] = after ? decode(list, name, after) : [null, null];
  const order: PageOrder = {
    key: by ? `coalesce(${by.value}, ${JSON.stringify(unknown)})` : "n.id",
    direction,
  };
  return { list, name, size, order, params: { key, after: id, skip: passed, limit: size + 1 } };
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** A page of what a statement read, with the one item more that tells whether there is a next page. */
export function page<T extends { id: string }>(
  { list, name, size, params }: ReturnType<typeof pageParams>,
  rows: readonly { readonly node: T; readonly key: string | number }[],
  totalCount: number,
) {
  const edges = rows
    .slice(0, size)
    .map(({ node, key }) => ({ node, cursor: encode(list, name, [key, node.id]) }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: params.after !== null || params.skip > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    } satisfies PageInfo,
  };
}
