import { BadAddress } from "../../address/errors.ts";
import { countryAsked, dayOf } from "../../address/options.ts";
import {
  type ChangeFilter,
  type ChangeKind,
  ChangesStateDocument,
} from "../../generated/queries.ts";
import type { Words } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";

export const KINDS: readonly ChangeKind[] = [
  "law",
  "amendment",
  "case",
  "participation",
  "treaty",
  "position",
];

/** Before every dated fact: asked where no day is named. */
const ALWAYS = "1000-01-01";

export interface ChangesAsked {
  /** Null where the address names none. */
  readonly since: string | null;
  readonly country: { readonly id: string; readonly name: string } | null;
  readonly kind: ChangeKind | null;
  /** As the question takes them. */
  readonly variables: { readonly since: string; readonly where: ChangeFilter };
}

/** Which changes an address asks for. */
export async function changesAsked(
  ask: Ask,
  query: URLSearchParams,
  words: Words,
): Promise<ChangesAsked> {
  const since = dayOf(new URLSearchParams({ asOf: query.get("since") ?? "" }), words).asOf ?? null;
  const id = countryAsked(query, words);
  const country =
    id === null ? null : (await ask(ChangesStateDocument, { id, lang: words.lang })).jurisdiction;
  if (id !== null && country === null)
    throw new BadAddress(words("refused.jurisdiction", { id }), 404);
  const named = query.get("kind") || null;
  const kind = KINDS.find((one) => one === named) ?? null;
  if (named !== null && kind === null)
    throw new BadAddress(words("changes.noKind", { kind: named, kinds: KINDS.join(", ") }));
  return {
    since,
    country,
    kind,
    variables: {
      since: since ?? ALWAYS,
      where: {
        ...(country === null ? {} : { jurisdictions: [country.id] }),
        ...(kind === null ? {} : { kinds: [kind] }),
      },
    },
  };
}
