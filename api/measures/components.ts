import { group } from "d3";

/** The groups in which members hang together by pairs. */
export function components(
  size: number,
  links: readonly (readonly [number, number])[],
): number[][] {
  const parent = Array.from({ length: size }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] as number;
    return at;
  };
  for (const [a, b] of links) parent[root(a)] = root(b);
  const linked = new Set(links.flat());
  return [...group([...linked], root).values()].map((members) => members.sort((a, b) => a - b));
}
