import { dayAsked } from "../arguments/checks.ts";
import { inForceOn } from "../measures/in-force.ts";
import type { Context } from "../store/context.ts";

type Row = { readonly id: string };

export const periods = ({ id }: Row, _: unknown, { loaders }: Context) =>
  loaders.linked("IN_FORCE_DURING", "Period").load(id);

/** Whether a law or provision was in force on the day; null if it certainly was not. */
export async function inForce(
  row: Row,
  { asOf }: { asOf?: string | null | undefined },
  context: Context,
) {
  const day = dayAsked(asOf, context);
  const certainty = inForceOn(await periods(row, {}, context), day);
  return certainty === "no" ? null : certainty;
}
