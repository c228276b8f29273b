import { ascending, descending } from "d3";
import { WhatIfExampleDocument } from "../../generated/queries.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Ask } from "../../queries/ask.ts";

/** A treaty for the example: of those that let countries ask and that no source shows in force, the one most signed. */
export async function treatyOfExample(ask: Ask, { lang }: Messages) {
  const { treaties } = await ask(WhatIfExampleDocument, { lang });
  const signed = treaties.nodes
    .filter(({ inForce, cooperation }) => inForce === null && cooperation.length > 0)
    .map(({ id, shortTitle, participations }) => ({
      id,
      shortTitle,
      signatories: participations.filter((one) => one.signed !== null).length,
    }))
    .filter(({ signatories }) => signatories > 0);
  return (
    signed.toSorted(
      (a, b) => descending(a.signatories, b.signatories) || ascending(a.id, b.id),
    )[0] ?? null
  );
}
