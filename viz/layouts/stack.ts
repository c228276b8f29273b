interface Stacked {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Dots that would lie on one another, stacked upwards from a base; a stack that grows too high goes on
 * in columns beside, centred on its place.
 */
export function stacked(
  dots: readonly { readonly key: string; readonly x: number }[],
  { radius, base, height }: { radius: number; base: number; height: number },
): Stacked[] {
  const cell = radius * 2 + 1;
  const rows = Math.max(1, Math.floor(height / cell));
  const piles = new Map<number, string[]>();
  for (const { key, x } of dots) {
    const place = Math.round(x * 10) / 10;
    piles.set(place, [...(piles.get(place) ?? []), key]);
  }
  return [...piles].flatMap(([x, keys]) => {
    const columns = Math.ceil(keys.length / rows);
    return keys.map((key, index) => ({
      key,
      x: x + ((index % columns) - (columns - 1) / 2) * cell,
      y: base - radius - Math.floor(index / columns) * cell,
    }));
  });
}
