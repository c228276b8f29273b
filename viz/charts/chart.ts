/** The look of a chart, written into the picture itself so that it stands alone as a file too. */
export const CHART_STYLE = `
.ld-chart { font-family: "Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif; font-size: 13px; fill: var(--ink, #1b1a17); }
.ld-chart .muted { fill: var(--muted, #635f57); }
.ld-chart .axis { stroke: var(--rule, #d6d1c4); stroke-width: 1; }
.ld-chart .head { font-weight: 600; font-size: 14px; }
.ld-chart .title { font-weight: 600; font-size: 18px; }
`;

/** Tokens of the dark theme for a picture that stands alone. */
export const DARK_STYLE = `
svg.ld-chart { --paper: #161512; --ink: #efece4; --muted: #aaa498; --rule: #3b382f; --fall: #ff8a66; --hold: #82bce4; --line: #8d887c; background: #161512; }
`;

/** The lines of a text that must fit a number of characters, broken at spaces. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Moves labels apart so that no two are nearer than `gap`, keeping their order. */
export function spread(
  wanted: readonly number[],
  gap: number,
  low: number,
  high: number,
): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  let floor = low;
  for (const item of order) {
    item.y = Math.max(item.y, floor);
    floor = item.y + gap;
  }
  let ceiling = high;
  for (const item of order.toReversed()) {
    item.y = Math.min(item.y, ceiling);
    ceiling = item.y - gap;
  }
  const placed: number[] = [];
  for (const { y, index } of order) placed[index] = y;
  return placed;
}
