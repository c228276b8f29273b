import { refuse } from "./errors.ts";
import { LIMITS } from "./limits.ts";

/** A cursor names its list, so that one of another list is refused instead of misread. */
const encode = (list: string, id: string): string =>
  Buffer.from(JSON.stringify([list, id])).toString("base64url");

function decode(list: string, cursor: string): string {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    if (Array.isArray(parsed) && parsed[0] === list && typeof parsed[1] === "string")
      return parsed[1];
  } catch {
    // Not a cursor at all: refused below like one of another list.
  }
  throw refuse(
    "BAD_CURSOR",
    `not a cursor of ${list}: ${JSON.stringify(cursor)}; take it from pageInfo.endCursor of the page before`,
  );
}

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

/** The parameters `after` and `limit` of a statement that reads one item more than the page holds. */
export function pageParams(list: string, { first, after }: PageArguments) {
  const size = first ?? 20;
  if (size < 1 || size > LIMITS.pageSize)
    throw refuse("BAD_USER_INPUT", `first must be 1 to ${LIMITS.pageSize}, not ${size}`);
  return { size, after: after ? decode(list, after) : null, limit: size + 1 };
}

/** A page of what a statement read, with the one item more that tells whether there is a next page. */
export function page<T extends { id: string }>(
  list: string,
  size: number,
  rows: readonly T[],
  totalCount: number,
) {
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    totalCount,
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last ? encode(list, last.id) : null,
    },
  };
}
