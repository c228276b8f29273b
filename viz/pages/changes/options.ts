import { codecOf, optional } from "../../address/codec.ts";
import { BadAddress } from "../../address/errors.ts";
import { countryOption, dayOption } from "../../address/options.ts";
import {
  type ChangeFilter,
  type ChangeKind,
  ChangesStateDocument,
} from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
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

export const changesOptions = codecOf({
  since: dayOption("only changes since this day"),
  country: countryOption("only changes of this country"),
  kind: optional("only changes of this kind", (kind, _, t) => {
    const known = KINDS.find((one) => one === kind);
    if (known === undefined)
      throw new BadAddress(t("refused.kind", { kind, kinds: KINDS.join(", ") }));
    return known;
  }),
});

interface ChangesQuestion {
  /** Null where the address names none. */
  readonly since: string | null;
  readonly country: { readonly id: string; readonly name: string } | null;
  readonly kind: ChangeKind | null;
  /** As the question takes them. */
  readonly variables: { readonly since: string; readonly where: ChangeFilter };
}

/** Which changes an address asks for. */
export async function changesQuestion(
  ask: Ask,
  query: URLSearchParams,
  t: Messages,
): Promise<ChangesQuestion> {
  const { since, country: id, kind } = changesOptions.parse(query, t);
  const country =
    id === null ? null : (await ask(ChangesStateDocument, { id, lang: t.lang })).jurisdiction;
  if (id !== null && country === null) throw new BadAddress(t("refused.jurisdiction", { id }), 404);
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
