import type { WhatIf } from "../measures/what-if.ts";
import type { Context } from "../store/context.ts";
import { required } from "../store/lookups/required.ts";

/** Changes that are told one by one. */
const TOLD = 3;

const rounded = (value: number): string => value.toFixed(2);

/** What a supposition changes, in sentences: how many lose and gain, and the largest changes. */
export async function whatIfSentences(
  { changed, states, lose, gain }: WhatIf,
  context: Context,
): Promise<string[]> {
  if (changed.length === 0)
    return [
      `Nothing that is known changes for ${states === 1 ? "the one state" : `any of the ${states} states`} looked at.`,
    ];
  const told = await Promise.all(
    changed.slice(0, TOLD).map(async ({ jurisdiction, before, after }) => {
      const name = (await required("Jurisdiction", jurisdiction, context)).nameEn;
      if (!after) return `${name}: nobody would be known to be able to ask.`;
      const requesting = (await required("Jurisdiction", after.decidedBy.requesting, context))
        .nameEn;
      const from = before
        ? `from at most ${before.high === null ? "an unknown level" : rounded(before.high)}`
        : "from where nobody is known to be able to ask";
      const to = after.high === null ? "possibly less" : `to at most ${rounded(after.high)}`;
      return `${name}: the least protection that remains goes ${from} ${to}, decided by ${requesting}.`;
    }),
  );
  return [
    `Of ${states === 1 ? "the one state" : `${states} states`} looked at, the protection that certainly remains shrinks for ${lose} and grows for ${gain}.`,
    ...told,
  ];
}
