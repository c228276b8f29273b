import type { SourcePartsFragment } from "../generated/queries.ts";

/** Whether what is shown first may rest on it: at least two publishers say it, and no weak source is among them. */
export const isWellSourced = ({
  sources,
}: {
  readonly sources: readonly Pick<SourcePartsFragment, "publisher" | "tier">[];
}): boolean =>
  sources.every(({ tier }) => tier !== "weak") &&
  new Set(sources.map(({ publisher }) => publisher)).size >= 2;
