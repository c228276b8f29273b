/** A straight link from mark to mark, so far from their middles that the arrow's head is seen. */
export function linkEnds(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
  radius: number,
): { x1: number; y1: number; x2: number; y2: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const short = Math.min(radius, length / 2.2);
  return {
    x1: from.x + ux * short,
    y1: from.y + uy * short,
    x2: to.x - ux * (short + 2),
    y2: to.y - uy * (short + 2),
  };
}
