/** A place as an address says it: thousandths of the width from its start, pixels from the top. */
export interface PinnedPlace {
  readonly x: number;
  readonly y: number;
}

/** The place of a point in a picture of a width, read from the start of its direction; never one that is refused. */
export const pinnedPlace = (
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
  rightToLeft: boolean,
): PinnedPlace => ({
  x: Math.max(0, Math.min(1000, Math.round(((rightToLeft ? width - x : x) / width) * 1000))),
  y: Math.max(0, Math.min(9999, Math.round(y))),
});
