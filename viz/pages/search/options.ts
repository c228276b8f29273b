import { BadAddress } from "../../address/errors.ts";
import type { SearchKind } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";

/** What can be found, in the order in which it is explained. */
export const KINDS: readonly SearchKind[] = [
  "jurisdiction",
  "law",
  "provision",
  "case",
  "treaty",
  "article",
  "organization",
  "code",
];

/** As the API's `search` says. */
const LONGEST = 200;

/** What is looked for; empty if nothing is. */
export function soughtIn(query: URLSearchParams, t: Messages): string {
  const sought = (query.get("q") ?? "").trim();
  if (sought.length > LONGEST)
    throw new BadAddress(t("search.tooLong", { most: LONGEST, count: sought.length }));
  return sought;
}

/** The kind that an address asks for; null for all. */
export function kindIn(query: URLSearchParams, t: Messages): SearchKind | null {
  const kind = query.get("kind") || null;
  const found = KINDS.find((one) => one === kind);
  if (kind !== null && found === undefined)
    throw new BadAddress(t("refused.kind", { kind, kinds: KINDS.join(", ") }));
  return found ?? null;
}
